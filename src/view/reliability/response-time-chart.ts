import { scaleLog } from 'd3-scale';
import type { Length } from '../../domain/incident/effect.ts';
import type { ResponseTimeSummary } from '../../domain/reliability/response-times.ts';
import { DAY, HOUR, MINUTE } from '../../time/instant.ts';
import type { YearKey } from '../../time/utc-calendar.ts';

/** A delay's summary in one year. */
export interface DelayYear {
	readonly year: YearKey;
	readonly summary: ResponseTimeSummary;
	/** How many incidents of the year are left out of it. */
	readonly leftOut: number;
}

/** A range across the drawing, in percent of its width; wide enough to be seen where it is a point. */
interface Across {
	readonly x: number;
	readonly width: number;
}

/** A delay year by year, from a minute to years: percent across, a row for each year that tells it. */
export interface DelayChart {
	readonly rows: readonly {
		readonly year: YearKey;
		readonly count: number;
		readonly median: Across;
		readonly ninetieth: Across;
	}[];
	/** Where the axis is marked, and the length that stands there. */
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

/** Percent of the width that the years at the left take. */
const left = 20;
/** Percent across below which a bar is not seen. */
const thinnest = 0.8;

/** Each is some thirty times the one before, so that they stand evenly across. */
const marks = [
	{ text: '1 min or less', length: MINUTE },
	{ text: '1 h', length: HOUR },
	{ text: '1 day', length: DAY },
	{ text: '30 days', length: 30 * DAY },
	{ text: '2 years', length: 731 * DAY },
	{ text: '40 years', length: 14_610 * DAY },
];

/**
 * The drawing of a delay over some years; `undefined` where none tells it. Every step across is so
 * many times as long, as delays lie between minutes and years; a minute or less stands at the left.
 */
export function delayChart(years: readonly DelayYear[]): DelayChart | undefined {
	const told = years.flatMap(({ year, summary: { count, figures } }) =>
		figures ? [{ year, count, figures }] : [],
	);
	if (told.length === 0) return undefined;
	const most = Math.max(DAY, ...told.map(({ figures }) => figures.ninetieth.most));
	const end = marks.find(({ length }) => length >= most)?.length ?? most;
	const scale = scaleLog([MINUTE, end], [left, 100]).clamp(true);
	const place = ({ least, most }: Length): Across => {
		const [from, to] = [scale(Math.max(1, least)), scale(Math.max(1, most))];
		const width = Math.max(thinnest, to - from);
		return { x: hundredth(Math.min(from, 100 - width)), width: hundredth(width) };
	};
	return {
		rows: told.map(({ year, count, figures: { median, ninetieth } }) => ({
			year,
			count,
			median: place(median),
			ninetieth: place(ninetieth),
		})),
		ticks: marks
			.filter(({ length }) => length <= end)
			.map(({ text, length }) => ({ x: hundredth(scale(length)), text })),
	};
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
