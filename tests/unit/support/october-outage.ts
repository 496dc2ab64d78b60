import type { Incident } from '../../../src/domain/incident/entry.ts';
import { makeIncident, says } from './make-entry.ts';

/**
 * The outage of 30 October 2020 as its sources tell it: users felt it from 06:03 on, staff declared
 * it at 10:29, the page first spoke at 12:23, took back its start at 18:15:24 and said resolved at
 * 22:10:45; the later report puts the end of impact at 22:39, after that.
 */
export function octoberOutage(): Incident {
	return makeIncident({
		id: '2020-10-30-gallery-outage',
		title: 'Gallery unavailable: no website, no packages',
		impact: 'critical',
		components: [
			{ id: 'website', status: 'major_outage' },
			{ id: 'package-downloads', status: 'major_outage' },
		],
		zone: 'America/Los_Angeles',
		began: '2020-10-30T06:03Z/2020-10-30T10:29Z',
		declared: '2020-10-30T03:29-07:00',
		mitigated: '2020-10-30T15:39-07:00',
		cause: 'A manual repair of statistics exhausted the database.',
		updates: [
			says('2020-10-30T12:23:00Z', 'investigating'),
			says('2020-10-30T14:39:19Z', 'identified'),
			says('2020-10-30T18:15:24Z', 'identified'),
			says('2020-10-30T22:10:45Z', 'resolved'),
			says('2020-10-30T22:31:18Z', 'resolved'),
		],
		lost: [
			{
				what: 'Download statistics per package',
				component: 'package-statistics',
				from: '2020-09-18',
				to: '2020-10-07',
				recovered: 'none',
			},
		],
		repairs: [
			{ id: 'db-alerts', category: 'detect', title: 'Alerts on the database', state: 'unreported' },
		],
		notes: ['The heading never changed.'],
		sources: ['https://github.com/PowerShell/PowerShellGallery'],
		corrections: [
			{ at: '2020-10-30T18:15:24Z', of: 'began', note: 'The start was replaced on the page.' },
			{ at: '2026-11-23T18:00:00Z', of: 'mitigated', note: 'The report gives a later end.' },
		],
		postmortem: { at: '2026-11-23T18:00:00Z' },
		body: '## Summary',
	});
}
