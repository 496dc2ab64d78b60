import { describe, expect, test } from 'vitest';
import { makeMaintenance, says } from '../support/make-entry.ts';
import { workAt } from './documents.ts';

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
