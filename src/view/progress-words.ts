import type { Impact } from '../domain/incident/impact.ts';
import type { Update } from '../domain/incident/entry.ts';
import type { Progress } from '../domain/incident/progress.ts';

/** Where an entry stands, as a word beside its title. */
export const progressWords = {
	open: 'Open',
	not_closed: 'Not closed',
	resolved: 'Over',
	retracted: 'Retracted',
	ahead: 'Planned',
	under_way: 'Under way',
	not_confirmed_over: 'Not confirmed over',
	completed: 'Completed',
	cancelled: 'Cancelled',
	news: 'Announcement',
} as const satisfies Record<Progress, string>;

/** What an update says of where things stand. */
export const updateWords = {
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
export const impactWords = {
	none: 'None',
	minor: 'Minor',
	major: 'Major',
	critical: 'Critical',
} as const satisfies Record<Impact, string>;
