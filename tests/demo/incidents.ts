import type { Moments } from './moments.ts';

/** A file of `incidents/` before it is written: what its name says, its facts and its postmortem. */
export interface DemoFile {
	readonly day: string;
	readonly slug: string;
	readonly facts: Readonly<Record<string, unknown>>;
	readonly body?: string;
}

/** What goes on at the demo's instant, and what nobody ever closed. */
export function openIncidents({ ago, ahead, dayAgo }: Moments): DemoFile[] {
	return [
		{
			day: dayAgo('95m'),
			slug: 'search-misses-packages',
			facts: {
				title: 'Search misses packages',
				impact: 'major',
				components: [{ id: 'search', status: 'partial_outage' }],
				began: ago('95m'),
				detected: { at: ago('91m'), by: 'probe' },
				updates: [
					{
						at: ago('80m'),
						status: 'investigating',
						message:
							'About a third of all searches find nothing. Packages can be downloaded by name.',
					},
					{
						at: ago('35m'),
						status: 'identified',
						next_update_by: ahead('25m'),
						message:
							'One of three copies of the index is empty. It is being filled again; searches that reach the other two are right.',
					},
				],
				workaround: 'Search again: two of three attempts find what is there.',
			},
		},
		{
			day: dayAgo('48d 3h 11m'),
			slug: 'messages-late',
			facts: {
				title: 'Messages to owners arrive hours late',
				impact: 'minor',
				components: [{ id: 'messages', status: 'degraded_performance' }],
				began: ago('48d 3h 11m'),
				detected: { at: ago('48d 1h'), by: 'user' },
				updates: [
					{
						at: ago('47d 22h'),
						status: 'investigating',
						message: 'E-mail from the gallery takes up to five hours. Nothing is lost.',
					},
					{
						at: ago('46d 20h'),
						status: 'monitoring',
						message: 'The queue has been emptied. We wait whether it fills again.',
					},
				],
				acknowledged: [
					{
						rule: 'update-due',
						why: 'It shows what becomes of an incident that nobody closes.',
						until: ahead('60d'),
					},
				],
			},
		},
	];
}

/** News, and an alarm that was none. */
export function newsAndAlarms({ ago, dayAgo }: Moments): DemoFile[] {
	return [
		{
			day: dayAgo('30d 2h'),
			slug: 'new-host-names',
			facts: {
				title: 'Packages come from a second host name',
				kind: 'announcement',
				updates: [
					{
						at: ago('30d 2h'),
						status: 'informational',
						message:
							'Owners of firewalls: let `cache.gallery.example` through beside `downloads.gallery.example`.',
					},
				],
			},
		},
		{
			day: dayAgo('40d 6h 20m'),
			slug: 'publishing-refused',
			facts: {
				title: 'Uploads of new packages are refused',
				impact: 'major',
				components: [{ id: 'publishing', status: 'major_outage' }],
				began: ago('40d 6h 20m'),
				mitigated: ago('40d 5h 40m'),
				cause: 'The key of our own test had expired.',
				updates: [
					{
						at: ago('40d 6h'),
						status: 'investigating',
						message: 'No upload gets through. We look at the service that takes them in.',
					},
					{
						at: ago('40d 5h 10m'),
						status: 'resolved',
						message: 'It was our own test that was refused, as its key had expired. Uploads work.',
					},
				],
				retracted: { at: ago('40d 5h'), why: 'Only the test itself was refused.' },
			},
		},
	];
}
