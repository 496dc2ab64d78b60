import { declaredTime, type Effect } from '../../domain/incident/effect.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import {
	type MeasuredFault,
	measuredFaults,
	type Observation,
} from '../../domain/observation/observation.ts';
import type { RecordIndex } from '../../domain/record/record-index.ts';
import type { ComponentDay } from '../../domain/status/component-day.ts';
import { worst } from '../../schema/component-schema.ts';
import type { Instant } from '../../time/instant.ts';
import { clip, type Interval } from '../../time/interval.ts';
import { type DayKey, startOf } from '../../time/utc-calendar.ts';
import { type StatusLabel, statusLabels } from '../now/status-labels.ts';
import { shortDayText } from '../text/time-text.ts';

/** An entry that affected a component: on which days, and how. */
interface DayEvent {
	/** The entry. */
	readonly entry: Entry;
	/** `17 to 18 Aug` */
	readonly days: string;
	/** The worst status that it gave the component. */
	readonly label: StatusLabel;
}

/** The entries that affected a component on some days, newest first, each with its days. */
export function dayEvents(
	days: readonly ComponentDay[],
	effectsOf: (entry: Entry) => readonly Effect[],
): DayEvent[] {
	const daysByEntry = new Map<Entry, DayKey[]>();
	for (const { day, entries } of days)
		for (const entry of entries) daysByEntry.set(entry, [...(daysByEntry.get(entry) ?? []), day]);
	return [...daysByEntry].toReversed().map(([entry, on]) => ({
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

/** An older entry that nobody closed, with its last update. */
interface UnclosedEntry {
	readonly entry: Entry;
	readonly lastUpdate: Instant;
}

/** What is listed under the uptime bars of a component. */
export interface ComponentEvents {
	readonly events: readonly DayEvent[];
	/** Entries from before these days that nobody closed, if the last day may still be affected. */
	readonly unclosed: readonly UnclosedEntry[];
}

/** The entries that affected a component on some days, and those that were never closed. */
export function componentEvents(
	component: string,
	days: readonly ComponentDay[],
	{ effects, byComponent }: Pick<RecordIndex, 'effects' | 'byComponent'>,
): ComponentEvents {
	const events = dayEvents(days, (entry) =>
		(effects.get(entry) ?? []).filter((effect) => effect.component === component),
	);
	const shown = new Set(events.map(({ entry }) => entry));
	const own = days.at(-1)?.unclosed ? (byComponent.get(component) ?? []) : [];
	const unclosed = own.flatMap(({ lastUpdate, entry }) =>
		lastUpdate === undefined || shown.has(entry) ? [] : [{ entry, lastUpdate }],
	);
	return { events, unclosed };
}

/** A run of failing measurements, and whether any declaration covers a part of it. */
export interface MeasuredEvent extends MeasuredFault {
	readonly isDeclared: boolean;
}

/** The runs of failing measurements of a component, newest first. */
export function measuredEvents(
	observations: readonly Observation[],
	effects: readonly Effect[],
): MeasuredEvent[] {
	const declared = effects.flatMap((effect) => declaredTime(effect) ?? []);
	return measuredFaults(observations)
		.toReversed()
		.map((fault) => ({ ...fault, isDeclared: declared.some((span) => clip(span, fault)) }));
}

/** The entries that affected a component, newest first; with a window, only those possible in it. */
export function componentEntries(effects: readonly Effect[], window?: Interval): Entry[] {
	const own = window
		? effects.filter(({ possible }) => possible && clip(possible, window))
		: effects;
	return [...new Set(own.map(({ entry }) => entry))];
}
