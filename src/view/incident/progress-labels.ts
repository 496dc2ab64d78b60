import type { Update } from '../../domain/incident/entry.ts';
import type { Progress } from '../../domain/incident/progress.ts';
import type { Impact } from '../../schema/impact.ts';
import { clockLabels } from '../now/status-labels.ts';

/** Where an entry stands, as a word beside its title. */
export const progressLabels = {
	...clockLabels,
	open: 'Open',
	resolved: 'Over',
	retracted: 'Retracted',
	ahead: 'Planned',
	completed: 'Completed',
	cancelled: 'Cancelled',
	news: 'Announcement',
} as const satisfies Record<Progress, string>;

/** What an update says of where things stand. */
export const updateStatusLabels = {
	investigating: 'Investigating',
	identified: 'Identified',
	monitoring: 'Monitoring',
	resolved: 'Resolved',
	scheduled: 'Scheduled',
	in_progress: 'In progress',
	verifying: 'Verifying',
	completed: 'Completed',
	cancelled: 'Cancelled',
	informational: 'For information',
} as const satisfies Record<Update['status'], string>;

/** Effect on users. */
export const impactLabels = {
	none: 'None',
	minor: 'Minor',
	major: 'Major',
	critical: 'Critical',
} as const satisfies Record<Impact, string>;
