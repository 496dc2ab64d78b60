import { join } from 'node:path';
import { newIncident, zoneToName } from '../../authoring/verbs/new-entry.ts';
import { type Impact, impactSchema } from '../../schema/entry-parts.ts';
import { componentAnswers, timeAnswers } from './answers.ts';
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

/** Each impact as the form offers it; GitHub keeps the word “None” for itself. */
const impactOptions: Readonly<Record<Impact, string>> = {
	none: 'none: users notice nothing',
	minor: 'minor: slow, or a few are concerned',
	major: 'major: something does not work for many',
	critical: 'critical: nothing works, or data is at risk',
};

/** Which question gives which status, worst first. */
const troubleQuestions = [
	{ id: 'major', label: 'What does not work at all?', status: 'major_outage' },
	{ id: 'partial', label: 'What fails for some, or in part?', status: 'partial_outage' },
	{ id: 'degraded', label: 'What is slow, or fails now and then?', status: 'degraded_performance' },
] as const satisfies readonly ComponentQuestion[];

/** The form for the first notice of an incident. */
export function newForm(components: readonly OfferedComponent[]): IssueForm {
	return {
		file: 'new-incident.yml',
		name: 'Publish a new incident',
		description: 'For staff: the first notice, which becomes a pull request',
		title: 'New incident',
		label: 'form: new incident',
		intro,
		questions: [
			{
				id: 'title',
				label: 'What do users notice?',
				description: 'A plain phrase of 5 to 90 characters: no date, no status, no cause.',
				answer: { kind: 'line', placeholder: 'Package downloads fail' },
				isRequired: true,
			},
			{
				id: 'impact',
				label: 'How much do users suffer?',
				description: 'On the whole, as you judge it. It can be corrected later.',
				answer: { kind: 'one', options: impactSchema.options.map((one) => impactOptions[one]) },
				isRequired: true,
			},
			...troubleQuestions.map((question) => componentQuestion(question, components)),
			{
				id: 'began',
				label: 'When did it begin?',
				description: 'As precisely as you know it, and no more.',
				answer: {
					kind: 'line',
					placeholder: 'now, 20m ago, 14:05, about 14:00, yesterday 23:40, 2026-11-24',
				},
				isRequired: true,
			},
			messageQuestion,
			promiseQuestion,
			zoneQuestion,
		],
	};
}

/** Makes the file of a new incident of the form for one. */
export function declare(sheet: Sheet, context: FormContext): FormResult {
	const { sentAt, record, places, takenIds } = context;
	const zone = zoneIn(sheet);
	const times = timeAnswers(sheet, { now: sentAt, zone, fileZone: zone });
	const title = sheet.need('title');
	const impact = sheet.choice('impact', impactOptions);
	const components = componentAnswers(sheet, troubleQuestions, record.components);
	if (components.length === 0)
		sheet.fault('major', 'Say which component is concerned, here or in one of the two below.');
	const began = times.began('began');
	const message = sheet.need('message');
	const nextUpdateBy = times.promise('next');
	if (sheet.faults().length > 0 || !title || !impact || !began || !message)
		return { faults: sheet.faults() };
	const request = { title, impact, components, began, message, nextUpdateBy, at: sentAt };
	const made = newIncident({ ...request, zone: zoneToName(zone, [began]) }, takenIds);
	if ('invalid' in made) return { faults: [made.invalid] };
	const path = join(places.incidentsDir, `${made.id}.md`);
	return {
		change: {
			verb: 'Declare',
			id: made.id,
			path,
			before: undefined,
			after: made.text,
			times: times.understood,
		},
	};
}
