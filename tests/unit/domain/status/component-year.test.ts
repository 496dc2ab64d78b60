import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { componentYear } from '../../../../src/domain/status/component-year.ts';
import { componentSubject, subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { makeComponent, makeRecord } from '../../support/make-record.ts';

const website = makeComponent('website', '2020-06-15');
const outage = makeIncident({
	began: '2021-01-31T22:00Z',
	mitigated: '2021-02-01T01:00Z',
	updates: [says('2021-01-31T22:10Z', 'investigating'), says('2021-02-01T02:00Z', 'resolved')],
});

function year(key: string, now = '2022-03-10T12:00Z') {
	const record = makeRecord({ now, entries: [outage], components: [website] });
	return componentYear(
		record,
		componentSubject(subjectsOf(record, indexRecord(record)), 'website'),
		key,
	);
}

describe('componentYear', () => {
	test('has every month of a year that is over, with all its days', () => {
		const months = year('2021');
		expect(months.map(({ days }) => days.length)).toEqual([
			31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
		]);
	});

	test('ends with the month and the day of now', () => {
		const months = year('2022');
		expect(months.map(({ month }) => month)).toEqual(['2022-01', '2022-02', '2022-03']);
		expect(months.at(-1)?.days.at(-1)?.day).toBe('2022-03-10');
	});

	test('parts an outage at the end of a month', () => {
		const outages = year('2021').map(({ uptime }) => uptime?.certain.major_outage);
		expect(outages.slice(0, 3)).toEqual([7_200_000, 3_600_000, 0]);
	});

	test('has no figure for months before the record covers the component', () => {
		const covered = year('2020').map(({ uptime }) => uptime !== undefined);
		expect(covered.indexOf(true)).toBe(5);
	});
});
