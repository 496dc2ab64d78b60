import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import {
	formulaText,
	recomputeExample,
	secondsText,
	workedExample,
} from '../../../../src/view/uptime/worked-example.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { makeRecord } from '../../support/make-record.ts';

/** An outage of one to two hours, by how early it began. */
const uncertain = makeIncident({
	began: '2021-03-01T10:00Z/2021-03-01T11:00Z',
	mitigated: '2021-03-01T12:00Z',
	updates: [says('2021-03-01T12:00Z', 'resolved')],
});

function examples(...entries: readonly Entry[]) {
	const record = makeRecord({ now: '2021-04-10T00:00Z', entries });
	const index = indexRecord(record);
	const subjects = subjectsOf(record, index);
	return {
		worked: workedExample(record, index),
		recomputed: recomputeExample(record, index, subjects),
		weights: record.site.weights,
	};
}

describe('the worked example', () => {
	test('is a major outage with an uncertain start, over its month', () => {
		const { worked, weights } = examples(uncertain);
		expect(worked).toMatchObject({ month: '2021-03', statuses: ['major_outage'] });
		if (!worked) return;
		const { uptime } = worked;
		expect(formulaText(uptime, uptime.certain, weights)).toBe('1 − (1 × 3,600) ÷ 2,678,400');
		expect(formulaText(uptime, uptime.possible, weights)).toBe('1 − (1 × 7,200) ÷ 2,678,400');
	});

	test('can be recomputed from the days of its component', () => {
		const { recomputed } = examples(uncertain);
		expect(recomputed?.answer).toBeCloseTo(1 - 3600 / 2_678_400, 12);
		expect(recomputed?.lines('https://status.example/days.csv')).toEqual([
			'$days = Invoke-RestMethod https://status.example/days.csv | ConvertFrom-Csv',
			"$days = $days | Where-Object day -like '2021-03-*'",
			'function Sum($name) { ($days | Measure-Object $name -Sum).Sum }',
			'1 - (1 * (Sum declared_certain_major_outage_seconds) +',
			'  0.3 * (Sum declared_certain_partial_outage_seconds)) /',
			'  (Sum declared_covered_seconds)',
		]);
	});

	test('is missing where no outage has an uncertain start', () => {
		const exact = makeIncident({
			mitigated: '2021-03-01T12:00Z',
			updates: [says('2021-03-01T12:00Z', 'resolved')],
		});
		expect(examples(exact)).toMatchObject({ worked: undefined, recomputed: undefined });
	});
});

test('secondsText separates thousands and keeps milliseconds', () => {
	expect(secondsText(43_800_250)).toBe('43,800.25');
});
