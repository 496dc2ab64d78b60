import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Observation } from '../../domain/observation/observation.ts';
import type { Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { shortDayText } from '../text/instant-text.ts';

/** How high the drawing is, in its own units, which are pixels on the page. */
export const latencyHeight = 140;
/** How wide it is in its own units; it stretches to the page. */
export const latencyWidth = 1000;

/** Answer times over a window: the band between median and 95th percentile, broken where nobody looked. */
export interface LatencyChart {
	/** The band, as the path of an SVG. */
	readonly band: string;
	/** The median along its lower edge. */
	readonly median: string;
	/** Milliseconds that are marked, and how far down they stand. */
	readonly levels: readonly { readonly y: number; readonly text: string }[];
	/** Days that are marked, in percent across. */
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

interface Point {
	readonly at: Instant;
	/** `undefined` where the line breaks. */
	readonly p50: number | undefined;
	readonly p95: number | undefined;
}

/** The drawing of ordered observations in a window; `undefined` where none carries answer times. */
export function latencyChart(
	observations: readonly Observation[],
	window: Interval,
): LatencyChart | undefined {
	const points = pointsOf(observations);
	const most = Math.max(...points.map(({ p95 = 0 }) => p95));
	if (!(most > 0)) return undefined;
	const x = scaleUtc([window.start, window.end], [0, latencyWidth]);
	const y = scaleLinear([0, most], [latencyHeight, 0]).nice(4);
	const isTold = ({ p50, p95 }: Point) => p50 !== undefined && p95 !== undefined;
	const band = area<Point>()
		.defined(isTold)
		.digits(1)
		.x(({ at }) => x(at))
		.y0(({ p50 = 0 }) => y(p50))
		.y1(({ p95 = 0 }) => y(p95));
	const median = line<Point>()
		.defined(isTold)
		.digits(1)
		.x(({ at }) => x(at))
		.y(({ p50 = 0 }) => y(p50));
	return {
		band: band(points) ?? '',
		median: median(points) ?? '',
		levels: y.ticks(4).map((level) => ({ y: y(level), text: millisecondsText(level) })),
		ticks: x.ticks(6).map((tick) => ({
			x: (x(tick) / latencyWidth) * 100,
			text: shortDayText(tick.getTime() as Instant),
		})),
	};
}

/** `240 ms`, `1.2 s`: a time that an answer took. */
export function millisecondsText(milliseconds: number): string {
	if (milliseconds < 1000) return `${Math.round(milliseconds)}\u00a0ms`;
	return `${Number((milliseconds / 1000).toFixed(1))}\u00a0s`;
}

/** Each observation is a level stretch; the line breaks where the next does not follow at once. */
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
