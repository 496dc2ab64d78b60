import { describe, expect, test } from 'vitest';
import { asKnownAt } from '../../../src/compile/as-known/as-known-at.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { at } from '../support/at.ts';
import { makeIncident, says } from '../support/make-entry.ts';
import { incidentAt } from './documents.ts';

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
			// Fourteen days and a second after the last word, it was quiet.
			updated_at: '2021-03-15T10:05:01.000Z',
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
