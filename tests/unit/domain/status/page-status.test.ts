import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { pageStatus } from '../../../../src/domain/status/page-status.ts';
import { at } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { makeRecord } from '../../support/make-record.ts';

function statusOf(now: string, ...entries: readonly Entry[]) {
	const record = makeRecord({ now, entries });
	return pageStatus(record, indexRecord(record));
}

const work = (id: string, day: string) =>
	makeMaintenance({ id, scheduled: { from: `${day}T10:00Z`, to: `${day}T12:00Z` } });

describe('pageStatus', () => {
	test('of an empty record is operational, and nobody has written', () => {
		const status = statusOf('2021-03-01T12:00Z');
		expect(status).toMatchObject({ worst: 'operational', open: [], notClosed: [], underWay: [] });
		expect(status.lastUpdate).toBeUndefined();
		expect([...status.components]).toEqual([
			['website', 'operational'],
			['search', 'operational'],
		]);
	});

	test('is that of its worst component', () => {
		const status = statusOf('2021-03-01T12:00Z', makeIncident());
		expect(status.worst).toBe('major_outage');
		expect(status.components.get('website')).toBe('major_outage');
		expect(status.components.get('search')).toBe('operational');
	});

	test('asserts nothing of an incident that nobody closed, and lists it', () => {
		const quiet = makeIncident();
		const status = statusOf('2021-04-01T00:00Z', quiet);
		expect(status).toMatchObject({ worst: 'operational', open: [], notClosed: [quiet] });
	});

	test('lists incidents newest first and planned work soonest first', () => {
		const [older, newer] = [
			makeIncident({ id: '2021-03-01-a' }),
			makeIncident({ id: '2021-03-02-b' }),
		];
		const [soon, late] = [
			work('2021-03-08-soon', '2021-03-08'),
			work('2021-03-09-late', '2021-03-09'),
		];
		const status = statusOf('2021-03-03T00:00Z', late, soon, newer, older);
		expect(status.open).toEqual([newer, older]);
		expect(status.ahead).toEqual([soon, late]);
	});

	test('lists work under way, and none whose window has passed', () => {
		const done = work('2021-03-07-done', '2021-03-07');
		const during = work('2021-03-08-now', '2021-03-08');
		const status = statusOf('2021-03-08T11:00Z', during, done);
		expect(status.underWay).toEqual([during]);
		expect(status.worst).toBe('under_maintenance');
	});

	test('knows when staff last wrote, of anything', () => {
		const resolved = makeIncident({ updates: [says('2021-03-05T08:00Z', 'resolved')] });
		expect(statusOf('2021-03-06T00:00Z', makeMaintenance(), resolved).lastUpdate).toBe(
			at('2021-03-05T08:00Z'),
		);
	});
});
