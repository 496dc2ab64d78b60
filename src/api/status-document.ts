import { paths } from '../addresses/paths.ts';
import { beginningOf } from '../domain/incident/entry-times.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { progressUntil } from '../domain/incident/progress.ts';
import { latestUpdate, newestUpdate } from '../domain/incident/updates.ts';
import type { MeasuredNow } from '../domain/observation/measured-now.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import type { PageStatus } from '../domain/status/page-status.ts';
import type { FeedEntry } from '../feeds/feed-entry.ts';
import type { Component } from '../schema/component-schema.ts';
import type { Site } from '../schema/site-schema.ts';
import { toIso } from '../time/instant.ts';
import { updateStatusLabels } from '../view/incident/progress-labels.ts';
import { isAllWorking } from '../view/now/calm-lede.ts';
import { headline } from '../view/now/headline.ts';
import { ageLimits, dataAge } from './data-age.ts';
import { componentBadge, pageBadge } from './published-badge.ts';
import { type Absolute, affectedBy, progressIn, type Told } from './published-entry.ts';
import { endOf, endPair, isoOrNull, pairOf } from './published-time.ts';
import { recentWords, type StatusDocument } from './status-schema.ts';
import { toldWords } from './told-words.ts';

type PublishedComponent = StatusDocument['components'][number];

/** How everything is at the record's `now`. */
export function statusDocument(page: PageStatus, told: Told, absolute: Absolute): StatusDocument {
	const { record } = told;
	const { now, site } = record;
	const { heading, lede } = headline(page, record);
	const words = toldWords(record);
	const item = (entry: Entry) => publishedItem(entry, told, absolute);
	const work = (entry: Entry) => ({
		...item(entry),
		end: endPair(endOf(entry, progressIn(told, entry), now)),
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
		words: words.length,
		recent: words.slice(0, recentWords).map((word) => publishedWord(word, absolute)),
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

function publishedWord({ at, title, path, entry }: FeedEntry, absolute: Absolute) {
	return { at: toIso(at), id: entry.id, title, page: absolute(path) };
}

function publishedItem(entry: Entry, told: Told, absolute: Absolute) {
	const { id, title, impact } = entry;
	const { at, status, next_update_by } = latestUpdate(entry);
	const until = progressUntil(entry, progressIn(told, entry), told.record.site.quiet_after);
	return {
		...{ id, title, impact, status },
		begin: pairOf(beginningOf(entry)),
		components: affectedBy(entry),
		last_update: toIso(at),
		next_update_by: isoOrNull(next_update_by),
		progress_until: isoOrNull(until),
		page: absolute(paths.entry(id)),
	};
}
