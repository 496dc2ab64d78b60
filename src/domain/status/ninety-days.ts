import type { Component } from '../component/component-schema.ts';
import type { ComponentStatus } from '../component/component-status.ts';
import { type MeasuredNow, measuredNow } from '../observation/measured-now.ts';
import { later } from '../time/instant.ts';
import { interval } from '../time/interval.ts';
import { coverageOf } from '../record/coverage.ts';
import type { GalleryRecord } from '../record/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { type DeclaredUptime, declaredUptime } from '../uptime/declared-uptime.ts';
import { measuredOver } from '../uptime/figures.ts';
import type { MeasuredUptime } from '../uptime/measured-uptime.ts';
import { spansOfComponent } from '../uptime/measured-span.ts';
import { type ComponentDay, componentDays, lastDays } from './component-day.ts';
import { statusAt } from './current-status.ts';
import { type MeasuredDay, measuredDays } from './measured-day.ts';

/** One component now and over the ninety UTC days that end with today, as declared and as measured. */
export interface NinetyDays {
	/** How it is declared to be at the record's `now`. */
	readonly status: ComponentStatus;
	/** Its days, oldest first; today as far as it has come. */
	readonly days: readonly ComponentDay[];
	/** What was declared over them; `undefined` where the record covers none of them. */
	readonly uptime: DeclaredUptime | undefined;
	/** The same as measured; `undefined` where nobody ever looked. */
	readonly measured: MeasuredNinety | undefined;
}

/** One component as measured, now and over the same days. */
export interface MeasuredNinety {
	readonly now: MeasuredNow;
	readonly days: readonly MeasuredDay[];
	/** `undefined` where nothing was observed in these days. */
	readonly uptime: MeasuredUptime | undefined;
}

/** What is shown of a component on the home page and on its own. */
export function ninetyDays(
	record: GalleryRecord,
	{ byComponent }: RecordIndex,
	component: Component,
): NinetyDays {
	const { now, site } = record;
	const effects = byComponent.get(component.id) ?? [];
	const covered = coverageOf(component, site, now);
	const window = lastDays(90, now);
	return {
		status: statusAt(effects, now, now).certain,
		days: componentDays(effects, covered, window),
		uptime: declaredUptime(effects, covered, { ...window, end: now }, site.weights),
		measured: measuredNinety(record, component),
	};
}

function measuredNinety(
	{ now, site, observations }: GalleryRecord,
	{ id, since }: Component,
): MeasuredNinety | undefined {
	const own = observations.get(id) ?? [];
	const newest = measuredNow(own, now, site.measurements);
	if (!newest) return undefined;
	const spans = spansOfComponent(own);
	const window = lastDays(90, now);
	const existing = interval(later(window.start, since.earliest), now);
	return {
		now: newest,
		days: measuredDays(spans, window, now),
		uptime: existing && measuredOver(spans, existing, site.weights),
	};
}
