import type { Entry, Repair } from '../incident/entry.ts';
import { beginOf } from '../incident/begin.ts';
import { DAY, type Instant } from '../../time/instant.ts';
import { type YearKey, yearOf } from '../../time/utc-calendar.ts';
import type { GalleryRecord } from './record.ts';

/** A repair with the entry that it was promised after. */
export interface RepairItem {
	readonly repair: Repair;
	readonly entry: Entry;
	/** The earliest instant at which that entry can have begun: a promise is at most as old. */
	readonly since: Instant;
}

/** Every promise of the record, newest entry first, in the order of its file. */
export function repairItems({ entries }: GalleryRecord): RepairItem[] {
	return entries.flatMap((entry) =>
		(entry.repairs ?? []).map((repair) => ({ repair, entry, since: beginOf(entry).earliest })),
	);
}

/** Promises that are not settled, and those settled whose incident is at most a year old. */
export function currentRepairItems(promises: readonly RepairItem[], now: Instant): RepairItem[] {
	const settled = ({ state }: Repair) => state === 'done' || state === 'dropped';
	return promises.filter(({ repair, since }) => !settled(repair) || now - since <= 366 * DAY);
}

/** Promises by the UTC year of the incident behind them. */
export function repairItemsByYear(promises: readonly RepairItem[]): Map<YearKey, RepairItem[]> {
	return Map.groupBy(promises, ({ since }) => yearOf(since));
}
