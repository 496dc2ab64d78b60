import { describe, expect, test } from 'vitest';
import { DAY, HOUR, SECOND } from '../../../../src/time/instant.ts';
import {
	shareNumber,
	thousandths,
	uptimeShare,
	weighted,
} from '../../../../src/domain/uptime/share.ts';
import { makeSite } from '../../support/make-record.ts';

const { weights } = makeSite();

describe('thousandths', () => {
	test('are whole, whatever a number makes of a weight', () => {
		expect(thousandths(weights, 'partial_outage')).toBe(300);
		for (let n = 0; n <= 1000; n += 1)
			expect(thousandths({ ...weights, partial_outage: Number(`${n}e-3`) }, 'partial_outage')).toBe(
				n,
			);
	});

	test('of operational are none: it is no outage', () => {
		expect(thousandths(weights, 'operational')).toBe(0);
	});
});

describe('weighted', () => {
	test('adds each status at its weight', () => {
		const times = { operational: DAY, partial_outage: HOUR, major_outage: 2 * SECOND };
		expect(weighted(times, weights)).toBe(BigInt(HOUR) * 300n + BigInt(2 * SECOND) * 1000n);
	});

	test('of no time is nothing', () => {
		expect(weighted({}, weights)).toBe(0n);
	});
});

describe('shareNumber', () => {
	test('is 1 without an outage, and 0 where all of it was one', () => {
		expect(shareNumber(uptimeShare(0n, DAY))).toBe(1);
		expect(shareNumber(uptimeShare(BigInt(DAY) * 1000n, DAY))).toBe(0);
	});

	test('has the digits that a reader gets who follows the formula', () => {
		const day = uptimeShare(BigInt(80_280 * SECOND) * 1000n, DAY);
		expect(shareNumber(day)).toBe(1 - 80_280 / 86_400);
		const month = uptimeShare(BigInt(124_416 * SECOND) * 1000n, 30 * DAY);
		expect(shareNumber(month)).toBe(0.952);
	});

	test('is less than 1 where a thousandth of a millisecond is missing in a century', () => {
		expect(shareNumber(uptimeShare(1n, 36_525 * DAY))).toBeLessThan(1);
	});
});
