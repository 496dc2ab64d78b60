import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { changesByField } from '../../../../src/domain/revision/entry-changes.ts';
import {
	entryChangeLines,
	unavailableText,
} from '../../../../src/view/revisions/revision-lines.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';

const names: Readonly<Record<string, string>> = {
	website: 'Website',
	search: 'Search',
	api: 'API',
};
const nameOf = (id: string) => names[id] ?? id;
const linesBetween = (before: Entry, after: Entry) => entryChangeLines({ before, after, nameOf });

type IncidentParts = Parameters<typeof makeIncident>[0];
type Case = readonly [
	lines: string | readonly string[],
	before: IncidentParts,
	after: IncidentParts,
];

const first = says('2021-03-01T10:05Z', 'investigating');
const second = says('2021-03-01T10:25Z', 'identified');
const last = says('2021-03-01T11:00:30Z', 'resolved');
const failing = { id: 'website', status: 'major_outage' } as const;
const slow = { id: 'search', status: 'degraded_performance' } as const;
const loss = {
	what: 'Statistics',
	component: 'website',
	from: '2021-02-01',
	to: '2021-02-03',
	recovered: 'none',
} as const;
const repair = {
	id: 'alert',
	category: 'detect',
	title: 'An alert',
	state: 'open',
	owner: 'A team',
} as const;
const done = {
	...repair,
	state: 'done',
	done: '2021-03-05',
	evidence: 'https://gallery.test/1',
} as const;
const correction = { at: '2021-03-02T09:00Z', of: 'mitigated', note: 'It was otherwise.' };

/** What is said when the front matter of an incident changes from one state to another. */
const cases: readonly Case[] = [
	['Update of 1 March 2021, 10:25 UTC added', {}, { updates: [first, second] }],
	['Update of 1 March 2021, 10:25 UTC taken out', { updates: [first, second] }, {}],
	[
		'Text of the update of 1 March 2021, 10:05 UTC changed',
		{},
		{ updates: [{ ...first, message: 'Other words.' }] },
	],
	[
		'Status in the update of 1 March 2021, 10:05 UTC changed from investigating to monitoring',
		{},
		{ updates: [{ ...first, status: 'monitoring' }] },
	],
	[
		'Instant of an update changed from 1 March 2021, 10:05 UTC to 1 March 2021, 10:06:30 UTC',
		{},
		{ updates: [{ ...first, at: '2021-03-01T10:06:30Z' }] },
	],
	[
		'Promise of the next word in the update of 1 March 2021, 10:05 UTC given: 1 March 2021, 11:00 UTC',
		{},
		{ updates: [{ ...first, next_update_by: '2021-03-01T11:00Z' }] },
	],
	[
		'What the update of 1 March 2021, 10:05 UTC says of components changed',
		{},
		{ updates: [{ ...first, components: [failing] }] },
	],
	[
		[
			'Update of 1 March 2021, 11:00:30 UTC added',
			'End given: 1 March 2021, 10:50 UTC',
			'Cause given as not known',
		],
		{},
		{ updates: [first, last], mitigated: '2021-03-01T10:50Z', cause: 'unknown' },
	],
	['Title changed', {}, { title: 'Pages do not open' }],
	['Impact raised from minor to major', { impact: 'minor' }, { impact: 'major' }],
	['Impact lowered from critical to minor', { impact: 'critical' }, { impact: 'minor' }],
	['Search added as degraded', {}, { components: [failing, slow] }],
	['Search taken out', { components: [failing, slow] }, {}],
	[
		'State of website changed from failing to partly failing',
		{},
		{ components: [{ ...failing, status: 'partial_outage' }] },
	],
	[
		['Start for API given: 1 March 2021, 10:10 UTC', 'End for API given: not known'],
		{ components: [{ ...failing, id: 'api' }] },
		{ components: [{ ...failing, id: 'api', from: '2021-03-01T10:10Z', to: 'unknown' }] },
	],
	[
		'Start changed from 1 March 2021, 10:00 UTC to 1 March 2021, between 09:00 and 10:00 UTC',
		{},
		{ began: '2021-03-01T09Z' },
	],
	[
		'Time of detection given: 1 March 2021, 10:02 UTC',
		{},
		{ detected: { at: '2021-03-01T10:02Z', by: 'probe' } },
	],
	[
		[
			'Time of detection changed from 1 March 2021, 10:02 UTC to 1 March 2021, 10:03 UTC',
			'Who detected it changed from probe to staff',
		],
		{ detected: { at: '2021-03-01T10:02Z', by: 'probe' } },
		{ detected: { at: '2021-03-01T10:03Z', by: 'staff' } },
	],
	['Time of detection taken back', { detected: { at: '2021-03-01T10:02Z', by: 'probe' } }, {}],
	['Time of declaration given: 1 March 2021, 10:04 UTC', {}, { declared: '2021-03-01T10:04Z' }],
	['End given: 1 March 2021, 10:50 UTC', {}, { mitigated: '2021-03-01T10:50Z' }],
	['End given: not known', {}, { mitigated: 'unknown' }],
	[
		'End changed from 1 March 2021, 10:50 UTC to not known',
		{ mitigated: '2021-03-01T10:50Z' },
		{ mitigated: 'unknown' },
	],
	['End taken back', { mitigated: '2021-03-01T10:50Z' }, {}],
	['Cause given', {}, { cause: 'A certificate.' }],
	['Cause given', { cause: 'unknown' }, { cause: 'A certificate.' }],
	['Cause changed', { cause: 'A cable.' }, { cause: 'A certificate.' }],
	['Cause given as not known', { cause: 'A cable.' }, { cause: 'unknown' }],
	['Cause taken back', { cause: 'A cable.' }, {}],
	['Upstream service given', {}, { upstream: { name: 'Example DNS' } }],
	[
		'Upstream service changed',
		{ upstream: { name: 'Example DNS' } },
		{ upstream: { name: 'Other DNS', link: 'https://dns.test/' } },
	],
	['Scope given', {}, { scope: 'Clients in Europe.' }],
	['Workaround changed', { workaround: 'Wait.' }, { workaround: 'Try again.' }],
	['Postmortem published', {}, { body: 'It broke.', postmortem: { at: '2021-03-05T10:00Z' } }],
	[
		'Postmortem edited',
		{ body: 'It broke.', postmortem: { at: '2021-03-05T10:00Z' } },
		{ body: 'It broke twice.', postmortem: { at: '2021-03-05T10:00Z' } },
	],
	['Postmortem taken out', { body: 'It broke.', postmortem: { at: '2021-03-05T10:00Z' } }, {}],
	[
		'Instant of the postmortem changed from 5 March 2021, 10:00 UTC to 6 March 2021, 10:00 UTC',
		{ body: 'It broke.', postmortem: { at: '2021-03-05T10:00Z' } },
		{ body: 'It broke.', postmortem: { at: '2021-03-06T10:00Z' } },
	],
	['Correction of end added', {}, { corrections: [correction] }],
	[
		'Correction of the update of 2021-03-01, 10:05:00 UTC added',
		{},
		{ corrections: [{ ...correction, of: '2021-03-01T10:05:00Z' }] },
	],
	[
		'Correction of end changed',
		{ corrections: [correction] },
		{ corrections: [{ ...correction, note: 'It was quite otherwise.' }] },
	],
	['Correction of end taken out', { corrections: [correction] }, {}],
	['Retracted', {}, { retracted: { at: '2021-03-02T10:00Z', why: 'A probe was wrong.' } }],
	['Retraction taken back', { retracted: { at: '2021-03-02T10:00Z', why: 'Wrong.' } }, {}],
	[
		[
			'Instant of the retraction changed from 2 March 2021, 10:00 UTC to 2 March 2021, 10:01 UTC',
			'Reason of the retraction changed',
		],
		{ retracted: { at: '2021-03-02T10:00Z', why: 'A probe was wrong.' } },
		{ retracted: { at: '2021-03-02T10:01Z', why: 'A cable of the probe.' } },
	],
	['Entry of lost data added', {}, { lost: [loss] }],
	[
		['Entry of lost data changed', 'How much of lost data came back changed from none to in part'],
		{ lost: [loss] },
		{ lost: [{ ...loss, to: '2021-02-04', recovered: 'partial' }] },
	],
	['2 repairs added', {}, { repairs: [repair, { ...repair, id: 'other' }] }],
	['Repair now done', { repairs: [repair] }, { repairs: [done] }],
	[
		['Repair added', 'Repair now dropped', 'Repair now open'],
		{
			repairs: [repair, done, { ...repair, id: 'one' }].map((one, i) => ({ ...one, id: `r-${i}` })),
		},
		{
			repairs: [
				{ ...repair, id: 'r-0', state: 'dropped', why: 'It was not needed.' },
				{ ...repair, id: 'r-1' },
				{ ...repair, id: 'r-2' },
				{ ...repair, id: 'r-3' },
			],
		},
	],
	['Repair changed', { repairs: [repair] }, { repairs: [{ ...repair, owner: 'Another team' }] }],
	['Repair taken out', { repairs: [repair] }, {}],
	['Related entry added', {}, { related: [{ id: '2021-01-01-a', as: 'see_also' }] }],
	[
		['Note changed', '2 sources added'],
		{ notes: ['One.', 'Two.'] },
		{ notes: ['One.', 'Three.'], sources: ['https://a.test/', 'https://b.test/'] },
	],
	['Note taken out', { notes: ['One.', 'Two.'] }, { notes: ['Two.'] }],
	[
		'Source changed',
		{ sources: [{ url: 'https://a.test/', label: 'A page' }] },
		{ sources: [{ url: 'https://a.test/', label: 'That page' }] },
	],
	['Notice of the original record added', {}, { notices: ['2021-03-01-down'] }],
	['Marked as entered later', {}, { backfilled: true }],
	['No longer marked as entered later', { backfilled: true }, {}],
	['Time zone of the days given: America/Los Angeles', {}, { zone: 'America/Los_Angeles' }],
	[
		[],
		{},
		{ acknowledged: [{ rule: 'postmortem-due', why: 'It is small.', until: '2022-01-01' }] },
	],
	[[], { cause: 'A cable.' }, { cause: 'A cable.\n' }],
	[[], { began: '2021-03-01T10:00Z' }, { began: '2021-03-01T11:00+01:00' }],
];

describe('a change of an incident is described as', () => {
	test.for(cases)('%s', ([lines, before, after]) => {
		expect(linesBetween(makeIncident(before), makeIncident(after))).toEqual([lines].flat());
	});
});

describe('a change of a maintenance is described as', () => {
	test('a window that moves, its begin and its end', () => {
		const moved = { from: '2021-03-09T10:00Z', to: '2021-03-09T12:00Z' };
		expect(linesBetween(makeMaintenance(), makeMaintenance({ scheduled: moved }))).toEqual([
			'Planned start changed from 8 March 2021, 10:00 UTC to 9 March 2021, 10:00 UTC',
			'Planned end changed from 8 March 2021, 12:00 UTC to 9 March 2021, 12:00 UTC',
		]);
	});

	test('the window as it was, and its end when that is known', () => {
		const begun = makeMaintenance({ actual: { from: '2021-03-08T10:05Z' } });
		const over = makeMaintenance({
			actual: { from: '2021-03-08T10:05Z', to: '2021-03-08T11:00Z' },
		});
		expect(linesBetween(makeMaintenance(), begun)).toEqual([
			'Actual window given: 8 March 2021, 10:05 UTC, no end given',
		]);
		expect(linesBetween(begun, over)).toEqual(['Actual end given: 8 March 2021, 11:00 UTC']);
	});

	test('an instant of announcement', () => {
		const announced = makeMaintenance({ announced: '2021-02-28T10:00Z' });
		expect(linesBetween(makeMaintenance(), announced)).toEqual([
			'Time of announcement given: 28 February 2021, 10:00 UTC',
		]);
	});
});

test('an incident that turns out to be planned work is described with what comes and goes with it', () => {
	const work = makeMaintenance({ updates: [says('2021-03-01T10:05Z', 'scheduled')] });
	expect(linesBetween(makeIncident(), work)).toEqual([
		'Status in the update of 1 March 2021, 10:05 UTC changed from investigating to scheduled',
		'Kind changed from incident to maintenance',
		'Title changed',
		'Impact lowered from major to none',
		'State of website changed from failing to maintenance',
		'Start taken back',
		'Planned window given: 8 March 2021, 10:00 UTC to 8 March 2021, 12:00 UTC',
	]);
});

test('an announcement of which only the text changes is described so', () => {
	const words = { ...says('2021-03-01T09:00Z', 'informational'), message: 'Other words.' };
	expect(linesBetween(makeAnnouncement(), makeAnnouncement({ updates: [words] }))).toEqual([
		'Text of the update of 1 March 2021, 09:00 UTC changed',
	]);
});

test('old text is not repeated: it may have been changed because it should not be public', () => {
	const secret = 'Somebody’s name';
	const told = {
		title: secret,
		cause: secret,
		scope: secret,
		workaround: secret,
		upstream: { name: secret },
		notes: [secret],
		body: secret,
		postmortem: { at: '2021-03-05T10:00Z' },
		lost: [{ ...loss, what: secret }],
		repairs: [{ ...repair, title: secret, owner: secret }],
		sources: [{ url: 'https://a.test/', label: secret }],
		corrections: [{ ...correction, note: secret }],
		retracted: { at: '2021-03-02T10:00Z', why: secret },
		updates: [{ ...first, message: secret }],
	};
	const lines = [
		...linesBetween(makeIncident(told), makeIncident()),
		...linesBetween(makeIncident(), makeIncident(told)),
	];
	expect(lines.length).toBeGreaterThan(20);
	expect(lines.filter((line) => line.includes(secret))).toEqual([]);
});

test('every change is described, and nothing else', () => {
	fc.assert(
		fc.property(anyIncident, anyIncident, (before, after) => {
			const lines = linesBetween(before, after);
			expect(lines.length > 0).toBe(changesByField(before, after).size > 0);
			expect(lines.join('\n')).not.toMatch(/undefined|NaN|null|\[object/);
			expect(linesBetween(before, structuredClone(before))).toEqual([]);
		}),
	);
});

test('why there is no record of edits is a sentence for readers', () => {
	const sentences = Object.values(unavailableText).map((sentence) =>
		sentence.replace('The record of edits is not available in this build: ', ''),
	);
	expect(sentences).toEqual([
		'it was made where there is no git.',
		'its content lies in no git repository.',
		'it was made from a shallow clone, which holds only the latest of them.',
		'it was made from a repository that does not hold all earlier texts.',
		'git does not read its repository, which belongs to another user.',
		'git could not read its repository.',
	]);
});
