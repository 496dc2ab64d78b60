import { type Absolute, paths } from '../addresses/paths.ts';
import { beginningOf } from '../domain/incident/entry-times.ts';
import type { Entry, Repair } from '../domain/incident/entry.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { repairItems } from '../domain/record/repair-items.ts';
import { startPair, startPairSchema, timeOrNull, timeSchema } from './times.ts';
import { z } from 'zod';

/** A repair item: something that the team promised to do after an incident. */
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

/** A repair item of an entry, as it is published. */
export function publishedRepair(repair: Repair, { id: entry }: Entry, absolute: Absolute) {
	const { id, category, title, state, due, done } = repair;
	const { owner = null, evidence = null, why = null, link = null } = repair;
	return {
		...{ id, category, title, state, owner },
		due: timeOrNull(due),
		done: timeOrNull(done),
		...{ evidence, why, link },
		page: absolute(paths.repair(entry, id)),
	};
}

/** All repair items. */
export const repairsSchema = z
	.strictObject({
		$schema: z.url(),
		repairs: z.array(
			z.strictObject({
				...publishedRepairSchema.shape,
				incident: z
					.strictObject({
						id: z.string(),
						title: z.string(),
						begin: startPairSchema,
						retracted: z.boolean(),
						document: z.url(),
					})
					.describe('What it was promised after.'),
			}),
		),
	})
	.describe(
		'Every promise to mend something and what became of it, of the newest incident first. Whether one is overdue depends on the clock: compare `due` of an open one with yours.',
	);

/** All repair items as they are published. */
export function repairsDocument(
	record: SiteRecord,
	absolute: Absolute,
): z.output<typeof repairsSchema> {
	return {
		$schema: absolute(paths.apiSchema('repairs')),
		repairs: repairItems(record).map(({ repair, entry }) => ({
			...publishedRepair(repair, entry, absolute),
			incident: {
				id: entry.id,
				title: entry.title,
				begin: startPair(beginningOf(entry)),
				retracted: entry.retracted !== undefined,
				document: absolute(paths.incidentJson(entry.id)),
			},
		})),
	};
}
