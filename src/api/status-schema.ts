import { z } from 'zod';
import { measuredStatuses } from '../domain/observation/observation.ts';
import { componentStatuses } from '../schema/component-schema.ts';
import { impactSchema } from '../schema/entry-parts.ts';
import {
	announcementStatuses,
	incidentStatuses,
	maintenanceStatuses,
} from '../schema/entry-schema.ts';
import { dataAgeSchema } from './data-age.ts';
import { affectedSchema } from './entry-fields.ts';
import { badgeSchema } from './published-badge.ts';
import { endPairSchema, instantSchema, pairSchema } from './time-schemas.ts';

const statuses = z.enum([...incidentStatuses, ...maintenanceStatuses, ...announcementStatuses]);

const measured = z
	.strictObject({
		status: z
			.enum([...measuredStatuses, 'not_observed'])
			.describe('As measured; not_observed where the newest measurement is stale or older.'),
		last: z.enum(measuredStatuses).describe('What the newest measurement found, however old.'),
		age: z
			.enum(['fresh', 'late', 'stale', 'unknown'])
			.describe('How old that was when this was built.'),
		as_of: instantSchema.describe('When it ended.'),
		late_after: instantSchema.describe('Up to this instant it is fresh, and afterwards late.'),
		stale_after: instantSchema.describe('Afterwards it no longer says how this is now.'),
		unknown_after: instantSchema,
	})
	.nullable()
	.describe('null: it was never measured.');

const component = z.strictObject({
	id: z.string(),
	name: z.string(),
	declared: z
		.enum(componentStatuses)
		.describe('As staff declared it; operational: nothing is declared.'),
	measured,
	unconfirmed: z
		.boolean()
		.describe('true: nothing is declared, and no recent measurement found it working either.'),
	badge: badgeSchema,
});

const item = {
	id: z.string(),
	title: z.string(),
	impact: impactSchema,
	status: statuses.describe('What its newest update says.'),
	begin: pairSchema,
	components: z.array(affectedSchema),
	last_update: instantSchema.describe('When its newest update became public.'),
	next_update_by: instantSchema
		.nullable()
		.describe('What the newest update promised: another by this instant.'),
	progress_until: instantSchema
		.nullable()
		.describe('The first second at which the clock alone takes it out of this list.'),
	page: z.url(),
};
const work = z.strictObject({ ...item, end: endPairSchema.nullable() });

/** How many of the newest words are named. */
export const recentWords = 5;

const word = z.strictObject({
	at: instantSchema,
	id: z.string(),
	title: z.string().describe('What it says first, then the title: “Resolved: …”.'),
	page: z.url(),
});

/** How everything is, in few bytes. */
export const statusSchema = z
	.strictObject({
		$schema: z.url(),
		as_of: instantSchema.describe('The instant at which everything here was true: the build’s.'),
		data: dataAgeSchema,
		headline: z
			.strictObject({
				declared: z.enum(componentStatuses).describe('The worst declared status of any component.'),
				unconfirmed: z
					.boolean()
					.describe('true: nothing is declared, and not everything was lately found working.'),
				heading: z.string(),
				lede: z.string(),
			})
			.describe('What the home page says.'),
		badge: badgeSchema,
		newest: word
			.nullable()
			.describe(
				'The newest update of anything: another than before is news. Postmortems and corrections are in `recent`.',
			),
		words: z
			.int()
			.min(0)
			.describe(
				'How many updates, postmortems, corrections and retractions were ever told. It only grows: another number than before is news, also where somebody told of an earlier instant.',
			),
		recent: z
			.array(word)
			.max(recentWords)
			.describe('The newest of them, newest first: each is an entry of the feeds too.'),
		components: z.array(component).describe('In the order of the page.'),
		open: z
			.array(z.strictObject(item))
			.describe('Incidents spoken of lately and not resolved, newest first.'),
		not_closed: z
			.int()
			.min(0)
			.describe(
				'How many incidents nobody closed, nor wrote of for long: they assert nothing of now.',
			),
		maintenance: z.strictObject({
			under_way: z.array(work),
			ahead: z.array(work).describe('Soonest first.'),
		}),
	})
	.describe('How everything is, small enough to ask for often: at most once a minute, please.');

/** The document of how everything is. */
export type StatusDocument = z.output<typeof statusSchema>;
