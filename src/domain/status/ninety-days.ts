import type { Component } from '../component/component-schema.ts';
import type { ComponentStatus } from '../component/component-status.ts';
import { coverageOf } from '../record/coverage.ts';
import type { GalleryRecord } from '../record/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { type DeclaredUptime, declaredUptime } from '../uptime/declared-uptime.ts';
import { type ComponentDay, componentDays, lastDays } from './component-day.ts';
import { statusAt } from './current-status.ts';

/** One component now and over the ninety UTC days that end with today. */
export interface NinetyDays {
	/** How it is declared to be at the record's `now`. */
	readonly status: ComponentStatus;
	/** Its days, oldest first; today as far as it has come. */
	readonly days: readonly ComponentDay[];
	/** What was declared over them; `undefined` where the record covers none of them. */
	readonly uptime: DeclaredUptime | undefined;
}

/** What is shown of a component on the home page and on its own. */
export function ninetyDays(
	{ now, site }: GalleryRecord,
	{ byComponent }: RecordIndex,
	component: Component,
): NinetyDays {
	const effects = byComponent.get(component.id) ?? [];
	const covered = coverageOf(component, site, now);
	const window = lastDays(90, now);
	return {
		status: statusAt(effects, now, now).certain,
		days: componentDays(effects, covered, window),
		uptime: declaredUptime(effects, covered, { ...window, end: now }, site.weights),
	};
}
