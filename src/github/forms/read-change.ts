import { checkDraft, compileUsable } from '../../authoring/write-entry.ts';
import type { Clocks } from '../../compile/compile.ts';
import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { formatReport } from '../../compile/diagnostics/report.ts';
import { readContent } from '../../compile/read-content.ts';
import type { ContentPlaces } from '../../compile/reading/content-places.ts';
import { formOf } from './all-forms.ts';
import type { Change, FormContext, FormResult } from './form-change.ts';
import type { FormEvent } from './form-event.ts';
import { declare, newForm } from './new-form.ts';
import { openSheet, readAnswers } from './questions.ts';
import { addUpdateFromForm } from './update-form.ts';

/** A change that fits the record, with what the check will say of it and of broken files elsewhere. */
export type FittingChange =
	| { readonly change: Change; readonly warnings: string; readonly faults?: never }
	| { readonly change?: never; readonly faults: readonly string[] };

/** What a form does to the record, or everything that is wrong with it. Nothing is written. */
export function readChange(event: FormEvent, places: ContentPlaces, clocks: Clocks): FittingChange {
	const sources = readContent(places);
	const { record, broken } = compileUsable(sources, clocks);
	if (!record)
		return { faults: ['Until this is mended nothing can be told:', formatReport(broken)] };
	const formerIds = record.site.redirects.map(({ from }) => from);
	const takenIds = new Set([...sources.ids, ...formerIds]);
	const { change, faults } = readForm(event, { record, places, takenIds, sentAt: event.sentAt });
	return faults ? { faults } : fitting(change, broken, places, clocks);
}

function readForm(event: FormEvent, context: FormContext): FormResult {
	const { components } = context.record;
	const form = formOf(event.labels, components);
	if (!form) return { faults: ['The issue bears the labels of more than one form. Leave one.'] };
	const read = readAnswers(event.body, form);
	if (!read.ok) return { faults: read.faults };
	const sheet = openSheet(form, read.answers);
	return form.label === newForm(components).label
		? declare(sheet, context)
		: addUpdateFromForm(sheet, context);
}

/** @param broken what is wrong with other files, which keeps the site from being built */
function fitting(
	change: Change,
	broken: readonly Diagnostic[],
	places: ContentPlaces,
	clocks: Clocks,
): FittingChange {
	const problems = checkDraft(change, places, clocks);
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) return { faults: [formatReport(errors)] };
	return { change, warnings: formatReport([...broken, ...problems]) };
}
