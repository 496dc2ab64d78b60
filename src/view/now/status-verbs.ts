import type { ComponentStatus } from '../../schema/component-schema.ts';

/** What stands after names of components in a sentence: `Search is failing.` */
export const statusVerbs = {
	operational: 'without a declared incident',
	under_maintenance: 'under maintenance',
	degraded_performance: 'slow or faulty',
	partial_outage: 'partly failing',
	major_outage: 'failing',
} as const satisfies Record<ComponentStatus, string>;
