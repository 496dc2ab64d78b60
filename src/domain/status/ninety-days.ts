import type { ComponentStatus } from '../../schema/component-schema.ts';
import type { Site } from '../../schema/site-schema.ts';
import { type Instant, later } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';
import { type MeasuredNow, measuredNow } from '../observation/measured-now.ts';
import type { SiteRecord } from '../record/record.ts';
import { type DeclaredUptime, declaredUptime } from '../uptime/declared-uptime.ts';
import { measuredOver } from '../uptime/figures.ts';
import type { MeasuredUptime } from '../uptime/measured-uptime.ts';
import type { Subject } from '../uptime/subject.ts';
import { type ComponentDay, componentDays, lastDays } from './component-day.ts';
import { statusAt } from './current-status.ts';
import { type MeasuredDay, measuredDays } from './measured-day.ts';

/** One component now and over the ninety UTC days that end with today, as declared and as measured. */
export interface NinetyDays {
	/** Its declared status at the record's `now`. */
	readonly status: ComponentStatus;
	/** Its days, oldest first; today up to now. */
	readonly days: readonly ComponentDay[];
	/** What was declared over them; `undefined` where the record covers none of them. */
	readonly uptime: DeclaredUptime | undefined;
	/** The same as measured; `undefined` where the component was never observed. */
	readonly measured: MeasuredNinetyDays | undefined;
}

/** One component as measured, now and over the same days. */
interface MeasuredNinetyDays {
	readonly now: MeasuredNow;
	readonly days: readonly MeasuredDay[];
	/** `undefined` where nothing was observed in these days. */
	readonly uptime: MeasuredUptime | undefined;
}

/** The ninety days that the home page and the page of a component show. */
export function ninetyDays({ now, site }: SiteRecord, component: Subject): NinetyDays {
	const { effects, coverage } = component;
	const window = lastDays(90, now);
	return {
		status: statusAt(effects, now, now).certain,
		days: componentDays(effects, coverage, window),
		uptime: declaredUptime(effects, coverage, { ...window, end: now }, site.weights),
		measured: measuredNinety(component, window, now, site),
	};
}

function measuredNinety(
	{ observations, measured, since }: Subject,
	window: Interval,
	now: Instant,
	{ measurements, weights }: Site,
): MeasuredNinetyDays | undefined {
	const newest = measuredNow(observations[0] ?? [], now, measurements);
	if (!newest) return undefined;
	const existing = interval(later(window.start, since), now);
	return {
		now: newest,
		days: measuredDays(measured, window, now),
		uptime: existing && measuredOver(measured, existing, weights),
	};
}
