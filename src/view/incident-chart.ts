import { scaleUtc } from 'd3-scale';
import type { Component } from '../domain/component/component-schema.ts';
import type { Effect } from '../domain/incident/effect.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { DAY, HOUR, type Instant, instant } from '../domain/time/instant.ts';
import type { Interval } from '../domain/time/interval.ts';
import { dayOf } from '../domain/time/utc-calendar.ts';
import { isExact } from '../domain/time/uncertain-time.ts';
import { type EntryEvent, entryEvents } from './entry-events.ts';
import { clockText, dayText, shortDayText } from './instant-text.ts';
import { statusWords } from './status-words.ts';
import { uncertainText } from './uncertain-text.ts';

/** A span on the drawing, in percent of its width. */
interface Place {
	readonly x: number;
	readonly width: number;
}

/** A component in a status: for certain, or only possibly. */
export interface ChartBar extends Place {
	readonly tone: string;
	readonly certain: boolean;
}

/** Something that happened: a line where it is exact, a span where it is not. */
export interface ChartMark extends Place {
	readonly label: string;
	/** When, short. */
	readonly clock: string;
}

/** An entry over time: who was how, and what happened when. */
export interface IncidentChart {
	readonly rows: readonly { readonly name: string; readonly bars: readonly ChartBar[] }[];
	readonly marks: readonly ChartMark[];
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
	/** The same in words, and what came too long after to be drawn. */
	readonly table: readonly { readonly what: string; readonly when: string }[];
}

/** The drawing of an entry, or `undefined` where no span of time is known well enough to draw. */
export function incidentChart(
	entry: Entry,
	effects: readonly Effect[],
	components: readonly Component[],
): IncidentChart | undefined {
	const spans = effects.flatMap(({ possible, lastWord }) =>
		lastWord === undefined && possible ? [possible] : [],
	);
	if (spans.length === 0) return undefined;
	const events = entryEvents(entry);
	const window = windowOf(spans, events);
	const drawn = events.filter(
		({ time }) => time.earliest >= window.start && time.latest <= window.end,
	);
	const scale = scaleUtc([window.start, window.end], [0, 100]);
	const place = (from: Instant, to: Instant): Place => ({
		x: hundredth(scale(from)),
		width: hundredth(scale(to) - scale(from)),
	});
	const rows = components
		.map(({ id, name }) => ({ name, own: effects.filter(({ component }) => component === id) }))
		.filter(({ own }) => own.length > 0);
	return {
		rows: rows.map(({ name, own }) => ({
			name,
			bars: own.flatMap((effect) => barsOf(effect, place)),
		})),
		marks: drawn.map((event) => ({
			label: event.label,
			clock: shortText(event, window),
			...place(event.time.earliest, event.time.latest),
		})),
		ticks: scale.ticks(4).map((tick) => ({
			x: hundredth(scale(tick)),
			text: tickText(instant(tick.getTime()), window),
		})),
		table: [
			...events.map(({ label, time }) => ({ what: label, when: uncertainText(time) })),
			...rows.flatMap(({ name, own }) =>
				own.map(({ status, start, end }) => ({
					what: `${name}: ${statusWords[status].was}`,
					when: `from ${uncertainText(start)} to ${uncertainText(end)}`,
				})),
			),
		],
	};
}

/**
 * What components went through, what was said not long before or after, and a little air. A word
 * that came years later would leave nothing to see of the incident itself: the table has it.
 */
function windowOf(spans: readonly Interval[], events: readonly EntryEvent[]): Interval {
	const start = Math.min(...spans.map((span) => span.start));
	const end = Math.max(...spans.map((span) => span.end));
	const reach = Math.max(end - start, HOUR);
	const near = events
		.map(({ time }) => time)
		.filter(({ earliest, latest }) => earliest >= start - reach && latest <= end + reach);
	const from = Math.min(start, ...near.map(({ earliest }) => earliest));
	const to = Math.max(end, ...near.map(({ latest }) => latest));
	const air = (to - from) * 0.03;
	return { start: instant(Math.floor(from - air)), end: instant(Math.ceil(to + air)) };
}

function barsOf(
	{ status, start, end, certain, possible }: Effect,
	place: (from: Instant, to: Instant) => Place,
): ChartBar[] {
	const tone = statusWords[status].tone;
	const doubt =
		possible && !(isExact(start) && isExact(end))
			? [{ ...place(possible.start, possible.end), tone, certain: false }]
			: [];
	return certain
		? [...doubt, { ...place(certain.start, certain.end), tone, certain: true }]
		: doubt;
}

/** The clock where all lies within two days, else the day; both ends where it is uncertain. */
function shortText({ time }: EntryEvent, window: Interval): string {
	const text = (at: Instant) =>
		isShort(window) ? clockText(at).replace(' UTC', '') : shortDayText(at);
	const [from, to] = [
		text(time.earliest),
		text(isExact(time) || isShort(window) ? time.latest : instant(time.latest - 1)),
	];
	return from === to ? from : `${from} to ${to}`;
}

function tickText(at: Instant, window: Interval): string {
	if (window.end - window.start > 300 * DAY) return dayText(at).split(' ').slice(1).join(' ');
	if (!isShort(window) || at % DAY === 0) return shortDayText(at);
	return clockText(at).replace(' UTC', '');
}

function isShort({ start, end }: Interval): boolean {
	return end - start <= 2 * DAY || dayOf(start) === dayOf(end);
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
