import { join } from 'node:path';
import { zoneToName } from '../../authoring/zone-to-name.ts';
import { newIncident } from '../../authoring/verbs/new-incident.ts';
import type { FormContext, Outcome } from './change.ts';
import { componentAnswers } from './component-answers.ts';
import { impactOptions, troubleQuestions } from './new-form.ts';
import type { Sheet } from './sheet.ts';
import { timeAnswers } from './time-answers.ts';
import { zoneIn } from './zone-answer.ts';

/** Makes the file of a new incident of the form for one. */
export function declare(sheet: Sheet, context: FormContext): Outcome {
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
	if ('refusal' in made) return { faults: [made.refusal] };
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
