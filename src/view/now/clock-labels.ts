import type { Progress } from '../../domain/incident/progress.ts';

/** Where the clock alone can take an entry. They stand apart, so that a page’s script loads no others. */
export const clockLabels = {
	not_closed: 'Not closed',
	under_way: 'Under way',
	not_confirmed_over: 'Not confirmed over',
} as const satisfies Partial<Record<Progress, string>>;
