import { problemsOf } from '../../authoring/write-entry.ts';
import { compileContent, readContent, type ContentPlaces } from '../../content/gate.ts';
import { formatReport } from '../../domain/problem/report.ts';
import type { Clocks } from '../../domain/record/compile.ts';
import { formOf } from './all-forms.ts';
import type { Change, FormContext, Outcome } from './change.ts';
import { declare } from './declare.ts';
import type { FormEvent } from './form-event.ts';
import { newForm } from './new-form.ts';
import { readAnswers } from './read-answers.ts';
import { openSheet } from './sheet.ts';
import { tellMore } from './tell-more.ts';

/** A change that fits the record, with what the check will warn of. */
export type FittingChange =
	| { readonly change: Change; readonly warnings: string; readonly faults?: never }
	| { readonly change?: never; readonly faults: readonly string[] };

/** What a form does to the record, or everything that is wrong with it. Nothing is written. */
export function readChange(event: FormEvent, places: ContentPlaces, clocks: Clocks): FittingChange {
	const { record, problems } = compileContent(places, clocks);
	if (!record)
		return {
			faults: [
				'The record has errors, and nothing is added to it until they are mended:',
				formatReport(problems),
			],
		};
	const takenIds = readContent(places).ids;
	const { change, faults } = outcomeOf(event, { record, places, takenIds, sentAt: event.sentAt });
	return faults ? { faults } : fitting(change, places, clocks);
}

function outcomeOf(event: FormEvent, context: FormContext): Outcome {
	const { components } = context.record;
	const form = formOf(event.labels, components);
	if (!form) return { faults: ['The issue bears the labels of more than one form. Leave one.'] };
	const read = readAnswers(event.body, form);
	if (!read.ok) return { faults: read.faults };
	const sheet = openSheet(form, read.answers);
	return form.label === newForm(components).label
		? declare(sheet, context)
		: tellMore(sheet, context);
}

function fitting(change: Change, places: ContentPlaces, clocks: Clocks): FittingChange {
	const problems = problemsOf(change, places, clocks);
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) return { faults: [formatReport(errors)] };
	return { change, warnings: formatReport(problems) };
}
