import type { DemoFile } from './incidents.ts';
import type { Moments } from './moments.ts';

/** Planned work: under way, ahead, completed and cancelled. */
export function plannedWork({ ago, ahead, dayAgo }: Moments): DemoFile[] {
	const scheduled = (at: string, message: string) => ({ at, status: 'scheduled', message });
	return [
		{
			day: dayAgo('40m'),
			slug: 'web-servers',
			facts: {
				title: 'New web servers',
				kind: 'maintenance',
				impact: 'minor',
				components: [{ id: 'website', status: 'under_maintenance' }],
				scheduled: { from: ago('40m'), to: ahead('80m') },
				updates: [
					scheduled(ago('6d 4h'), 'Pages may be slow while web servers are exchanged one by one.'),
					{
						at: ago('38m'),
						status: 'in_progress',
						message: 'The first server is being exchanged.',
					},
				],
			},
		},
		{
			day: dayAgo('2d 5h'),
			slug: 'database-move',
			facts: {
				title: 'Move of the database',
				kind: 'maintenance',
				impact: 'major',
				components: [
					{ id: 'publishing', status: 'under_maintenance' },
					{ id: 'sign-in', status: 'under_maintenance' },
				],
				scheduled: { from: ahead('3d 2h'), to: ahead('3d 5h') },
				updates: [
					scheduled(ago('2d 5h'), 'For three hours nothing can be uploaded. All else works.'),
				],
			},
		},
		{
			day: dayAgo('20d 3h'),
			slug: 'queue-change',
			facts: {
				title: 'Change of the upload queue',
				kind: 'maintenance',
				impact: 'minor',
				components: [{ id: 'publishing', status: 'under_maintenance' }],
				scheduled: { from: ago('20d 3h'), to: ago('20d 1h') },
				actual: { from: ago('20d 2h 56m'), to: ago('20d 2h 3m') },
				updates: [
					scheduled(ago('27d 3h'), 'Uploads may be refused for some minutes.'),
					{ at: ago('20d 2h 56m'), status: 'in_progress', message: 'The queue is being changed.' },
					{ at: ago('20d 2h'), status: 'completed', message: 'The new queue is in use.' },
				],
			},
		},
		{
			day: dayAgo('8d 5h'),
			slug: 'index-rebuild',
			facts: {
				title: 'New index for search',
				kind: 'maintenance',
				impact: 'minor',
				components: [{ id: 'search', status: 'under_maintenance' }],
				scheduled: { from: ago('8d 5h'), to: ago('8d 2h') },
				updates: [
					scheduled(ago('13d 5h'), 'Search may miss packages of the last hour.'),
					{
						at: ago('9d 1h'),
						status: 'cancelled',
						message: 'The new index is not ready. Search stays as it is.',
					},
				],
			},
		},
	];
}
