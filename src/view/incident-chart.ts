import { scaleUtc } from 'd3-scale';
import type { Component } from '../domain/component/component-schema.ts';
import type { Effect } from '../domain/incident/effect.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { DAY, HOUR, type Instant, instant, later } from '../domain/time/instant.ts';
import type { Interval } from '../domain/time/interval.ts';
import { isExact } from '../domain/time/uncertain-time.ts';
import { type EntryEvent, entryEvents } from './entry-events.ts';
import { clockText, instantText, monthText, shortDayText } from './instant-text.ts';
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

/** What is drawn of an effect: of one that nobody closed, as far as the last word and a little on. */
function drawnSpan({ possible, lastWord }: Effect): Interval | undefined {
	if (!possible || lastWord === undefined) return possible;
	// An effect may be told to have begun after the last word.
	const heard = later(lastWord, possible.start);
	const known = Math.max(heard - possible.start, DAY);
	return {
		start: possible.start,
		end: instant(Math.min(possible.end, Math.round(heard + known * 0.3))),
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
		clock: shortText(event, window),
		...place(event.time.earliest, event.time.latest),
	};
}

function eventLine({ label, time }: EntryEvent) {
	return { what: label, when: uncertainText(time) };
}

function effectLine(name: string, { status, start, end, lastWord }: Effect) {
	const until =
		lastWord === undefined
			? uncertainText(end)
			: `a time that nobody has told; last heard of on ${instantText(lastWord)}`;
	return {
		what: `${name}: ${statusWords[status].was}`,
		when: `from ${uncertainText(start)} to ${until}`,
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
	const exact = isExact(start) && isExact(end);
	const doubt =
		possible && !exact ? [{ ...place(possible.start, possible.end), tone, certain: false }] : [];
	return certain
		? [...doubt, { ...place(certain.start, certain.end), tone, certain: true }]
		: doubt;
}

/** The clock where all lies within a day or two, with its day up to a week, else the day alone. */
function momentText(at: Instant, window: Interval): string {
	const clock = clockText(at).replace(' UTC', '');
	if (window.end - window.start <= 2 * DAY) return clock;
	return window.end - window.start <= 7 * DAY ? `${shortDayText(at)}, ${clock}` : shortDayText(at);
}

/** When something happened, short; both ends where it is uncertain. */
function shortText({ time }: EntryEvent, window: Interval): string {
	const from = momentText(time.earliest, window);
	const to = momentText(time.latest, window);
	return from === to ? from : `${from} to ${to}`;
}

function tickText(at: Instant, window: Interval): string {
	if (window.end - window.start > 300 * DAY) return monthText(at);
	return at % DAY === 0 ? shortDayText(at) : clockText(at).replace(' UTC', '');
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
