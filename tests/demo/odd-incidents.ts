import type { DemoFile } from './incidents.ts';
import type { Moments } from './moments.ts';

/** What is over and takes care to count: seen by no probe, opened again, with times that nobody knows. */
export function oddIncidents({ ago, dayAgo }: Moments): DemoFile[] {
	return [
		{
			day: dayAgo('27d 8h 3m'),
			slug: 'versions-missing',
			facts: {
				title: 'The feed leaves out new versions for some clients',
				impact: 'minor',
				components: [{ id: 'feed', status: 'partial_outage' }],
				began: ago('27d 8h 3m'),
				mitigated: ago('27d 7h 21m'),
				cause: 'unknown',
				updates: [
					{
						at: ago('27d 7h 33m'),
						status: 'investigating',
						message: 'Some users do not see versions of the last hour.',
					},
					{
						at: ago('27d 6h 54m'),
						status: 'resolved',
						message: 'All versions are listed. Why some were not is not known.',
					},
				],
			},
		},
		{
			day: dayAgo('80d 5h 52m'),
			slug: 'owner-pages-empty',
			facts: {
				title: 'Pages of owners are empty',
				impact: 'minor',
				components: [{ id: 'website', status: 'partial_outage' }],
				scope: 'Users who are signed in.',
				began: ago('80d 5h 52m'),
				mitigated: ago('80d 3h 41m'),
				cause: 'A cache kept the page of a user without packages, and showed it to all.',
				updates: [
					{
						at: ago('80d 5h 7m'),
						status: 'investigating',
						message: 'Owners see none of their packages. Everybody else does.',
					},
					{
						at: ago('80d 3h 26m'),
						status: 'resolved',
						message: 'The cache keeps such pages for nobody, and owners see their packages.',
					},
				],
			},
		},
		{
			day: dayAgo('100d 10h 2m'),
			slug: 'feed-errors',
			facts: {
				title: 'The feed answers with errors',
				impact: 'minor',
				components: [
					{
						...{ id: 'feed', status: 'partial_outage' },
						...{ from: ago('100d 10h 2m'), to: ago('100d 9h 14m') },
					},
					{
						...{ id: 'feed', status: 'partial_outage' },
						...{ from: ago('100d 6h 33m'), to: ago('100d 5h 3m') },
					},
				],
				began: ago('100d 10h 2m'),
				detected: { at: ago('100d 9h 56m'), by: 'probe' },
				mitigated: ago('100d 5h 3m'),
				cause: 'A limit of connections was too low for the load of the morning.',
				updates: [
					{
						at: ago('100d 9h 44m'),
						status: 'investigating',
						message: 'One of three requests to the feed ends in an error.',
					},
					{
						at: ago('100d 8h 50m'),
						status: 'resolved',
						message: 'The service has been started anew, and errors are gone.',
					},
					{
						at: ago('100d 6h 15m'),
						status: 'identified',
						message: 'The errors are back. A limit of connections is being raised.',
					},
					{
						at: ago('100d 4h 31m'),
						status: 'resolved',
						message: 'The limit is raised, and there was no error for half an hour.',
					},
				],
			},
		},
		{
			day: dayAgo('55d 8h 17m'),
			slug: 'sign-in-loops',
			facts: {
				title: 'Sign-in leads back to sign-in',
				impact: 'minor',
				components: [{ id: 'sign-in', status: 'partial_outage' }],
				began: `${ago('55d 8h 17m')}/${ago('55d 7h 13m')}`,
				detected: { at: ago('55d 6h 40m'), by: 'user' },
				mitigated: `${ago('55d 3h 30m')}~20m`,
				cause: 'Two servers signed with different keys.',
				updates: [
					{
						at: ago('55d 6h 22m'),
						status: 'investigating',
						message: 'Some users are asked to sign in again and again.',
					},
					{
						at: ago('55d 2h 48m'),
						status: 'resolved',
						message: 'All servers sign with the same key. Nobody noted the minute of the change.',
					},
				],
			},
		},
		{
			day: dayAgo('150d 20h 7m'),
			slug: 'counts-stand-still',
			facts: {
				title: 'Download counts stand still',
				impact: 'minor',
				components: [{ id: 'statistics', status: 'major_outage' }],
				began: ago('150d 20h 7m'),
				mitigated: 'unknown',
				cause: 'The job that counts had lost its place.',
				updates: [
					{
						at: ago('150d 13h'),
						status: 'investigating',
						message: 'Counts are those of yesterday.',
					},
					{
						at: ago('149d 1h 9m'),
						status: 'resolved',
						message: 'Counts move again. When they began to is not known.',
					},
				],
			},
		},
	];
}
