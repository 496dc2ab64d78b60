import { DAY, type Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { clockText, monthText, shortDayText } from './instant-text.ts';

/** The clock where all lies within a day or two, with its day up to a week, else the day alone. */
function momentText(at: Instant, window: Interval): string {
	const clock = clockText(at).replace(' UTC', '');
	if (window.end - window.start <= 2 * DAY) return clock;
	return window.end - window.start <= 7 * DAY ? `${shortDayText(at)}, ${clock}` : shortDayText(at);
}

/** When something happened, short: a day or month as it was told, else both ends where it is uncertain. */
export function shortText(time: UncertainTime, window: Interval): string {
	const { earliest, precision, zone } = time;
	if (precision === 'day') return shortDayText(earliest, zone);
	if (precision === 'month') return monthText(earliest, zone);
	const from = momentText(time.earliest, window);
	const to = momentText(time.latest, window);
	return from === to ? from : `${from} to ${to}`;
}

/** What stands under a tick: the month over a year or so, else the day, and the clock between days. */
export function tickText(at: Instant, window: Interval): string {
	if (window.end - window.start > 300 * DAY) return monthText(at);
	return at % DAY === 0 ? shortDayText(at) : clockText(at).replace(' UTC', '');
}
