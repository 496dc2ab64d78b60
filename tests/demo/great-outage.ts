import type { DemoFile } from './incidents.ts';
import type { Moments } from './moments.ts';

/** The one incident with everything: lost data, promises in each state, a correction, a postmortem. */
export function greatOutage({ ago, ahead, dayAgo }: Moments): DemoFile {
	return {
		day: dayAgo('62d 12h 4m'),
		slug: 'gallery-unreachable',
		facts: {
			title: 'Packages and pages cannot be reached',
			impact: 'critical',
			components: [
				{ id: 'downloads', status: 'major_outage', to: ago('62d 8h 23m') },
				{ id: 'website', status: 'major_outage', to: ago('62d 8h 49m') },
			],
			began: ago('62d 12h 4m'),
			detected: { at: ago('62d 11h 31m'), by: 'probe' },
			declared: ago('62d 11h 15m'),
			mitigated: ago('62d 8h 23m'),
			cause: 'A certificate of an inner service was renewed, and its clients did not trust it.',
			updates: [
				{
					at: ago('62d 11h 2m'),
					status: 'investigating',
					next_update_by: ago('62d 10h'),
					message: 'Neither packages nor pages can be reached. Uploads and sign-in work.',
				},
				{
					at: ago('62d 10h 4m'),
					status: 'identified',
					next_update_by: ago('62d 9h'),
					message: 'A renewed certificate is not trusted. The old one is being put back.',
				},
				{
					at: ago('62d 8h 38m'),
					status: 'monitoring',
					message: 'Pages open again, and downloads come back server by server.',
				},
				{
					at: ago('62d 7h 45m'),
					status: 'resolved',
					message: 'Everything can be reached. Download counts of two days are lost.',
				},
			],
			lost: [
				{
					...{ what: 'Download counts', component: 'statistics', recovered: 'partial' },
					...{ from: dayAgo('62d'), to: dayAgo('61d') },
				},
			],
			repairs: repairs({ ago, ahead, dayAgo }),
			corrections: [
				{
					at: ago('57d 10h'),
					of: 'began',
					note: 'It said half an hour later, which is when our probe saw it.',
				},
			],
			postmortem: { at: ago('57d 10h') },
		},
		body: postmortem,
	};
}

function repairs({ ago, ahead, dayAgo }: Moments) {
	return [
		{
			...{ id: 'probe-certificates', category: 'detect', state: 'done' },
			title: 'Probe the certificates of inner services',
			...{ done: dayAgo('50d'), evidence: 'https://gallery.example/issues/81' },
		},
		{
			...{ id: 'log-refusals', category: 'diagnose', state: 'open', owner: 'The network team' },
			title: 'Log which certificate was refused, and by whom',
			...{ due: ahead('20d').slice(0, 10), link: 'https://gallery.example/issues/82' },
		},
		{
			...{ id: 'rehearse-renewal', category: 'fix', state: 'unreported' },
			title: 'Rehearse a renewal twice a year',
		},
		{
			...{ id: 'second-issuer', category: 'fix', state: 'dropped' },
			title: 'Take certificates from a second issuer',
			why: `Two issuers would have failed alike, as was found on ${ago('55d').slice(0, 10)}.`,
		},
	];
}

const postmortem = `
## Summary

For three hours and forty minutes no package could be downloaded, and for most of that time no page
opened. Uploads and sign-in were not concerned.

## Impact

Builds that fetch packages failed. Download counts of two days are lost in part.

## Root cause

1. A certificate of an inner service was due, and was renewed by a job that had never run before.
2. The new one came from another intermediate issuer.
3. Clients of the service trusted the old intermediate alone.

## Mitigation

The old certificate, still valid for nine days, was put back on all servers by hand.

## Lessons

- A probe of the certificate would have told us half an hour sooner.
- What runs once a year is new to everybody each time.
`;
