import type { MeasuredStatus } from '../../src/domain/observation/observation.ts';

/** A spell in which a probe found something, as lengths of time before the demo's instant. */
export interface Trouble {
	readonly component: string;
	readonly status: Exclude<MeasuredStatus, 'operational'>;
	readonly from: string;
	readonly to: string;
}

const degraded = 'degraded_performance';
const partial = 'partial_outage';
const major = 'major_outage';

/** The demo's instant itself. */
export const now = '0m';

/** What the probes found, newest first. Where nothing else is said, an incident tells of it too. */
export const troubles: readonly Trouble[] = [
	{ component: 'search', status: partial, from: '93m', to: now },
	{ component: 'website', status: degraded, from: '36m', to: now },
	// Nobody declared these two; the second is explained.
	{ component: 'downloads', status: partial, from: '9d 4h 10m', to: '9d 3h 20m' },
	{ component: 'feed', status: major, from: '33d 4h 40m', to: '33d 4h 22m' },
	// Two incidents that overlap.
	{ component: 'downloads', status: partial, from: '12d 7h 2m', to: '12d 5h 28m' },
	{ component: 'downloads', status: major, from: '12d 5h 28m', to: '12d 4h 33m' },
	{ component: 'downloads', status: partial, from: '12d 4h 33m', to: '12d 3h 11m' },
	{ component: 'publishing', status: degraded, from: '15d 9h 2m', to: '15d 4h 20m' },
	// Within a maintenance.
	{ component: 'publishing', status: partial, from: '20d 2h 50m', to: '20d 2h 14m' },
	{ component: 'downloads', status: major, from: '62d 11h 58m', to: '62d 8h 24m' },
	{ component: 'website', status: major, from: '62d 11h 57m', to: '62d 8h 50m' },
	// One that was opened again.
	{ component: 'feed', status: partial, from: '100d 10h', to: '100d 9h 15m' },
	{ component: 'feed', status: partial, from: '100d 6h 31m', to: '100d 5h 5m' },
	{ component: 'sign-in', status: partial, from: '55d 7h 12m', to: '55d 3h 36m' },
	{ component: 'statistics', status: major, from: '150d 20h', to: '149d 2h' },
];

/** A spell in which nothing was observed: of one component, or of all. */
export interface Gap {
	readonly component?: string;
	readonly from: string;
	readonly to: string;
}

/** Where the probes did not look: statistics are stale, sign-in is late, and of messages there is nothing. */
export const gaps: readonly Gap[] = [
	{ component: 'messages', from: '400d', to: now },
	{ component: 'statistics', from: '5h', to: now },
	{ component: 'sign-in', from: '2h', to: now },
	{ component: 'search', from: '6d 4h 30m', to: '6d 1h 15m' },
	{ component: 'feed', from: '41d', to: '36d 10h' },
	{ component: 'website', from: '63d', to: '62d 11h 10m' },
	{ from: '70d 15h', to: '69d 9h 20m' },
	{ from: '131d 3h', to: '131d 1h' },
];
