import { worstFirst } from '../domain/uptime/status-span.ts';
import type { ComponentStatus } from '../schema/component-schema.ts';
import type { Impact } from '../schema/entry-parts.ts';
import type { TopStatus } from './schema.ts';

const calm = { indicator: 'none', description: 'All Systems Operational' } as const;
const maintained = { indicator: 'maintenance', description: 'Service Under Maintenance' } as const;

/** What Statuspage calls it when some components are so and none is worse, and when all are so. */
const topStatuses = {
	operational: { some: calm, all: calm },
	under_maintenance: { some: maintained, all: maintained },
	degraded_performance: {
		some: { indicator: 'minor', description: 'Partially Degraded Service' },
		all: { indicator: 'minor', description: 'Degraded System Service' },
	},
	partial_outage: {
		some: { indicator: 'minor', description: 'Minor Service Outage' },
		all: { indicator: 'major', description: 'Partial System Outage' },
	},
	major_outage: {
		some: { indicator: 'major', description: 'Partial System Outage' },
		all: { indicator: 'critical', description: 'Major System Outage' },
	},
} as const satisfies Record<ComponentStatus, { some: TopStatus; all: TopStatus }>;

/** What Statuspage calls it while an incident of this impact is open. */
const impactStatuses = {
	none: calm,
	minor: topStatuses.partial_outage.some,
	major: topStatuses.major_outage.some,
	critical: topStatuses.major_outage.all,
} as const satisfies Record<Impact, TopStatus>;

/** Statuspage's indicators, mildest first. */
const indicators = [
	'none',
	'maintenance',
	'minor',
	'major',
	'critical',
] as const satisfies readonly TopStatus['indicator'][];

/**
 * How everything is: as the components say, or as the impacts of open incidents that name no component
 * yet, whichever is worse. Statuspage takes the impact from the components; without any, the page would
 * be calm beside the incident.
 */
export function topStatusWith(
	statuses: readonly ComponentStatus[],
	impacts: readonly Impact[],
): TopStatus {
	return [topStatus(statuses), ...impacts.map((impact) => impactStatuses[impact])].reduce(
		(worst, one) =>
			indicators.indexOf(one.indicator) > indicators.indexOf(worst.indicator) ? one : worst,
	);
}

/**
 * How everything is, from the statuses of all components, groups left aside, by the rules that
 * Statuspage documents under “Top-level status and incident impact calculations”. A page of one
 * component that is degraded is “partially” so all the same.
 */
export function topStatus(statuses: readonly ComponentStatus[]): TopStatus {
	// Statuspage speaks of maintenance only where nothing is wrong.
	const worst = worstFirst.find((status) => statuses.includes(status));
	if (worst === undefined) return topStatuses.operational.all;
	const isAll = statuses.every((status) => status === worst);
	const isOnlyOne = worst === 'degraded_performance' && statuses.length === 1;
	return topStatuses[worst][isAll && !isOnlyOne ? 'all' : 'some'];
}
