import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import type { Observation } from '../../../../src/domain/observation/observation.ts';
import {
	burnDownChart,
	burnDownRows,
	burnDownText,
	gapRows,
} from '../../../../src/view/objective/burn-down.ts';
import { account, type Story } from '../../domain/objective/arbitrary-story.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { observed } from '../../support/make-objective.ts';
import { makeRecord } from '../../support/make-record.ts';
import { spaced } from '../../support/spaced.ts';

const NOW = '2021-03-02T00:00Z';
const measured = { indicator: 'measured_availability' as const };

function accountOf(
	told: Story['told'],
	entries: readonly Entry[],
	observations: readonly Observation[] = [],
	now = NOW,
) {
	const record = makeRecord({ now, entries, observations: new Map([['website', observations]]) });
	return account({
		record,
		told: { target: 0.5, window_days: 2, since: '2021-03-01T00:00Z', ...told },
	});
}

function chartOf(...given: Parameters<typeof accountOf>) {
	const { errorBudget, window } = accountOf(...given);
	if (!errorBudget || !window) throw new Error('There is something to draw.');
	return burnDownChart(errorBudget.burnDown, window, errorBudget);
}

function during(began: string, mitigated: string): Entry {
	return makeIncident({
		began: began
			.split('/')
			.map((text) => `2021-03-01T${text}Z`)
			.join('/'),
		mitigated: `2021-03-01T${mitigated}Z`,
		updates: [says('2021-03-01T23:00Z', 'resolved')],
	});
}

describe('burnDownChart', () => {
	test('falls from the budget to what is left, across the window', () => {
		// Half a day may be lost; six hours were, from noon on.
		const { height, lines, doubt, zero, labels } = chartOf({}, [during('12:00', '18:00')]);
		expect(lines.certain).toBe('M0,0L50,0L75,70L100,70');
		expect([height, zero, doubt]).toEqual([140, 140, '']);
		expect(labels).toEqual([{ of: 'both', y: 86 }]);
	});

	test('goes on below nothing left', () => {
		const { lines, zero, height } = chartOf({ target: 0.75 }, []);
		expect(lines.certain).toBe('M0,0L100,0');
		expect(zero).toBe(height);
		const over = chartOf({ target: 0.75 }, [during('06:00', '18:00')]);
		expect(over.zero).toBe(70);
		expect(over.lines.certain).toBe('M0,0L25,0L75,140L100,140');
	});

	test('has a field between what is certain and what is possible', () => {
		const { lines, doubt, labels } = chartOf({}, [during('06:00/12:00', '18:00')]);
		expect(lines).toEqual({
			certain: 'M0,0L50,0L75,70L100,70',
			possible: 'M0,0L25,0L75,140L100,140',
		});
		expect(doubt).toBe('M0,0L0.5,0L0.75,0.5L1,0.5L1,1L0.75,1L0.25,0L0,0Z');
		expect(labels.map(({ of }) => of)).toEqual(['certain', 'possible']);
	});

	test('has no line where nobody looked', () => {
		const spans = [observed('00:00', '06:00'), observed('18:00', '21:00', 'major_outage')];
		const { lines, gaps } = chartOf(measured, [], spans);
		expect(lines.certain).toBe('M0,0L25,0M75,0L87.5,93.3');
		expect(gaps).toEqual([{ x: 25, width: 50 }]);
	});

	test('draws through gaps too narrow to be seen', () => {
		const spans = [observed('00:00', '06:00'), observed('06:01', '21:00')];
		expect(chartOf(measured, [], spans).lines.certain.match(/M/g)).toHaveLength(1);
	});
});

describe('the words of a burn-down', () => {
	test('say what is solid, what is hatched and what is left', () => {
		const texts = burnDownText(accountOf({}, [during('06:00/12:00', '19:00')]));
		expect(texts?.caption).toBe(
			'By what staff declared, what was left of the budget. Solid line: of what is certain. Hatched: what is only possible.',
		);
		expect(spaced(texts?.left.possible ?? '')).toBe('at worst 60 min over');
	});

	test('say the same in a table', () => {
		const rows = burnDownRows(accountOf({}, [during('12:00', '18:00')], [], '2021-03-02T06:00Z'));
		expect(rows.map(([when, left]) => [when, spaced(left)])).toEqual([
			['1 March 2021, 00:00 UTC', '900 min'],
			['end of 1 March 2021', '540 min'],
		]);
	});

	test('name the longest gaps and sum the others', () => {
		const spans = ['02:00', '05:00', '06:00'].map((from) =>
			observed(from, from.replace(':00', ':30')),
		);
		const { errorBudget } = accountOf(measured, [], spans);
		expect(errorBudget && gapRows(errorBudget.burnDown, 1).map(spaced)).toEqual([
			'1 March 2021, 06:30 UTC to 2 March 2021, 00:00 UTC',
			'3 shorter ones, 5 h together',
		]);
	});
});
