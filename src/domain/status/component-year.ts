import { earlier, type Instant, later } from '../../time/instant.ts';
import { clip, type Interval, interval, partsWithin } from '../../time/interval.ts';
import {
	endOf,
	type MonthKey,
	monthOf,
	monthsOf,
	startOf,
	type YearKey,
} from '../../time/utc-calendar.ts';
import type { SiteRecord } from '../record/record.ts';
import { type DeclaredUptime, declaredUptime } from '../uptime/declared-uptime.ts';
import { measuredOver } from '../uptime/figures.ts';
import type { MeasuredSpan } from '../uptime/measured-span.ts';
import type { MeasuredUptime } from '../uptime/measured-uptime.ts';
import type { Weights } from '../uptime/share.ts';
import type { Subject } from '../uptime/subject.ts';
import { type ComponentDay, componentDays } from './component-day.ts';
import { type MeasuredDay, measuredDays } from './measured-day.ts';

/** One component in one UTC month, up to now. */
export interface ComponentMonth {
	readonly month: MonthKey;
	/** Its days, first to last. */
	readonly days: readonly ComponentDay[];
	/** What was declared over them; `undefined` where the record covers none of them. */
	readonly uptime: DeclaredUptime | undefined;
	/** The same as measured; `undefined` where the component was not observed in that month. */
	readonly measured: MeasuredMonth | undefined;
}

/** One component in one UTC month, as measured. */
interface MeasuredMonth {
	readonly days: readonly MeasuredDay[];
	readonly uptime: MeasuredUptime;
}

/** The months of a component in a UTC year, up to that of the record's `now`. */
export function componentYear(
	{ now, site }: SiteRecord,
	{ effects, coverage, measured, since }: Subject,
	year: YearKey,
): ComponentMonth[] {
	const whole = { start: startOf(year), end: earlier(endOf(year), now) };
	// Most effects and measurements lie in other years: each month would look at all of them.
	const near = effects.filter(({ possible }) => possible && clip(possible, whole));
	const spans = partsWithin(measured, whole);
	return monthsOf(year)
		.filter((month) => month <= monthOf(now))
		.map((month) => {
			const window = { start: startOf(month), end: earlier(endOf(month), now) };
			return {
				month,
				days: componentDays(near, coverage, window),
				uptime: declaredUptime(near, coverage, window, site.weights),
				measured: measuredMonth(spans, window, since, site.weights),
			};
		});
}

function measuredMonth(
	spans: readonly MeasuredSpan[],
	window: Interval,
	since: Instant,
	weights: Weights,
): MeasuredMonth | undefined {
	const existing = interval(later(window.start, since), window.end);
	const uptime = existing && measuredOver(spans, existing, weights);
	return uptime && { uptime, days: measuredDays(spans, window, window.end) };
}
