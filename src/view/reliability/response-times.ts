import { scaleLog } from 'd3-scale';
import type { Length } from '../../domain/incident/effect.ts';
import { type Entry, isIncident } from '../../domain/incident/entry.ts';
import {
	leftOut,
	type ResponseTimeName,
	responseTimeNames,
	responseTimesOf,
	type ResponseTimeSummary,
} from '../../domain/reliability/response-times.ts';
import { DAY, HOUR, MINUTE } from '../../time/instant.ts';
import type { YearKey } from '../../time/utc-calendar.ts';
import { rangeText } from '../text/length-text.ts';
import { countText } from '../text/list-text.ts';
import { hundredth } from '../text/number-text.ts';

/** The name of each response time, and the event from which it is counted. */
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

/** `1 h 54 min to 6 h 20 min after it began`; `not told` where it is not recorded. */
export function responseTimeText(name: ResponseTimeName, time: Length | undefined): string {
	if (!time) return 'not told';
	if (time.most === 0) return figureText(name, time);
	return `${rangeText(time)} after ${responseTimeLabels[name].from}`;
}

/** `1 h`, `at most 20 min`; of none at all, that the event came no later: it may have come long before. */
function figureText(name: ResponseTimeName, time: Length): string {
	return time.most === 0 ? `no later than ${responseTimeLabels[name].from}` : rangeText(time);
}

/** `3 told, 2 not told, 1 left out`: how many incidents the figures rest on; zeros are left out. */
export function recordedText(
	{ count, notRecorded }: Pick<ResponseTimeSummary, 'count' | 'notRecorded'>,
	leftOut = 0,
) {
	const rest = [
		{ number: notRecorded, text: 'not told' },
		{ number: leftOut, text: 'left out' },
	].filter(({ number }) => number > 0);
	return [`${count} told`, ...rest.map(({ number, text }) => `${number} ${text}`)].join(', ');
}

/** The incidents that are left out of the response times, in a sentence. */
export function leftOutText(counts: { backfilled: number; retracted: number }): string {
	const { backfilled, retracted } = counts;
	if (backfilled + retracted === 0) return 'No incident is left out.';
	const later = `${countText(backfilled, 'incident')} entered later from another record`;
	return `Left out are ${later}, and ${countText(retracted, 'false alarm')}.`;
}

/** The figures of a response time over all years, in a sentence. */
export function summaryText(name: ResponseTimeName, summary: ResponseTimeSummary): string {
	const { figures, notRecorded } = summary;
	if (!figures) return `No data: none of ${countText(notRecorded, 'incident')} tells it.`;
	const [median, ninetieth, longest] = responseTimeRows(name, summary).map(({ text }) => text);
	return `Median ${median}, 90th percentile ${ninetieth}, longest ${longest}: ${recordedText(summary)}.`;
}

/** The summary of a response time in one year. */
export interface ResponseTimeYear {
	readonly year: YearKey;
	readonly summary: ResponseTimeSummary;
	/** The number of incidents in that year that are left out. */
	readonly leftOut: number;
}

/** A horizontal extent in percent of the width, wide enough to be seen where the range is a point. */
interface Across {
	readonly x: number;
	readonly width: number;
}

/** Percent of the width that the years on the left take. */
const left = 20;
/** The least width of a bar that is seen, in percent. */
const thinnest = 0.8;

/** Each is about thirty times the one before, so that the marks are evenly spaced. */
const marks = [
	{ text: '1 min or less', length: MINUTE },
	{ text: '1 h', length: HOUR },
	{ text: '1 day', length: DAY },
	{ text: '30 days', length: 30 * DAY },
	{ text: '2 years', length: 731 * DAY },
	{ text: '40 years', length: 14_610 * DAY },
];

/**
 * Draws a response time over some years; `undefined` where no year has any. The scale is
 * logarithmic, since response times range from minutes to years; a minute or less is at the left.
 */
export function responseTimeChart(years: readonly ResponseTimeYear[]) {
	const recorded = years.flatMap(({ year, summary: { count, figures } }) =>
		figures ? [{ year, count, figures }] : [],
	);
	if (recorded.length === 0) return undefined;
	const most = Math.max(DAY, ...recorded.map(({ figures }) => figures.ninetieth.most));
	const end = marks.find(({ length }) => length >= most)?.length ?? most;
	const scale = scaleLog([MINUTE, end], [left, 100]).clamp(true);
	const place = ({ least, most }: Length): Across => {
		const [from, to] = [scale(Math.max(1, least)), scale(Math.max(1, most))];
		const width = Math.max(thinnest, to - from);
		return { x: hundredth(Math.min(from, 100 - width)), width: hundredth(width) };
	};
	return {
		/** A row for each year in which it is recorded, x in percent of the width. */
		rows: recorded.map(({ year, count, figures: { median, ninetieth } }) => ({
			year,
			count,
			median: place(median),
			ninetieth: place(ninetieth),
		})),
		/** Marks of the axis: their x coordinate and the length as text. */
		ticks: marks
			.filter(({ length }) => length <= end)
			.map(({ text, length }) => ({ x: hundredth(scale(length)), text })),
	};
}

/** The figures of a response time as table rows; empty where it is not recorded. */
export function responseTimeRows(
	response: ResponseTimeName,
	{ figures }: ResponseTimeSummary,
): { name: string; text: string }[] {
	if (!figures) return [];
	return [
		{ name: 'median', text: figureText(response, figures.median) },
		{ name: '90th percentile', text: figureText(response, figures.ninetieth) },
		{ name: 'longest', text: figureText(response, figures.longest) },
	];
}

/**
 * What an incident’s page shows of its response times: those that are recorded, or why it is left out
 * of all of them. `undefined` for other entries.
 */
export function entryResponseTimes(entry: Entry) {
	if (!isIncident(entry)) return undefined;
	const why = leftOut(entry);
	if (why) return { leftOut: leftOutReasons[why], recorded: [] };
	const times = responseTimesOf(entry);
	const recorded = responseTimeNames
		.filter((name) => times[name])
		.map((name) => ({
			name: responseTimeLabels[name].name,
			text: responseTimeText(name, times[name]),
		}));
	return { leftOut: undefined, recorded };
}

const leftOutReasons = {
	retracted: 'Left out of every delay: it was a false alarm.',
	backfilled: 'Left out of every delay: it was entered later from another record.',
};
