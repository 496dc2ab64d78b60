import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { checkTally, type Range } from '../../domain/observation/check-tally.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { dayOf, startOf } from '../../time/utc-calendar.ts';
import { shortDayText } from '../text/time-text.ts';

/** Height of the drawing in its own units, which are pixels on the page. */
export const latencyHeight = 140;
/** Width of the drawing in its own units; it stretches to the page. */
export const latencyWidth = 1000;

interface Point {
	readonly at: Instant;
	/** Milliseconds; `undefined` where the line breaks. */
	readonly p50: number | undefined;
	readonly p95: number | undefined;
}

/**
 * Draws answer times over a window, from observations in order of time: a band from median to 95th
 * percentile, broken where nothing was observed. `undefined` if no observation carries any.
 */
export function latencyChart(observations: readonly Observation[], window: Interval) {
	const points = pointsOf(observations);
	const most = Math.max(...points.map(({ p95 = 0 }) => p95));
	if (!(most > 0)) return undefined;
	const x = scaleUtc([window.start, window.end], [0, latencyWidth]);
	const y = scaleLinear([0, most], [latencyHeight, 0]).nice(4);
	const isKept = ({ p50, p95 }: Point) => p50 !== undefined && p95 !== undefined;
	const band = area<Point>()
		.defined(isKept)
		.digits(1)
		.x(({ at }) => x(at))
		.y0(({ p50 = 0 }) => y(p50))
		.y1(({ p95 = 0 }) => y(p95));
	const median = line<Point>()
		.defined(isKept)
		.digits(1)
		.x(({ at }) => x(at))
		.y(({ p50 = 0 }) => y(p50));
	return {
		/** The band as an SVG path. */
		band: band(points) ?? '',
		/** The median along its lower edge. */
		median: median(points) ?? '',
		/** Horizontal lines: their y coordinate, and the milliseconds as text. */
		levels: y.ticks(4).map((level) => ({ y: y(level), text: millisecondsText(level) })),
		/** Marked days: their x coordinate in percent of the width, and the day as text. */
		ticks: x.ticks(6).map((tick) => ({
			x: (x(tick) / latencyWidth) * 100,
			text: shortDayText(tick.getTime() as Instant),
		})),
	};
}

/** `240 ms`, `1.2 s`: the time that an answer took. */
export function millisecondsText(milliseconds: number): string {
	if (milliseconds < 1000) return `${Math.round(milliseconds)}\u00a0ms`;
	return `${Number((milliseconds / 1000).toFixed(1))}\u00a0s`;
}

/** Each observation is drawn level; the line breaks where the next one does not follow at once. */
function pointsOf(observations: readonly Observation[]): Point[] {
	return observations.flatMap(({ start, end, p50, p95 }, i) => {
		const own = [
			{ at: start, p50, p95 },
			{ at: end, p50, p95 },
		];
		const follows = observations[i + 1]?.start === end;
		return follows ? own : [...own, { at: end, p50: undefined, p95: undefined }];
	});
}

/** The answer times and checks of one day as texts; `24, 1, 2` are checks made, failed and slow. */
type LatencyRow = readonly [day: string, p50: string, p95: string, checks: string];

/** The table beside the drawing: a row for each day with observations. */
export function latencyRows(observations: readonly Observation[]): LatencyRow[] {
	const byDay = Map.groupBy(observations, ({ start }) => dayOf(start));
	return [...byDay].map(([day, own]) => {
		const { p50, p95, checks, failed, slow } = checkTally(own);
		const times = [p50, p95].map(millisecondsRangeText) as [string, string];
		return [shortDayText(startOf(day)), ...times, `${checks}, ${failed}, ${slow}`];
	});
}

function millisecondsRangeText(range: Range | undefined): string {
	if (range === undefined) return 'not kept';
	const [least, most] = [millisecondsText(range.least), millisecondsText(range.most)];
	return range.least === range.most ? least : `${least} to ${most}`;
}
