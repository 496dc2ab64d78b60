import { describe, expect, test } from 'vitest';
import {
	responseTimeRecord,
	responseTimeYears,
} from '../../../../src/domain/reliability/response-times.ts';
import { MINUTE } from '../../../../src/time/instant.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';

/** An incident of which the public heard so many minutes after its start. */
function toldAfter(minutes: number, told: Parameters<typeof makeIncident>[0] = {}) {
	const at = `2021-03-01T10:${String(minutes).padStart(2, '0')}Z`;
	return makeIncident({ updates: [says(at, 'investigating')], ...told });
}

const minutes = (count: number) => ({ least: count * MINUTE, most: count * MINUTE });

describe('responseTimeRecord', () => {
	test('gives the median, the ninetieth percentile and the longest, each of them a delay there was', () => {
		const { summaries } = responseTimeRecord([1, 40, 3, 2].map((count) => toldAfter(count)));
		expect(summaries.first_public_update).toEqual({
			count: 4,
			notRecorded: 0,
			figures: { median: minutes(2), ninetieth: minutes(40), longest: minutes(40) },
		});
	});

	test('gives ranges where delays are', () => {
		const unsure = toldAfter(20, { began: '2021-03-01T10:00Z/2021-03-01T10:15Z' });
		const { figures } = responseTimeRecord([toldAfter(10), unsure]).summaries.first_public_update;
		expect(figures?.median).toEqual({ least: 5 * MINUTE, most: 10 * MINUTE });
		expect(figures?.longest).toEqual({ least: 10 * MINUTE, most: 20 * MINUTE });
	});

	test('counts what is not told', () => {
		const { summaries } = responseTimeRecord([toldAfter(10), toldAfter(20)]);
		expect(summaries.detected).toEqual({ count: 0, notRecorded: 2, figures: undefined });
	});

	test('leaves out and counts what was entered later, and false alarms, each once', () => {
		const retracted = { at: '2021-03-02T10:00Z', why: 'A false alarm.' };
		const record = responseTimeRecord([
			toldAfter(5),
			toldAfter(50, { backfilled: true }),
			toldAfter(50, { retracted }),
			toldAfter(50, { retracted, backfilled: true }),
		]);
		expect(record).toMatchObject({ backfilled: 1, retracted: 2 });
		expect(record.summaries.first_public_update).toMatchObject({ count: 1, notRecorded: 0 });
	});

	test('looks at incidents alone', () => {
		const record = responseTimeRecord([makeMaintenance(), makeAnnouncement()]);
		expect(record.summaries.first_public_update).toMatchObject({ count: 0, notRecorded: 0 });
	});
});

test('delayYears puts an incident in the year of the earliest instant at which it can have begun', () => {
	const straddling = makeIncident({
		began: '2019-12-31T23:00Z/2020-01-01T01:00Z',
		updates: [says('2020-01-01T02:00Z', 'investigating')],
	});
	const years = responseTimeYears([toldAfter(5), straddling]);
	expect([...years.keys()]).toEqual(['2019', '2021']);
	expect(years.get('2019')?.summaries.first_public_update.count).toBe(1);
});
