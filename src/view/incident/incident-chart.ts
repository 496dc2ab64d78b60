import { scaleUtc } from 'd3-scale';
import type { Effect } from '../../domain/incident/effect.ts';
import { type Entry, isMaintenance } from '../../domain/incident/entry.ts';
import type { Component } from '../../schema/component-schema.ts';
import { type Instant, instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { statusLabels } from '../now/status-labels.ts';
import { shortText, tickText } from '../text/chart-time-text.ts';
import { instantText } from '../text/instant-text.ts';
import { uncertainText } from '../text/uncertain-text.ts';
import { drawnSpan, windowOf } from '../uptime/chart-window.ts';
import { type EntryEvent, entryEvents } from './entry-events.ts';

/** A span on the drawing, in percent of its width. */
interface Place {
	readonly x: number;
	readonly width: number;
}

/** A component in a status: for certain, or only possibly. */
export interface ChartBar extends Place {
	/** The class of its status’s colour. */
	readonly tone: string;
	/** Whether it was so for every possible start and end. */
	readonly certain: boolean;
}

/** Something that happened: a line where it is exact, a span where it is not. */
export interface ChartMark extends Place {
	/** What happened. */
	readonly label: string;
	/** When, short. */
	readonly clock: string;
}

/** An entry over time: who was how, and what happened when. */
export interface IncidentChart {
	/** The components concerned, each with its spans. */
	readonly rows: readonly { readonly name: string; readonly bars: readonly ChartBar[] }[];
	/** What happened, in order of time. */
	readonly marks: readonly ChartMark[];
	/** Where the axis is marked, and the time that stands there. */
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
	/** The same in words, and what came too long after to be drawn. */
	readonly table: readonly { readonly what: string; readonly when: string }[];
}

/** The drawing of an entry, or `undefined` where it did nothing to any component. */
export function incidentChart(
	entry: Entry,
	effects: readonly Effect[],
	components: readonly Component[],
): IncidentChart | undefined {
	const spans = effects.flatMap((effect) => drawnSpan(effect) ?? []);
	if (spans.length === 0) return undefined;
	const events = entryEvents(entry);
	const window = windowOf(spans, events);
	const scale = scaleUtc([window.start, window.end], [0, 100]);
	const place = (from: Instant, to: Instant): Place => {
		const [x, end] = [hundredth(scale(from)), hundredth(Math.min(scale(to), 100))];
		return { x, width: hundredth(end - x) };
	};
	const rows = components
		.map(({ id, name }) => ({ name, own: effects.filter(({ component }) => component === id) }))
		.filter(({ own }) => own.length > 0);
	return {
		rows: rows.map(({ name, own }) => ({ name, bars: own.flatMap((one) => barsOf(one, place)) })),
		marks: events
			.filter((event) => isInside(event, window))
			.map((event) => markOf(event, window, place)),
		ticks: scale.ticks(4).map((tick) => ({
			x: hundredth(scale(tick)),
			text: tickText(instant(tick.getTime()), window),
		})),
		table: [
			...events.map(eventLine),
			...rows.flatMap(({ name, own }) => own.map((one) => effectLine(name, one))),
		],
	};
}

function isInside({ time }: EntryEvent, { start, end }: Interval): boolean {
	return time.earliest >= start && time.latest <= end;
}

function markOf(
	event: EntryEvent,
	window: Interval,
	place: (from: Instant, to: Instant) => Place,
): ChartMark {
	return {
		label: event.label,
		clock: shortText(event.time, window),
		...place(event.time.earliest, event.time.latest),
	};
}

function eventLine({ label, time }: EntryEvent) {
	return { what: label, when: uncertainText(time) };
}

function effectLine(name: string, effect: Effect) {
	return {
		what: `${name}: ${statusLabels[effect.status].was}`,
		when: `from ${uncertainText(effect.start)} ${untilText(effect)}`,
	};
}

function untilText({ entry, ongoing, end, lastUpdate: lastWord }: Effect): string {
	if (lastWord !== undefined)
		return `to a time that nobody has told; last heard of on ${instantText(lastWord)}`;
	const isPlanned = isMaintenance(entry) && entry.scheduled.to !== 'unknown';
	return ongoing && !isPlanned
		? `on; not over as of ${instantText(end.latest)}`
		: `to ${uncertainText(end)}`;
}

function barsOf(
	{ status, start, end, certain, possible }: Effect,
	place: (from: Instant, to: Instant) => Place,
): ChartBar[] {
	const tone = statusLabels[status].tone;
	const exact = isExact(start) && isExact(end);
	const doubt =
		possible && !exact ? [{ ...place(possible.start, possible.end), tone, certain: false }] : [];
	return certain
		? [...doubt, { ...place(certain.start, certain.end), tone, certain: true }]
		: doubt;
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
