import { describe, expect, test } from 'vitest';
import { alike } from '../../../../src/domain/objective/budget-spend.ts';
import {
	budgetText,
	endText,
	leftText,
	rateText,
	spentOfText,
	spentText,
} from '../../../../src/view/objective/budget-text.ts';
import { exactText, termText } from '../../../../src/view/text/number-text.ts';
import { spaced } from '../../support/spaced.ts';

const uptime = 'declared_availability';
const checks = 'good_checks';
const seconds = (count: number) => BigInt(Math.round(count * 1_000_000));

describe('amounts in whole minutes', () => {
	test('of a budget are cut off', () => {
		expect(spaced(budgetText(seconds(7776), uptime))).toBe('129 min');
		expect(spaced(budgetText(seconds(59.9), uptime))).toBe('0 min');
	});

	test('of what was spent are rounded up', () => {
		expect(spaced(spentText(alike(seconds(60.1)), uptime))).toBe('2 min');
		expect(spaced(spentText(alike(0n), uptime))).toBe('0 min');
	});

	test('of what is left are cut off downward, also below zero', () => {
		expect(spaced(leftText(alike(seconds(119)), uptime))).toBe('1 min');
		expect(spaced(leftText(alike(seconds(-1)), uptime))).toBe('−1 min');
		expect(spaced(leftText(alike(seconds(-60)), uptime))).toBe('−1 min');
	});

	test('that are ranges reach outward', () => {
		const spent = { certain: seconds(4619), possible: seconds(75_481) };
		expect(spaced(spentText(spent, uptime))).toBe('76 to 1,259 min');
		expect(spaced(spentOfText(spent, seconds(7776), uptime))).toBe('76 to 1,259 of 129 min');
		const left = { certain: seconds(61), possible: seconds(-61) };
		expect(spaced(leftText(left, uptime))).toBe('−2 to 2 min');
		expect(spaced(endText(left.certain, 'certain', uptime))).toBe('2 min left');
		expect(spaced(endText(left.possible, 'possible', uptime))).toBe('2 min over');
	});

	test('that are ranges print as one where both ends do', () => {
		expect(spaced(spentText({ certain: seconds(120), possible: seconds(120) }, uptime))).toBe(
			'2 min',
		);
		expect(spaced(leftText({ certain: seconds(-120), possible: seconds(-120) }, uptime))).toBe(
			'−2 min',
		);
	});

	test('are checks of an objective on checks', () => {
		expect(spaced(budgetText(1n, checks))).toBe('1 check');
		expect(spaced(spentOfText(alike(1n), 1200n, checks))).toBe('1 of 1,200 checks');
		expect(spaced(leftText(alike(-1234n), checks))).toBe('−1,234 checks');
	});
});

describe('rateText', () => {
	const hundredth = (part: bigint) => ({ part, whole: 100n });

	test('has two decimals where it is not whole, and is rounded up', () => {
		expect(rateText(alike(hundredth(100n)))).toBe('1');
		expect(rateText(alike(hundredth(6n)))).toBe('0.06');
		expect(rateText(alike({ part: 1n, whole: 3n }))).toBe('0.34');
		expect(rateText(alike(hundredth(123_450n)))).toBe('1,234.50');
	});

	test('is a range outward', () => {
		expect(rateText({ certain: { part: 1n, whole: 3n }, possible: { part: 2n, whole: 3n } })).toBe(
			'0.33 to 0.67',
		);
		expect(rateText({ certain: hundredth(0n), possible: hundredth(241n) })).toBe('0 to 2.41');
	});
});

describe('exact amounts', () => {
	test('are written to the last digit', () => {
		expect(spaced(exactText(seconds(4564.5), uptime))).toBe('76 min 4.5 s');
		expect(spaced(exactText(1n, uptime))).toBe('0.000001 s');
		expect(spaced(exactText(seconds(75_540), uptime))).toBe('1,259 min');
		expect(exactText(0n, uptime)).toBe('0');
		expect(spaced(exactText(7n, checks))).toBe('7 checks');
	});

	test('stand in formulas as seconds or checks', () => {
		expect(termText(seconds(7_732_800), uptime)).toBe('7,732,800 s');
		expect(termText(seconds(-4.05), uptime)).toBe('−4.05 s');
		expect(termText(-1n, checks)).toBe('−1 checks');
	});
});
