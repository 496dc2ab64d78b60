import type { Length } from '../../domain/incident/length.ts';
import type { ResponseTimeSummary } from '../../domain/reliability/response-time-summary.ts';
import type { ResponseTimeName } from '../../domain/reliability/response-times.ts';
import { DAY, HOUR, MINUTE } from '../../time/instant.ts';
import type { YearKey } from '../../time/utc-calendar.ts';
import { rangeText } from '../text/length-text.ts';
import { countText } from '../text/list-text.ts';

/** What each delay runs up to, and what it runs from. */
export const responseTimeLabels = {
	detected: { name: 'Detected', title: 'Until it was detected', from: 'it began' },
	first_public_update: {
		name: 'First public word',
		title: 'Until the first public word',
		from: 'it began',
	},
	mitigated: { name: 'Mitigated', title: 'Until it was mitigated', from: 'it began' },
	resolved: {
		name: 'Marked resolved',
		title: 'From its mitigation to the word that closed it',
		from: 'it was mitigated',
	},
} as const satisfies Record<ResponseTimeName, { name: string; title: string; from: string }>;

/** `1 h 54 min to 6 h 20 min after it began`, or that nobody told. */
export function responseTimeText(name: ResponseTimeName, delay: Length | undefined): string {
	if (!delay) return 'not told';
	const { from } = responseTimeLabels[name];
	return delay.most === 0 ? `no later than ${from}` : `${rangeText(delay)} after ${from}`;
}

/** `3 told, 2 not told, 1 left out`: how many delays figures stand on; what is 0 goes without saying. */
export function recordedText(
	{ count, notRecorded: notRecorded }: Pick<ResponseTimeSummary, 'count' | 'notRecorded'>,
	leftOut = 0,
) {
	const rest = [
		{ number: notRecorded, word: 'not told' },
		{ number: leftOut, word: 'left out' },
	].filter(({ number }) => number > 0);
	return [`${count} told`, ...rest.map(({ number, word }) => `${number} ${word}`)].join(', ');
}

/** What was left out of delays, in a sentence. */
export function leftOutText(counts: { backfilled: number; retracted: number }): string {
	const { backfilled, retracted } = counts;
	if (backfilled + retracted === 0) return 'No incident is left out.';
	const later = `${countText(backfilled, 'incident')} entered later from another record`;
	return `Left out are ${later}, and ${countText(retracted, 'false alarm')}.`;
}

/** The figures of a delay over all years, in a sentence. */
export function summaryText(summary: ResponseTimeSummary): string {
	const { figures, notRecorded: notRecorded } = summary;
	if (!figures) return `No data: none of ${countText(notRecorded, 'incident')} tells it.`;
	const { median, ninetieth, longest } = figures;
	return `Median ${rangeText(median)}, 90th percentile ${rangeText(ninetieth)}, longest ${rangeText(longest)}: ${recordedText(summary)}.`;
}

import { scaleLog } from 'd3-scale';

/** A delay's summary in one year. */
export interface ResponseTimeYear {
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
export function responseTimeChart(years: readonly ResponseTimeYear[]): DelayChart | undefined {
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
