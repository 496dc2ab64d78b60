import { worst } from '../../schema/component-status.ts';
import type { Effect } from '../../domain/incident/effect.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import type { ComponentDay } from '../../domain/status/component-day.ts';
import { type DayKey, startOf } from '../../time/utc-calendar.ts';
import { shortDayText } from '../text/instant-text.ts';
import { statusLabels, type StatusLabel } from '../now/status-labels.ts';

/** An entry on the days of a component: when, and what it did. */
export interface DayEvent {
	/** What touched the days. */
	readonly entry: Entry;
	/** `17 to 18 Aug` */
	readonly days: string;
	/** The worst that it did to the component. */
	readonly label: StatusLabel;
}

/** The entries that touched some days of a component, newest first, each with its days. */
export function dayEvents(
	days: readonly ComponentDay[],
	effectsOf: (entry: Entry) => readonly Effect[],
): DayEvent[] {
	const touched = new Map<Entry, DayKey[]>();
	for (const { day, entries } of days)
		for (const entry of entries) touched.set(entry, [...(touched.get(entry) ?? []), day]);
	return [...touched].toReversed().map(([entry, on]) => ({
		entry,
		days: spanText(on),
		label: statusLabels[worst(effectsOf(entry).map(({ status }) => status))],
	}));
}

function spanText(days: readonly DayKey[]): string {
	const [first, last] = [days[0] as DayKey, days.at(-1) as DayKey];
	const [from, to] = [shortDayText(startOf(first)), shortDayText(startOf(last))];
	if (first === last) return from;
	return first.slice(0, 7) === last.slice(0, 7)
		? `${from.split(' ')[0]} to ${to}`
		: `${from} to ${to}`;
}
