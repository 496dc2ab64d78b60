import { type Absolute, paths } from '../addresses/paths.ts';
import { beginningOf } from '../domain/incident/entry-times.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { progressUntil } from '../domain/incident/progress.ts';
import { latestUpdate, newestUpdate } from '../domain/incident/updates.ts';
import type { MeasuredNow } from '../domain/observation/measured-now.ts';
import { measuredStatuses } from '../domain/observation/observation.ts';
import { type IndexedRecord, progressIn } from '../domain/record/record-index.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import type { PageStatus } from '../domain/status/page-status.ts';
import { allFeedEntries, type FeedEntry } from '../feeds/feed-entry.ts';
import { type Component, componentStatuses } from '../schema/component-schema.ts';
import { impactSchema } from '../schema/entry-parts.ts';
import {
	announcementStatuses,
	incidentStatuses,
	maintenanceStatuses,
} from '../schema/entry-schema.ts';
import type { Site } from '../schema/site-schema.ts';
import { toIso } from '../time/instant.ts';
import { updateStatusLabels } from '../view/incident/entry-labels.ts';
import { headline, isAllWorking } from '../view/now/headline.ts';
import { badgeSchema, componentBadge, pageBadge } from './badge.ts';
import { ageLimits, dataAge, dataAgeSchema } from './data-age.ts';
import { affectedBy, affectedSchema } from './entry-fields.ts';
import {
	endOf,
	endPair,
	endPairSchema,
	instantSchema,
	isoOrNull,
	startPair,
	startPairSchema,
} from './times.ts';
import { z } from 'zod';

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
	begin: startPairSchema,
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

/** How many of the newest updates are listed. */
const recentUpdatesMax = 5;

const updateSchema = z.strictObject({
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
		newest: updateSchema
			.nullable()
			.describe(
				'The newest update of anything: another than before is news. Postmortems and corrections are in `recent`.',
			),
		update_count: z
			.int()
			.min(0)
			.describe(
				'How many updates, postmortems, corrections and retractions were ever told. It only grows: another number than before is news, also where somebody told of an earlier instant.',
			),
		recent: z
			.array(updateSchema)
			.max(recentUpdatesMax)
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

type PublishedComponent = StatusDocument['components'][number];

/** How everything is at the record's `now`. */
export function statusDocument(
	page: PageStatus,
	indexed: IndexedRecord,
	absolute: Absolute,
): StatusDocument {
	const { record } = indexed;
	const { now, site } = record;
	const { heading, lede } = headline(page, record);
	const updates = allFeedEntries(record);
	const item = (entry: Entry) => publishedItem(entry, indexed, absolute);
	const work = (entry: Entry) => ({
		...item(entry),
		end: endPair(endOf(entry, progressIn(indexed, entry), now)),
	});
	return {
		$schema: absolute(paths.apiSchema('status')),
		as_of: toIso(now),
		data: dataAge(page.lastMeasurement, site.measurements),
		headline: {
			declared: page.worst,
			unconfirmed: page.worst === 'operational' && !isAllWorking(page),
			heading,
			lede,
		},
		badge: pageBadge(page, now, site.measurements),
		newest: newestOf(record, absolute),
		update_count: updates.length,
		recent: updates.slice(0, recentUpdatesMax).map((one) => publishedUpdate(one, absolute)),
		components: record.components.map((one) => publishedComponent(one, page, record)),
		open: page.open.map(item),
		not_closed: page.notClosed.length,
		maintenance: { under_way: page.underWay.map(work), ahead: page.ahead.map(work) },
	};
}

function publishedComponent(
	{ id, name }: Component,
	page: PageStatus,
	{ now, site: { measurements } }: SiteRecord,
): PublishedComponent {
	const declared = page.components.get(id) ?? 'operational';
	const measured = page.measured.get(id);
	return {
		id,
		name,
		declared,
		measured: measured ? publishedMeasured(measured, measurements) : null,
		unconfirmed: declared === 'operational' && measured?.status !== 'operational',
		badge: componentBadge(page, id, now, measurements),
	};
}

function publishedMeasured({ status, last, age, at }: MeasuredNow, limits: Site['measurements']) {
	return { status, last, age, ...ageLimits(at, limits) };
}

function newestOf({ entries }: SiteRecord, absolute: Absolute): StatusDocument['newest'] {
	const newest = newestUpdate(entries);
	if (!newest) return null;
	const { entry, update } = newest;
	return {
		at: toIso(update.at),
		id: entry.id,
		title: `${updateStatusLabels[update.status]}: ${entry.title}`,
		page: absolute(paths.update(entry.id, update.at)),
	};
}

function publishedUpdate({ at, title, path, entry }: FeedEntry, absolute: Absolute) {
	return { at: toIso(at), id: entry.id, title, page: absolute(path) };
}

function publishedItem(entry: Entry, indexed: IndexedRecord, absolute: Absolute) {
	const { id, title, impact } = entry;
	const { at, status, next_update_by } = latestUpdate(entry);
	const until = progressUntil(entry, progressIn(indexed, entry), indexed.record.site.quiet_after);
	return {
		...{ id, title, impact, status },
		begin: startPair(beginningOf(entry)),
		components: affectedBy(entry),
		last_update: toIso(at),
		next_update_by: isoOrNull(next_update_by),
		progress_until: isoOrNull(until),
		page: absolute(paths.entry(id)),
	};
}
