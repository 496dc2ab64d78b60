import type { ComponentStatus } from '../domain/component/component-status.ts';

/** What stands after names of components in a sentence: `Search is failing.` */
export const statusVerbs = {
	operational: 'without a declared incident',
	under_maintenance: 'under maintenance',
	degraded_performance: 'slow or faulty',
	partial_outage: 'partly failing',
	major_outage: 'failing',
} as const satisfies Record<ComponentStatus, string>;
