import { z } from 'zod';
import { componentStatuses, effectStatusSchema } from '../schema/component-status.ts';
import { kinds } from '../schema/entry-schema.ts';
import { impactSchema } from '../schema/impact.ts';
import { progressLabels } from '../view/incident/entry-labels.ts';
import { instantSchema } from './time-schemas.ts';

const progresses = Object.keys(progressLabels) as (keyof typeof progressLabels)[];

/** What every document says of an incident, maintenance or announcement. */
export const entryFields = {
	id: z.string().describe('Stands in its address, and never changes.'),
	kind: z.enum(kinds).describe('announcement: news without effect on status.'),
	title: z.string(),
	impact: impactSchema.describe('Effect on users, as people judged it.'),
	progress: z
		.enum(progresses)
		.describe(
			'Where it stands. not_closed: nobody closed it, nor wrote of it for long, and it asserts nothing of now. not_confirmed_over: its window has passed without word of completion. retracted: a false alarm, which counts in no figure.',
		),
	progress_until: instantSchema
		.nullable()
		.describe(
			'The first second at which the clock alone changes `progress`, if nobody writes another word; null where it changes nothing.',
		),
	first_public_update: instantSchema.describe('When it first became public.'),
	last_update: instantSchema.describe('When its newest update became public.'),
	retracted: z.boolean().describe('Whether it was a false alarm.'),
	backfilled: z
		.boolean()
		.describe('Whether it was entered later from another record: it is in no delay.'),
	page: z.url().describe('Where people read it.'),
};

/** A component and the status that an entry gives it. */
export const affectedSchema = z.strictObject({
	id: z.string().describe('Of the component.'),
	status: effectStatusSchema.describe('The worst that the entry says it did to it.'),
});

/** A component and how an update said that it was. */
export const saidSchema = z.strictObject({
	id: z.string().describe('Of the component.'),
	status: z.enum(componentStatuses),
});
