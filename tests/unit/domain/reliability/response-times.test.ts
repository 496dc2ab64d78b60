import { describe, expect, test } from 'vitest';
import {
	responseTimeRecord,
	responseTimesOf,
	responseTimeYears,
} from '../../../../src/domain/reliability/response-times.ts';
import { HOUR, MINUTE } from '../../../../src/time/instant.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { octoberOutage } from '../../support/october-outage.ts';

describe('delaysOf', () => {
	test('tells how soon the outage of October 2020 was spoken of, as a range', () => {
		expect(responseTimesOf(octoberOutage()).first_public_update).toEqual({
			least: HOUR + 54 * MINUTE,
			most: 6 * HOUR + 20 * MINUTE,
		});
	});

	test('knows no delay to a detection or an end that nobody told', () => {
		const incident = makeIncident({ mitigated: 'unknown' });
		expect(responseTimesOf(incident)).toEqual({
			detected: undefined,
			first_public_update: { least: 5 * MINUTE, most: 5 * MINUTE },
			mitigated: undefined,
			resolved: undefined,
		});
	});

	test('takes the first word that closed an incident, and none that was taken back', () => {
		const incident = makeIncident({
			mitigated: '2021-03-01T12:00Z',
			updates: [
				says('2021-03-01T10:05Z', 'investigating'),
				says('2021-03-01T11:00Z', 'resolved'),
				says('2021-03-01T11:10Z', 'investigating'),
				says('2021-03-01T12:30Z', 'resolved'),
				says('2021-03-01T13:30Z', 'resolved'),
			],
		});
		expect(responseTimesOf(incident).resolved).toEqual({ least: 30 * MINUTE, most: 30 * MINUTE });
	});

	test('is never less than nothing: the page may say resolved before the impact ends', () => {
		expect(responseTimesOf(octoberOutage()).resolved).toEqual({ least: 0, most: 0 });
	});

	test('counts no less than nothing for a detection that may lie before the start', () => {
		const incident = makeIncident({
			began: '2021-03-01T10:00Z/2021-03-01T10:30Z',
			detected: { at: '2021-03-01T10:10Z', by: 'probe' },
		});
		expect(responseTimesOf(incident).detected).toEqual({ least: 0, most: 10 * MINUTE });
	});
});

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
