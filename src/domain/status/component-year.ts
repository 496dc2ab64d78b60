import type { Component } from '../component/component-schema.ts';
import { coverageOf } from '../record/coverage.ts';
import type { GalleryRecord } from '../record/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { earlier } from '../time/instant.ts';
import { clip } from '../time/interval.ts';
import {
	endOf,
	type MonthKey,
	monthOf,
	monthsOf,
	startOf,
	type YearKey,
} from '../time/utc-calendar.ts';
import { type DeclaredUptime, declaredUptime } from '../uptime/declared-uptime.ts';
import { type ComponentDay, componentDays } from './component-day.ts';

/** One component in one UTC month, as far as it has come. */
export interface ComponentMonth {
	readonly month: MonthKey;
	/** Its days, first to last. */
	readonly days: readonly ComponentDay[];
	/** What was declared over them; `undefined` where the record covers none of them. */
	readonly uptime: DeclaredUptime | undefined;
}

/** The months of a component in a UTC year, up to that of the record's `now`. */
export function componentYear(
	{ now, site }: GalleryRecord,
	{ byComponent }: RecordIndex,
	component: Component,
	year: YearKey,
): ComponentMonth[] {
	const whole = { start: startOf(year), end: earlier(endOf(year), now) };
	const coverage = coverageOf(component, site, now);
	// Most effects lie in other years: each month would look at all of them.
	const effects = (byComponent.get(component.id) ?? []).filter(
		({ possible }) => possible && clip(possible, whole),
	);
	return monthsOf(year)
		.filter((month) => month <= monthOf(now))
		.map((month) => {
			const window = { start: startOf(month), end: earlier(endOf(month), now) };
			const uptime = declaredUptime(effects, coverage, window, site.weights);
			return { month, days: componentDays(effects, coverage, window), uptime };
		});
}
