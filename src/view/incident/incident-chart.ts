import { scaleUtc } from 'd3-scale';
import type { Effect } from '../../domain/incident/effect.ts';
import { beginningOf } from '../../domain/incident/entry-times.ts';
import { entrySpans } from '../../domain/incident/entry-spans.ts';
import {
	type Entry,
	type Incident,
	isIncident,
	isMaintenance,
	type Maintenance,
} from '../../domain/incident/entry.ts';
import { closingUpdate, firstUpdate } from '../../domain/incident/updates.ts';
import { type StatusSpan, worstSpans } from '../../domain/uptime/status-span.ts';
import { badness, type Component, type ComponentStatus } from '../../schema/component-schema.ts';
import { DAY, HOUR, type Instant, instant, later } from '../../time/instant.ts';
import { type Interval, subtract } from '../../time/interval.ts';
import { exactly, type UncertainTime } from '../../time/uncertain-time.ts';
import { statusLabels } from '../now/status-labels.ts';
import { hundredth } from '../text/number-text.ts';
import { instantText, shortText, tickText, uncertainText } from '../text/time-text.ts';

/** A span on the drawing, in percent of its width. */
interface Place {
	readonly x: number;
	readonly width: number;
}

/** A span in which a component had at least a status, for certain or possibly. */
export interface ChartBar extends Place {
	/** The CSS class of the status’s colour. */
	readonly tone: string;
	/** Whether that holds for every consistent choice of uncertain times; else it is drawn over what does. */
	readonly certain: boolean;
}

/** An event: a line if its time is exact, else a span. */
export interface ChartMark extends Place {
	/** What happened. */
	readonly label: string;
	/** When, in short form. */
	readonly clock: string;
}

/** The chart of an entry over time: the statuses of components, and events. */
export interface IncidentChart {
	/** The affected components, each with its spans. */
	readonly rows: readonly { readonly name: string; readonly bars: readonly ChartBar[] }[];
	/** The events inside the window, in order of time. */
	readonly marks: readonly ChartMark[];
	/** The ticks of the axis and their labels. */
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
	/** The same as a table, with the events too late to be drawn. */
	readonly table: readonly (readonly [what: string, when: string])[];
}

/** The chart of an entry; `undefined` if the entry affected no component. */
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
		rows: rows.map(({ name, own }) => ({ name, bars: barsOf(own, place) })),
		marks: events
			.filter(({ time }) => time.earliest >= window.start && time.latest <= window.end)
			.map(({ label, time }) => ({
				label,
				clock: shortText(time, window),
				...place(time.earliest, time.latest),
			})),
		ticks: scale.ticks(4).map((tick) => ({
			x: hundredth(scale(tick)),
			text: tickText(instant(tick.getTime()), window),
		})),
		table: [
			...events.map(({ label, time }) => [label, uncertainText(time)] as const),
			...rows.flatMap(({ name, own }) => own.map((one) => effectLine(name, one))),
		],
	};
}

function effectLine(name: string, effect: Effect) {
	return [
		`${name}: ${statusLabels[effect.status].was}`,
		`from ${uncertainText(effect.start)} ${untilText(effect)}`,
	] as const;
}

function untilText({ entry, ongoing, end, lastUpdate }: Effect): string {
	if (lastUpdate !== undefined)
		return `to a time that nobody has told; last heard of on ${instantText(lastUpdate)}`;
	const isPlanned = isMaintenance(entry) && entry.scheduled.to !== 'unknown';
	return ongoing && !isPlanned
		? `on; not over as of ${instantText(end.latest)}`
		: `to ${uncertainText(end)}`;
}

/**
 * What was so for certain, and over it what may have been worse: at each instant the worst status of
 * which at least that much holds for every consistent choice of the uncertain times, and for some.
 */
function barsOf(
	effects: readonly Effect[],
	place: (from: Instant, to: Instant) => Place,
): ChartBar[] {
	const certain = worstSpans(entrySpans(effects, 'certain'));
	const possible = worstSpans(entrySpans(effects, 'possible'));
	const atLeast = (status: ComponentStatus) =>
		certain.filter((span) => badness(span.status) >= badness(status));
	const doubt = possible.flatMap(({ start, end, status }) =>
		subtract([{ start, end }], atLeast(status)).map((span) => ({ ...span, status })),
	);
	const barOf = (span: StatusSpan, isCertain: boolean): ChartBar => ({
		...place(span.start, span.end),
		tone: statusLabels[span.status].tone,
		certain: isCertain,
	});
	return [...certain.map((span) => barOf(span, true)), ...doubt.map((span) => barOf(span, false))];
}

/** The drawn part of an effect: one that nobody closed ends a little after its last update. */
function drawnSpan({ possible, lastUpdate }: Effect): Interval | undefined {
	if (!possible || lastUpdate === undefined) return possible;
	// An effect may be recorded to have begun after the last update.
	const latest = later(lastUpdate, possible.start);
	const known = Math.max(latest - possible.start, DAY);
	return {
		start: possible.start,
		end: instant(Math.min(possible.end, Math.round(latest + known * 0.3))),
	};
}

/**
 * All effects, the events not long before or after, and a small margin. An update that came years
 * later is left to the table: with it, nothing of the incident itself would be visible.
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

/** A moment in the life of an entry. */
interface EntryEvent {
	/** What happened: `Detected by probe`. */
	readonly label: string;
	/** When, as precisely as is known. */
	readonly time: UncertainTime;
}

type KnownMoment = readonly [label: string, time: UncertainTime | 'unknown' | undefined];

const closings: Readonly<Record<string, string>> = {
	resolved: 'Marked resolved',
	completed: 'Marked completed',
	cancelled: 'Cancelled',
};

/** Began, detected, declared, first public update, mitigated, resolved: those that are known, in order of time. */
function entryEvents(entry: Entry): EntryEvent[] {
	const closing = closingUpdate(entry);
	const moments: KnownMoment[] = [
		...(isIncident(entry) ? incidentMoments(entry) : []),
		...(isMaintenance(entry) ? maintenanceMoments(entry) : []),
	];
	const start = beginningOf(entry).earliest;
	const updates: KnownMoment[] = [
		['First public word', exactly(firstUpdate(entry).at)],
		[closings[closing?.status ?? ''] ?? '', closing && exactly(closing.at)],
	];
	// Nothing of an entry happened before it began, though only the day of it may be known.
	return [
		...moments.flatMap((moment) => knownEvent(moment, start)),
		...updates.flatMap((moment) => knownEvent(moment)),
	]
		.toSorted((a, b) => a.order - b.order || a.time.latest - b.time.latest)
		.map(({ label, time }) => ({ label, time }));
}

/** An event with the instant that it is ordered by: its earliest, but not before `start`. */
function knownEvent([label, time]: KnownMoment, start?: Instant) {
	if (time === undefined || time === 'unknown') return [];
	return [{ label, time, order: Math.max(time.earliest, start ?? time.earliest) }];
}

function incidentMoments({ began, detected, declared, mitigated }: Incident): KnownMoment[] {
	return [
		['Began', began],
		[`Detected by ${detected?.by}`, detected?.at],
		['Declared', declared],
		['Mitigated', mitigated],
	];
}

function maintenanceMoments({ scheduled, actual }: Maintenance): KnownMoment[] {
	return [
		[actual ? 'Work began' : 'Planned start', actual?.from ?? scheduled.from],
		[actual?.to ? 'Work ended' : 'Planned end', actual?.to ?? scheduled.to],
	];
}
