import {
	figuresOver,
	type Rolling,
	rollingWindow,
	rollingWindows,
} from '../../domain/uptime/figures.ts';
import type { Weights } from '../../domain/uptime/share.ts';
import type { Subject } from '../../domain/uptime/subject.ts';
import { earlier, type Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { endOf, startOf, type YearKey } from '../../time/utc-calendar.ts';
import { uptimeText } from '../text/number-text.ts';
import { measuredUptimeText, observedText } from './uptime-text.ts';

/** The uptime of one window as texts. */
export interface UptimeRow {
	/** `30 days` */
	readonly name: string;
	readonly declared: string;
	readonly measured: string;
	/** The range of the measured uptime; `undefined` where all of the window was observed, or none. */
	readonly range: string | undefined;
	/** The share of the window that was observed. */
	readonly observed: string;
}

/** The uptime of a subject over every rolling window and over all time. */
export function uptimeRows(subject: Subject, now: Instant, weights: Weights): UptimeRow[] {
	const windows = rollingWindows.map((size) => ({
		name: windowText(size),
		window: rollingWindow(size, now),
	}));
	const all = { name: 'all time', window: { start: subject.since, end: now } };
	return [...windows, all].map(({ name, window }) => rowOf(name, subject, window, weights));
}

/** The uptime of a subject over UTC years; the current year ends at `now`. */
export function yearRows(
	subject: Subject,
	years: readonly YearKey[],
	now: Instant,
	weights: Weights,
): UptimeRow[] {
	return years.map((year) => {
		const window = { start: startOf(year), end: earlier(endOf(year), now) };
		return rowOf(year, subject, window, weights);
	});
}

function rowOf(name: string, subject: Subject, window: Interval, weights: Weights): UptimeRow {
	const { declared, measured } = figuresOver(subject, window, weights) ?? {};
	return {
		name,
		declared: declared ? uptimeText(declared) : 'not covered',
		measured: measured ? measuredUptimeText(measured) : 'no data',
		range: measured && measured.notObserved > 0 ? uptimeText(measured) : undefined,
		observed: measured ? observedText(measured) : 'none',
	};
}

/** `24 hours`, `7 days` */
export function windowText(size: Rolling): string {
	return 'hours' in size ? `${size.hours} hours` : `${size.days} days`;
}
