import { asKnownAt } from '../../../src/compile/as-known/as-known-at.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { at } from '../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { incidentAt, workAt } from './documents.ts';
import { describe, expect, test } from 'vitest';

const now = '2021-03-01T12:00Z';
const first = says('2021-03-01T10:05Z', 'investigating');
const found = says('2021-03-01T10:30Z', 'identified');
const watched = says('2021-03-01T11:00Z', 'monitoring');
const over = says('2021-03-01T11:30Z', 'resolved');
const resolved = { mitigated: '2021-03-01T10:55Z', cause: 'A cause.' };
const partly = { id: 'website', status: 'partial_outage' } as const;

describe('an incident, as Statuspage tells it', () => {
	test('has the fields of Statuspage in their order', () => {
		const part = incidentAt(now, makeIncident());
		expect(Object.keys(part).join(' ')).toBe(
			'id name status created_at updated_at monitoring_at resolved_at impact shortlink started_at page_id incident_updates components reminder_intervals',
		);
		expect(Object.keys(part.incident_updates[0] ?? {}).join(' ')).toBe(
			'id status body incident_id created_at updated_at display_at affected_components deliver_notifications custom_tweet tweet_id',
		);
	});

	test('tells what was said last, when, of what and where', () => {
		expect(incidentAt(now, makeIncident({ updates: [first, found] }))).toMatchObject({
			name: 'The website does not answer',
			status: 'identified',
			created_at: '2021-03-01T10:05:00.000Z',
			updated_at: '2021-03-01T10:30:00.000Z',
			monitoring_at: null,
			resolved_at: null,
			impact: 'major',
			shortlink: 'https://status.example/incidents/2021-03-01-website-down/',
			started_at: '2021-03-01T10:00:00.000Z',
			components: [{ name: 'website', status: 'major_outage' }],
			incident_updates: [{ status: 'identified' }, { status: 'investigating' }],
		});
	});

	test('began at the earliest instant that it can have', () => {
		const began = '2021-03-01T09:00Z/2021-03-01T10:00Z';
		expect(incidentAt(now, makeIncident({ began })).started_at).toBe('2021-03-01T09:00:00.000Z');
	});

	test('was watched and resolved when updates said so', () => {
		const part = incidentAt(now, makeIncident({ ...resolved, updates: [first, watched, over] }));
		expect(part).toMatchObject({
			status: 'resolved',
			monitoring_at: '2021-03-01T11:00:00.000Z',
			resolved_at: '2021-03-01T11:30:00.000Z',
			components: [{ status: 'operational' }],
		});
	});

	test('was watched when an update said so last', () => {
		const again = [watched, found, { ...watched, at: '2021-03-01T11:20Z' }];
		expect(incidentAt(now, makeIncident({ updates: [first, ...again] })).monitoring_at).toBe(
			'2021-03-01T11:20:00.000Z',
		);
	});

	test('is not resolved once it is opened again', () => {
		const again = says('2021-03-01T11:45Z', 'investigating');
		const part = incidentAt(now, makeIncident({ updates: [first, over, again] }));
		expect(part).toMatchObject({ status: 'investigating', resolved_at: null });
	});

	test('becomes a postmortem with its postmortem, which is its newest update', () => {
		const written = makeIncident({
			...resolved,
			updates: [first, over],
			body: '## Summary\n\nIt was down.',
			postmortem: { at: '2021-03-05T09:00Z' },
		});
		const part = incidentAt('2021-03-06T00:00Z', written);
		expect(part).toMatchObject({
			status: 'postmortem',
			resolved_at: '2021-03-01T11:30:00.000Z',
			updated_at: '2021-03-05T09:00:00.000Z',
		});
		expect(part.incident_updates[0]).toMatchObject({
			status: 'postmortem',
			body: 'Summary\n\nIt was down.',
			display_at: '2021-03-05T09:00:00.000Z',
			affected_components: null,
		});
		expect(
			incidentAt('2021-03-04T00:00Z', asKnownAt(written, at('2021-03-04T00:00Z')) as Entry),
		).toMatchObject({
			status: 'resolved',
			incident_updates: [{ status: 'resolved' }, { status: 'investigating' }],
		});
	});

	test('is no postmortem before it is resolved', () => {
		const written = { body: '## Summary', postmortem: { at: '2021-03-01T10:20Z' } };
		expect(incidentAt(now, makeIncident({ updates: [first, found], ...written }))).toMatchObject({
			status: 'identified',
			incident_updates: [
				{ status: 'identified' },
				{ status: 'postmortem' },
				{ status: 'investigating' },
			],
		});
	});

	test('is resolved without impact once it is retracted, and says why', () => {
		const retracted = { at: '2021-03-01T10:40Z', why: 'The probe was wrong.' };
		const part = incidentAt(now, makeIncident({ retracted }));
		expect(part).toMatchObject({
			status: 'resolved',
			impact: 'none',
			resolved_at: '2021-03-01T10:40:00.000Z',
			updated_at: '2021-03-01T10:40:00.000Z',
			components: [{ status: 'operational' }],
		});
		expect(part.incident_updates.map(({ body }) => body)).toEqual([
			'Retracted: The probe was wrong.',
			'Some words.',
		]);
	});

	test('that nobody closed keeps its last word and claims nothing of its component', () => {
		expect(incidentAt('2021-06-01T00:00Z', makeIncident())).toMatchObject({
			status: 'investigating',
			resolved_at: null,
			// The clock called it quiet later, and nothing was written then.
			updated_at: '2021-03-01T10:05:00.000Z',
			components: [{ status: 'operational' }],
		});
	});

	test('keeps every id when texts change or updates are added', () => {
		const ids = (entry: Entry) => {
			const { id, incident_updates } = incidentAt(now, entry);
			return [id, ...incident_updates.map((update) => update.id).toReversed()];
		};
		const before = ids(makeIncident());
		const edited = makeIncident({
			title: 'Another title',
			updates: [{ ...first, message: 'Other words.' }, found],
		});
		expect(ids(edited).slice(0, 2)).toEqual(before);
		expect(new Set(ids(edited)).size).toBe(3);
	});
});

describe('an update, as Statuspage tells it', () => {
	test('holds its words as plain text, HTML as it was typed, with whole addresses', () => {
		const message = '**Down.** See [this](/history/) <script>alert(1)</script> `<b>`.';
		const part = incidentAt(now, makeIncident({ updates: [{ ...first, message }] }));
		expect(part.incident_updates[0]?.body).toBe(
			'Down. See this (https://status.example/history/) <script>alert(1)</script> <b>.',
		);
	});

	test('was updated when it was corrected, and only then', () => {
		const corrections = [
			{ at: '2021-03-01T11:10Z', of: '2021-03-01T10:05:00Z', note: 'It said Tuesday.' },
			{ at: '2021-03-01T11:20Z', of: 'began', note: 'It said nine.' },
		];
		const part = incidentAt(now, makeIncident({ updates: [first, found], corrections }));
		expect(part.incident_updates.map(({ updated_at }) => updated_at)).toEqual([
			'2021-03-01T10:30:00.000Z',
			'2021-03-01T11:10:00.000Z',
		]);
		expect(part.updated_at).toBe('2021-03-01T11:20:00.000Z');
	});

	/** What updates say of components, newest first: `website operational → major_outage`. */
	function affected(entry: Entry): string[] {
		return incidentAt(now, entry).incident_updates.map(({ affected_components }) =>
			(affected_components ?? [])
				.map((one) => `${one.name}: ${one.old_status} → ${one.new_status}`)
				.join(', '),
		);
	}

	test('tells what it says of components, and what was so before', () => {
		const updates = [
			{ ...first, components: [partly] },
			{ ...found, components: [{ ...partly, status: 'major_outage' as const }] },
			{ ...over, components: [{ ...partly, status: 'operational' as const }] },
		];
		expect(affected(makeIncident({ ...resolved, updates }))).toEqual([
			'All - website: major_outage → operational',
			'All - website: partial_outage → major_outage',
			'All - website: operational → partial_outage',
		]);
	});

	test('tells what the record has for its instant where it says nothing', () => {
		expect(affected(makeIncident({ ...resolved, updates: [first, found, watched, over] }))).toEqual(
			[
				'All - website: operational → operational',
				'All - website: major_outage → operational',
				'All - website: major_outage → major_outage',
				'All - website: operational → major_outage',
			],
		);
	});

	test('counts a component that only an update names', () => {
		const search = { id: 'search', status: 'degraded_performance' } as const;
		expect(affected(makeIncident({ updates: [{ ...first, components: [search] }] }))).toEqual([
			'All - website: operational → major_outage, All - search: operational → degraded_performance',
		]);
	});
});

const announced = says('2021-03-01T09:00Z', 'scheduled');
const begun = says('2021-03-08T10:02Z', 'in_progress');
const checked = says('2021-03-08T11:30Z', 'verifying');
const done = says('2021-03-08T11:58Z', 'completed');
const off = { at: '2021-03-05T09:00Z', status: 'cancelled', message: '- Not ready.' } as const;

describe('planned work, as Statuspage tells it', () => {
	test('has the fields of Statuspage in their order', () => {
		expect(Object.keys(workAt('2021-03-02T00:00Z', makeMaintenance())).join(' ')).toBe(
			'id name status created_at updated_at monitoring_at resolved_at impact shortlink started_at page_id incident_updates components scheduled_for scheduled_until',
		);
	});

	test('is scheduled for its window, and was created when it was announced', () => {
		const work = makeMaintenance({ announced: '2021-02-20T08:00Z' });
		expect(workAt('2021-03-02T00:00Z', work)).toMatchObject({
			status: 'scheduled',
			impact: 'maintenance',
			created_at: '2021-02-20T08:00:00.000Z',
			started_at: '2021-02-20T08:00:00.000Z',
			updated_at: '2021-03-01T09:00:00.000Z',
			scheduled_for: '2021-03-08T10:00:00.000Z',
			scheduled_until: '2021-03-08T12:00:00.000Z',
			components: [{ status: 'operational' }],
		});
	});

	test('takes the earliest start and the latest end of an uncertain window', () => {
		const scheduled = { from: '2021-03-08', to: '2021-03-09' };
		const work = makeMaintenance({ scheduled, zone: 'America/Los_Angeles' });
		expect(workAt('2021-03-02T00:00Z', work)).toMatchObject({
			scheduled_for: '2021-03-08T08:00:00.000Z',
			scheduled_until: '2021-03-10T08:00:00.000Z',
		});
	});

	test('is in progress from the start of its window, also without a word', () => {
		expect(workAt('2021-03-08T10:30Z', makeMaintenance())).toMatchObject({
			status: 'in_progress',
			updated_at: '2021-03-08T10:00:00.000Z',
			components: [{ status: 'under_maintenance' }],
			incident_updates: [{ status: 'scheduled' }],
		});
	});

	test('past its window without a word keeps the last one, and is not said to go on', () => {
		expect(workAt('2021-04-01T00:00Z', makeMaintenance())).toMatchObject({
			status: 'scheduled',
			updated_at: '2021-03-08T12:00:00.000Z',
			resolved_at: null,
			components: [{ status: 'operational' }],
		});
	});

	test('was verified and completed when updates said so', () => {
		const work = makeMaintenance({ updates: [announced, begun, checked, done] });
		expect(workAt('2021-03-09T00:00Z', work)).toMatchObject({
			status: 'completed',
			monitoring_at: '2021-03-08T11:30:00.000Z',
			resolved_at: '2021-03-08T11:58:00.000Z',
		});
	});

	test('stays when it is cancelled, completed to Statuspage, and says so', () => {
		const part = workAt('2021-03-06T00:00Z', makeMaintenance({ updates: [announced, off] }));
		expect(part).toMatchObject({ status: 'completed', resolved_at: '2021-03-05T09:00:00.000Z' });
		expect(part.incident_updates[0]).toMatchObject({
			status: 'completed',
			body: 'Cancelled.\n\n- Not ready.',
		});
	});

	test('stays when it is retracted, completed to Statuspage, and says why', () => {
		const retracted = { at: '2021-03-06T00:00Z', why: 'Nothing was planned.' };
		const part = workAt('2021-03-07T00:00Z', makeMaintenance({ retracted }));
		expect(part).toMatchObject({ status: 'completed', resolved_at: '2021-03-06T00:00:00.000Z' });
		expect(part.incident_updates[0]?.body).toBe('Retracted: Nothing was planned.');
	});

	describe('of which no end is known', () => {
		const scheduled = { from: '2021-03-08T10:00Z', to: 'unknown' };
		const until = (now: string, updates: (typeof announced | typeof done | typeof begun)[]) =>
			workAt(now, makeMaintenance({ scheduled, updates })).scheduled_until;

		test('is scheduled until it is no longer taken to last', () => {
			expect(until('2021-03-02T00:00Z', [announced])).toBe('2021-03-22T10:00:01.000Z');
			expect(until('2021-03-09T00:00Z', [announced, begun])).toBe('2021-03-22T10:02:01.000Z');
		});

		test('ends no earlier than it was to begin, when it is cancelled', () => {
			const work = makeMaintenance({ scheduled, updates: [announced, off] });
			expect(workAt('2021-03-06T00:00Z', work).scheduled_until).toBe('2021-03-08T10:00:00.000Z');
		});

		test('was scheduled until the word that it is over', () => {
			expect(until('2021-03-09T00:00Z', [announced, done])).toBe('2021-03-08T11:58:00.000Z');
		});
	});

	test('tells in each update how components were at that instant', () => {
		const work = makeMaintenance({ updates: [announced, begun, done] });
		const changes = workAt('2021-03-09T00:00Z', work).incident_updates.map(
			({ affected_components }) => affected_components?.map((one) => one.new_status),
		);
		expect(changes).toEqual([['operational'], ['under_maintenance'], ['operational']]);
	});
});
