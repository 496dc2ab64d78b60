import { z } from 'zod';

/** What a component can be said to be, worst last; Statuspage's words, so that tools agree. */
export const componentStatuses = [
	'operational',
	'under_maintenance',
	'degraded_performance',
	'partial_outage',
	'major_outage',
] as const;

/** The status of a component. */
export type ComponentStatus = (typeof componentStatuses)[number];

/** What an incident or maintenance can do to a component: every status but `operational`. */
export const effectStatusSchema = z.enum([
	'under_maintenance',
	'degraded_performance',
	'partial_outage',
	'major_outage',
]);

/** A status that an incident or maintenance gives to a component. */
export type EffectStatus = z.output<typeof effectStatusSchema>;

/** How bad a status is: 0 for `operational`, rising. */
export function badness(status: ComponentStatus): number {
	return componentStatuses.indexOf(status);
}

/** The worst of `statuses`; `operational` where there are none. */
export function worst(statuses: Iterable<ComponentStatus>): ComponentStatus {
	let found: ComponentStatus = 'operational';
	for (const status of statuses) if (badness(status) > badness(found)) found = status;
	return found;
}
