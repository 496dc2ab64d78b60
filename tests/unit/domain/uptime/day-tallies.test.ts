import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../../src/domain/observation/observation.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { dayTallies, sumTallies } from '../../../../src/domain/uptime/periods.ts';
import { subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../../src/time/instant.ts';
import { at } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { observed } from '../../support/make-objective.ts';
import { makeComponent, makeRecord } from '../../support/make-record.ts';

/** The days of the website. */
function daysOf(told: {
	readonly since: string;
	readonly now: string;
	readonly began?: string;
	readonly ended?: string;
	readonly seen?: readonly Observation[];
}) {
	const { since, now, began, ended = now, seen = [] } = told;
	const record = makeRecord({
		now,
		components: [makeComponent('website', since)],
		entries: began
			? [makeIncident({ began, mitigated: ended, updates: [says(ended, 'resolved')] })]
			: [],
		observations: new Map([['website', seen]]),
	});
	const { page } = subjectsOf(record, indexRecord(record));
	return dayTallies(page, at(now));
}

const keysOf = (days: readonly { readonly day: string }[]) => days.map(({ day }) => day);
const downIn = (days: ReturnType<typeof daysOf>) =>
	days.map(({ declared }) => declared.certain.major_outage);

describe('dayTallies', () => {
	test('lay an outage across midnight on both of its days, to the second', () => {
		const days = daysOf({
			since: '2021-12-31',
			now: '2022-01-02T00:00Z',
			began: '2021-12-31T23:59:58Z',
			ended: '2022-01-01T00:00:03Z',
		});
		expect(keysOf(days)).toEqual(['2021-12-31', '2022-01-01']);
		expect(downIn(days)).toEqual([2 * SECOND, 3 * SECOND]);
	});

	test('lay a measured span across midnight on both of its days, too', () => {
		const seen = [observed('2021-02-28T23:30Z', '2021-03-01T00:15Z', 'partial_outage')];
		const [before, after] = daysOf({ since: '2021-02-28', now: '2021-03-01T12:00Z', seen });
		expect(before?.measured.time.partial_outage).toBe(30 * MINUTE);
		expect(after?.measured.time.partial_outage).toBe(15 * MINUTE);
		expect(after?.measured.notObserved).toBe(12 * HOUR - 15 * MINUTE);
	});

	test('lay an outage that ends at midnight on one day only', () => {
		const days = daysOf({
			since: '2021-03-01',
			now: '2021-03-02T06:00Z',
			began: '2021-03-01T22:00Z',
			ended: '2021-03-02T00:00Z',
		});
		expect(downIn(days)).toEqual([2 * HOUR, 0]);
	});

	test('have a 29 February in leap years', () => {
		const about = (year: string) =>
			keysOf(daysOf({ since: `${year}-02-28`, now: `${year}-03-01T01:00Z` }));
		expect(about('2024')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
		expect(about('2023')).toEqual(['2023-02-28', '2023-03-01']);
	});

	test('count today as far as it has come, and the first day from its start on', () => {
		const days = daysOf({ since: '2021-03-01T18Z', now: '2021-03-03T06:30Z' });
		expect(days.map(({ declared }) => declared.covered)).toEqual([6 * HOUR, DAY, 6.5 * HOUR]);
	});

	test('are one part of a day where something begins and is looked at on it', () => {
		const [today, ...more] = daysOf({ since: '2021-03-01T18Z', now: '2021-03-01T20:00Z' });
		expect(more).toEqual([]);
		expect(today?.declared).toMatchObject({ covered: 2 * HOUR, notCovered: 0 });
		expect(today?.measured).toMatchObject({ observed: 0, notObserved: 2 * HOUR });
	});

	test('have no day that has only just begun, and none of what has not', () => {
		expect(keysOf(daysOf({ since: '2021-03-01', now: '2021-03-02T00:00Z' }))).toEqual([
			'2021-03-01',
		]);
		expect(daysOf({ since: '2021-03-01T18Z', now: '2021-03-01T18:00Z' })).toEqual([]);
		expect(daysOf({ since: '2021-03-01T18Z', now: '2021-03-01T12:00Z' })).toEqual([]);
	});
});

describe('days, put together by month and year', () => {
	test('gathers days into the months and years that they lie in', () => {
		const days = daysOf({
			since: '2021-12-30',
			now: '2022-01-02T00:00Z',
			began: '2021-12-31T22:00Z',
			ended: '2022-01-01T01:00Z',
		});
		for (const [letters, keys] of [
			[7, ['2021-12', '2022-01']],
			[4, ['2021', '2022']],
		] as const) {
			const periods = Map.groupBy(days, ({ day }) => day.slice(0, letters));
			expect([...periods.keys()]).toEqual(keys);
			const sums = [...periods.values()].map((own) => sumTallies(own).declared);
			expect(sums.map(({ covered }) => covered)).toEqual([2 * DAY, DAY]);
			expect(sums.map(({ certain }) => certain.major_outage)).toEqual([2 * HOUR, HOUR]);
		}
	});
});
