import type { Entry, Repair } from '../incident/entry.ts';
import { beginOf } from '../incident/begin.ts';
import { DAY, type Instant } from '../../time/instant.ts';
import { type YearKey, yearOf } from '../../time/utc-calendar.ts';
import type { GalleryRecord } from './record.ts';

/** A repair with the entry that it was promised after. */
export interface Promised {
	readonly repair: Repair;
	readonly entry: Entry;
	/** The earliest instant at which that entry can have begun: a promise is at most as old. */
	readonly since: Instant;
}

/** Every promise of the record, newest entry first, in the order of its file. */
export function promisesOf({ entries }: GalleryRecord): Promised[] {
	return entries.flatMap((entry) =>
		(entry.repairs ?? []).map((repair) => ({ repair, entry, since: beginOf(entry).earliest })),
	);
}

/** Promises that are not settled, and those settled whose incident is at most a year old. */
export function standingPromises(promises: readonly Promised[], now: Instant): Promised[] {
	const settled = ({ state }: Repair) => state === 'done' || state === 'dropped';
	return promises.filter(({ repair, since }) => !settled(repair) || now - since <= 366 * DAY);
}

/** Promises by the UTC year of the incident behind them. */
export function promisesByYear(promises: readonly Promised[]): Map<YearKey, Promised[]> {
	return Map.groupBy(promises, ({ since }) => yearOf(since));
}
