import { join } from 'node:path';
import { type EditResult, type EntrySource, openEntry } from '../../authoring/edited.ts';
import { openIncidents } from '../../authoring/open-entries.ts';
import { resolve, update } from '../../authoring/verbs/incident.ts';
import { formatReport } from '../../compile/diagnostics/report.ts';
import type { Entry, Incident } from '../../domain/incident/entry.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { componentAnswers, timeAnswers, type TimeAnswers } from './answers.ts';
import type { FormContext, FormResult } from './form-change.ts';
import type { IssueForm, OfferedComponent } from './issue-form.ts';
import {
	type ComponentQuestion,
	componentQuestion,
	intro,
	messageQuestion,
	promiseQuestion,
	type Sheet,
	zoneIn,
	zoneQuestion,
} from './questions.ts';

/** Where an incident can stand, as the form offers it. */
const statusOptions = {
	investigating: 'investigating: the cause is not known',
	identified: 'identified: the cause is known',
	monitoring: 'monitoring: a fix is in place',
	resolved: 'resolved: it is over',
} as const;

/** Which question says which status of components that have changed, best first. */
const changeQuestions = [
	{ id: 'works', label: 'What works again?', status: 'operational' },
	{
		id: 'degraded',
		label: 'What is slow, or fails now and then, since now?',
		status: 'degraded_performance',
	},
	{ id: 'partial', label: 'What fails for some, or in part, since now?', status: 'partial_outage' },
	{ id: 'major', label: 'What does not work at all, since now?', status: 'major_outage' },
] as const satisfies readonly ComponentQuestion[];

/** The form for another word on an incident, and for the last one. */
export function updateForm(components: readonly OfferedComponent[]): IssueForm {
	return {
		file: 'update.yml',
		name: 'Update or resolve an incident',
		description: 'For staff: another word on an open incident, which becomes a pull request',
		title: 'Update of an incident',
		label: 'form: update',
		intro,
		questions: [
			{
				id: 'incident',
				label: 'Which incident?',
				description: 'The name of its file without .md, or the address of its page on this site.',
				answer: { kind: 'line', placeholder: '2026-11-24-package-downloads-fail' },
				isRequired: true,
			},
			{
				id: 'status',
				label: 'Where do things stand?',
				description: 'Resolved also needs an end and a cause, below.',
				answer: { kind: 'one', options: Object.values(statusOptions) },
				isRequired: true,
			},
			messageQuestion,
			...changeQuestions.map((question) => componentQuestion(question, components)),
			promiseQuestion,
			{
				id: 'ended',
				label: 'If it is over, when did it end?',
				description: 'When users stopped feeling it, as precisely as you know it, or unknown.',
				answer: { kind: 'line', placeholder: 'now, 10m ago, 14:05, unknown' },
				isRequired: false,
			},
			{
				id: 'cause',
				label: 'If it is over, what was the cause?',
				description: 'A sentence, or unknown. Leave it empty if the file names it already.',
				answer: { kind: 'line', placeholder: 'unknown' },
				isRequired: false,
			},
			zoneQuestion,
		],
	};
}

/** Adds a word to an incident, of the form for updates; the word `resolved` also ends it. */
export function addUpdateFromForm(sheet: Sheet, context: FormContext): FormResult {
	const { sentAt, record, places } = context;
	const incident = namedIncident(sheet, record);
	const fileZone = incident?.zone ?? 'UTC';
	const times = timeAnswers(sheet, { now: sentAt, zone: zoneIn(sheet), fileZone });
	const status = sheet.choice('status', statusOptions);
	const edit =
		status === 'resolved' ? ending(sheet, times, sentAt) : addUpdate(sheet, times, context, status);
	if (sheet.faults().length > 0 || !incident || !edit) return { faults: sheet.faults() };
	const path = join(places.incidentsDir, `${incident.id}.md`);
	const opened = openEntry(path);
	if (!opened.source) return { faults: [formatReport(opened.problems)] };
	const edited = edit(opened.source as EntrySource<Incident>);
	if ('invalid' in edited) return { faults: [edited.invalid] };
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
type Edit = ((source: EntrySource<Incident>) => EditResult) | undefined;

function addUpdate(
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

/** The incident that a form names and that is not over; what else is named is a fault. */
function namedIncident(sheet: Sheet, record: SiteRecord): Incident | undefined {
	const typed = sheet.need('incident');
	if (typed === undefined) return undefined;
	const id = naming.exec(typed)?.[1];
	// The file is found among those there are: nothing that was typed becomes a path.
	const incident = openIncidents(record).find((one) => one.id === id);
	if (incident) return incident;
	const entry = record.entries.find((one) => one.id === id);
	sheet.fault('incident', entry ? notOpen(entry) : `There is no “${typed}”. ${wayOut(record)}`);
	return undefined;
}

/** An id by itself, as the name of its file, or in the address of its page. */
const naming = /^(?:https:\/\/\S+\/)?(?:incidents\/)?([a-z0-9-]+)(?:\.md|\/)?(?:#\S*)?$/;

function notOpen({ id, kind }: Entry): string {
	if (kind === 'incident')
		return `${id} is over. If it is back, it has to be opened again: see “Resolve” in CONTRIBUTING.`;
	return `${id} is ${kind}, and this form is for incidents. See CONTRIBUTING.`;
}

function wayOut(record: SiteRecord): string {
	const open = openIncidents(record).map(({ id }) => id);
	if (open.length === 0) return 'No incident is open: publish a new one.';
	return `Open are, newest first: ${open.slice(0, 5).join(', ')}.`;
}
