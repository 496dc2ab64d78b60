import type { DemoFile } from './incidents.ts';
import type { Moments } from './moments.ts';

/** What is over and was seen as it was told: two that overlap, and one that only slowed things down. */
export function pastIncidents({ ago, dayAgo }: Moments): DemoFile[] {
	return [
		{
			day: dayAgo('12d 7h 5m'),
			slug: 'downloads-slow-region',
			facts: {
				title: 'Downloads fail in two regions',
				impact: 'major',
				components: [{ id: 'downloads', status: 'partial_outage' }],
				began: ago('12d 7h 5m'),
				detected: { at: ago('12d 6h 58m'), by: 'probe' },
				mitigated: ago('12d 3h 10m'),
				cause: 'A network device lost every fifth packet.',
				upstream: { name: 'Example Cloud', link: 'https://cloud.example/incidents/4711' },
				updates: [
					{
						at: ago('12d 6h 41m'),
						status: 'investigating',
						message: 'Two of five downloads break off in the two eastern regions.',
					},
					{
						at: ago('12d 2h 50m'),
						status: 'resolved',
						message: 'The device has been replaced. Downloads run through everywhere.',
					},
				],
			},
		},
		{
			day: dayAgo('12d 5h 29m'),
			slug: 'downloads-stop',
			facts: {
				title: 'Downloads fail everywhere',
				impact: 'critical',
				components: [{ id: 'downloads', status: 'major_outage' }],
				began: ago('12d 5h 29m'),
				detected: { at: ago('12d 5h 24m'), by: 'staff' },
				mitigated: ago('12d 4h 32m'),
				cause: 'Traffic was led around the faulty device, over a line that could not carry it.',
				related: [{ id: `${dayAgo('12d 7h 5m')}-downloads-slow-region`, as: 'caused_by' }],
				updates: [
					{
						at: ago('12d 5h 12m'),
						status: 'identified',
						message: 'No package can be downloaded. We take back the detour around two regions.',
					},
					{
						at: ago('12d 4h 20m'),
						status: 'resolved',
						message: 'The detour is gone, and downloads work again outside the two regions.',
					},
				],
			},
		},
		{
			day: dayAgo('15d 9h 6m'),
			slug: 'uploads-slow',
			facts: {
				title: 'Uploads take minutes',
				impact: 'minor',
				components: [{ id: 'publishing', status: 'degraded_performance' }],
				began: ago('15d 9h 6m'),
				detected: { at: ago('15d 8h 10m'), by: 'user' },
				mitigated: ago('15d 4h 18m'),
				cause: 'A scan of old packages took the queue of new ones.',
				updates: [
					{
						at: ago('15d 7h 49m'),
						status: 'identified',
						message: 'Uploads wait up to six minutes behind a scan. They do succeed.',
					},
					{
						at: ago('15d 4h 2m'),
						status: 'resolved',
						message: 'The scan has a queue of its own, and uploads take seconds.',
					},
				],
			},
		},
	];
}
