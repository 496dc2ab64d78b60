import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { HOUR, shift } from '../../../../src/time/instant.ts';
import { periodsOf } from '../../../../src/domain/uptime/periods.ts';
import { componentSubject, subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { at } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { makeComponent, makeRecord } from '../../support/make-record.ts';

const subjectsIn = (told: Parameters<typeof makeRecord>[0]) => {
	const record = makeRecord(told);
	return { now: record.now, subjects: subjectsOf(record, indexRecord(record)) };
};

describe('periods', () => {
	test('begin with the component, in the middle of a day that a probe saw whole', () => {
		const hours = Array.from({ length: 24 }, (_, hour) =>
			makeObservation(shift(at('2021-02-28T00:00Z'), hour * HOUR)),
		);
		const { now, subjects } = subjectsIn({
			now: '2021-03-01T00:00Z',
			components: [makeComponent('website', '2021-02-28T18Z')],
			observations: new Map([['website', hours]]),
		});
		const { all, days } = periodsOf(componentSubject(subjects, 'website'), now);
		expect(days).toHaveLength(1);
		expect(all.measured).toMatchObject({ observed: 6 * HOUR, notObserved: 0 });
		expect(all.checks?.checks).toBe(6 * 12);
	});

	test('name what touched them oldest first, whichever member of a group it touched', () => {
		const on = (id: string, began: string) =>
			makeIncident({
				id: `2021-03-01-${id}-down`,
				began,
				components: [{ id, status: 'major_outage' }],
			});
		const { now, subjects } = subjectsIn({
			now: '2021-03-01T12:00Z',
			components: [makeComponent('search'), makeComponent('website')],
			entries: [on('website', '2021-03-01T09:00Z'), on('search', '2021-03-01T08:00Z')],
		});
		const ids = ['2021-03-01-search-down', '2021-03-01-website-down'];
		const { days, months, all } = periodsOf(subjects.page, now);
		for (const period of [days.at(-1), months.at(-1), all])
			expect(period?.entries.map(({ id }) => id)).toEqual(ids);
	});

	test('do not name on a day what ended at the midnight before it', () => {
		const outage = makeIncident({
			id: '2021-03-01-website-down',
			began: '2021-03-01T20:00Z',
			mitigated: '2021-03-02T00:00Z',
			components: [{ id: 'website', status: 'major_outage' }],
			updates: [says('2021-03-01T20:30Z', 'investigating'), says('2021-03-02T00:10Z', 'resolved')],
		});
		const { now, subjects } = subjectsIn({
			now: '2021-03-02T12:00Z',
			components: [makeComponent('website')],
			entries: [outage],
		});
		const { days } = periodsOf(componentSubject(subjects, 'website'), now);
		expect(days.slice(-2).map(({ entries }) => entries.length)).toEqual([1, 0]);
	});
});
