import { DAY, type Instant } from '../../time/instant.ts';
import { type YearKey, yearOf } from '../../time/utc-calendar.ts';
import { beginningOf } from '../incident/entry-times.ts';
import type { Entry, Repair } from '../incident/entry.ts';
import type { SiteRecord } from './record.ts';

/** A repair item with its entry. */
export interface RepairItem {
	readonly repair: Repair;
	readonly entry: Entry;
	/** The earliest instant at which that entry can have begun: the item is at most as old. */
	readonly since: Instant;
}

/** Every repair item of the record, newest entry first, in the order of its file. */
export function repairItems({ entries }: SiteRecord): RepairItem[] {
	return entries.flatMap((entry) =>
		(entry.repairs ?? []).map((repair) => ({ repair, entry, since: beginningOf(entry).earliest })),
	);
}

/** Items that are not settled, and settled ones whose incident is at most 366 days old. */
export function currentRepairItems(items: readonly RepairItem[], now: Instant): RepairItem[] {
	const settled = ({ state }: Repair) => state === 'done' || state === 'dropped';
	return items.filter(({ repair, since }) => !settled(repair) || now - since <= 366 * DAY);
}

/** Items by the UTC year of the incident behind them. */
export function repairItemsByYear(items: readonly RepairItem[]): Map<YearKey, RepairItem[]> {
	return Map.groupBy(items, ({ since }) => yearOf(since));
}
