import { join } from 'node:path';
import type { Edited, EntrySource } from '../../authoring/edited.ts';
import { openEntry } from '../../authoring/open-entry.ts';
import { resolve } from '../../authoring/verbs/resolve.ts';
import { update } from '../../authoring/verbs/update.ts';
import type { Incident } from '../../domain/incident/entry.ts';
import { formatReport } from '../../compile/diagnostics/report.ts';
import type { FormContext, Outcome } from './change.ts';
import { componentAnswers } from './component-answers.ts';
import { namedIncident } from './named-incident.ts';
import type { Sheet } from './sheet.ts';
import { timeAnswers, type TimeAnswers } from './time-answers.ts';
import { changeQuestions, statusOptions } from './update-form.ts';
import { zoneIn } from './zone-answer.ts';

/** Adds a word to an incident, of the form for updates; the word `resolved` also ends it. */
export function tellMore(sheet: Sheet, context: FormContext): Outcome {
	const { sentAt, record, places } = context;
	const incident = namedIncident(sheet, record);
	const fileZone = incident?.zone ?? 'UTC';
	const times = timeAnswers(sheet, { now: sentAt, zone: zoneIn(sheet), fileZone });
	const status = sheet.choice('status', statusOptions);
	const edit =
		status === 'resolved' ? ending(sheet, times, sentAt) : word(sheet, times, context, status);
	if (sheet.faults().length > 0 || !incident || !edit) return { faults: sheet.faults() };
	const path = join(places.incidentsDir, `${incident.id}.md`);
	const opened = openEntry(path);
	if (!opened.source) return { faults: [formatReport(opened.problems)] };
	const edited = edit(opened.source as EntrySource<Incident>);
	if ('refusal' in edited) return { faults: [edited.refusal] };
	return {
		change: {
			verb: status === 'resolved' ? 'Resolve' : 'Update',
			id: incident.id,
			path,
			before: opened.source.text,
			after: edited.text,
			times: times.understood,
		},
	};
}

/** What a form does to a file; `undefined` where something that it needs is missing. */
type Edit = ((source: EntrySource<Incident>) => Edited) | undefined;

function word(
	sheet: Sheet,
	times: TimeAnswers,
	{ sentAt, record }: FormContext,
	status: string | undefined,
): Edit {
	const message = sheet.need('message');
	const components = componentAnswers(sheet, changeQuestions, record.components);
	const nextUpdateBy = times.promise('next');
	for (const id of ['ended', 'cause'])
		if (sheet.answer(id) !== undefined)
			sheet.fault(id, 'This is for an incident that is over. Leave it empty, or choose resolved.');
	if (!message || !status) return undefined;
	return (source) => update(source, { at: sentAt, message, status, components, nextUpdateBy });
}

function ending(sheet: Sheet, times: TimeAnswers, at: FormContext['sentAt']): Edit {
	const message = sheet.need('message');
	const mitigated = times.ended('ended');
	const nextUpdateBy = times.promise('next');
	const notOver = changeQuestions.filter(({ status }) => status !== 'operational');
	for (const { id } of notOver)
		if (sheet.answer(id) !== undefined)
			sheet.fault(id, 'Once it is over, every component works again. Leave it empty.');
	if (!message || !mitigated) return undefined;
	return (source) =>
		resolve(source, { at, message, mitigated, cause: sheet.answer('cause'), nextUpdateBy });
}
