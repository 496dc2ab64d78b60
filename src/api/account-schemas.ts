import { z } from 'zod';
import { givenEndSchema, timeSchema } from './time-schemas.ts';

/** Data that is gone, wrong or late. */
export const lossSchema = z.strictObject({
	what: z.string(),
	component: z.string().describe('The id of the component that it belongs to.'),
	from: timeSchema.describe('The first time concerned. A whole day counts whole.'),
	to: givenEndSchema.describe(
		'The last time concerned: a whole day counts whole, so its `latest` is outside.',
	),
	recovered: z.enum(['none', 'partial', 'full']).describe('How much of it came back.'),
});

/** A promise to mend something. */
export const publishedRepairSchema = z.strictObject({
	id: z.string().describe('Of one incident no two promises have the same.'),
	category: z.enum(['detect', 'diagnose', 'fix']).describe('What it helps to do with trouble.'),
	title: z.string(),
	state: z
		.enum(['open', 'done', 'dropped', 'unreported'])
		.describe('unreported: promised, and no source has told of it since.'),
	owner: z.string().nullable(),
	due: timeSchema.nullable().describe('The UTC day by which it was promised.'),
	done: timeSchema.nullable(),
	evidence: z.url().nullable().describe('Where anybody can see that it was done.'),
	why: z.string().nullable().describe('Why it was dropped.'),
	link: z.url().nullable().describe('Where it is followed.'),
	page: z.url(),
});
