import { paths } from '../addresses/paths.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { type Progress, progressUntil } from '../domain/incident/progress.ts';
import { firstUpdate, latestUpdate } from '../domain/incident/updates.ts';
import type { RecordIndex } from '../domain/record/record-index.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { badness } from '../schema/component-status.ts';
import { toIso } from '../time/instant.ts';
import { isoOrNull } from './published-time.ts';

/** What documents are made from: the record, and the record by what is asked for. */
export interface Told {
	readonly record: SiteRecord;
	readonly index: RecordIndex;
}

/** Makes the whole address of a path on the site. */
export type Absolute = (path: string) => string;

/** Where an entry stands. */
export function progressIn({ index }: Told, entry: Entry): Progress {
	return index.progress.get(entry) ?? 'news';
}

/** What every document says of an entry. */
export function entryFacts(entry: Entry, told: Told, absolute: Absolute) {
	const progress = progressIn(told, entry);
	const { id, kind, title, impact, retracted, backfilled = false } = entry;
	return {
		...{ id, kind, title, impact, progress },
		progress_until: isoOrNull(progressUntil(entry, progress, told.record.site.quiet_after)),
		first_public_update: toIso(firstUpdate(entry).at),
		last_update: toIso(latestUpdate(entry).at),
		retracted: retracted !== undefined,
		backfilled,
		page: absolute(paths.entry(id)),
	};
}

/** Each component that an entry concerns once, with the worst that it did to it. */
export function affectedBy({ components }: Entry) {
	const worst = new Map<string, Entry['components'][number]['status']>();
	for (const { id, status } of components) {
		const before = worst.get(id);
		if (before === undefined || badness(status) > badness(before)) worst.set(id, status);
	}
	return [...worst].map(([id, status]) => ({ id, status }));
}
