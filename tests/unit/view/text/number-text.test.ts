import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uptimeRounding, uptimeText } from '../../../../src/view/text/number-text.ts';

const share = (part: number, whole: number) => ({ part: BigInt(part), whole: BigInt(whole) });
const exact = (part: number, whole: number) =>
	uptimeText({ least: share(part, whole), most: share(part, whole) });
const range = (least: number, most: number, whole: number) =>
	uptimeText({ least: share(least, whole), most: share(most, whole) });

describe('uptimeText', () => {
	test('prints a whole without outage as 100.00', () => {
		expect(exact(1, 1)).toBe('100.00%');
	});

	test('never rounds up to 100', () => {
		expect(exact(99_999, 100_000)).toBe('99.99%');
		expect(exact(999_999_999, 1_000_000_000)).toBe('99.99%');
	});

	test('prints 124,416 seconds down in 30 days as 95.20, not 95.19', () => {
		const month = 30 * 86_400;
		expect(exact(month - 124_416, month)).toBe('95.20%');
	});

	test('cuts off one second more to 95.19', () => {
		const month = 30 * 86_400;
		expect(exact(month - 124_417, month)).toBe('95.19%');
	});

	test('prints nothing left as 0.00', () => {
		expect(exact(0, 7)).toBe('0.00%');
	});

	test('goes outward where there is a range', () => {
		expect(range(98_765_4, 98_777_1, 1_000_000)).toBe('98.76 to 98.78%');
	});

	test('prints a range once where both ends print alike', () => {
		expect(range(95_2000, 95_2000, 1_000_000)).toBe('95.20%');
		expect(uptimeText({ least: share(1, 2), most: share(2, 4) })).toBe('50.00%');
	});

	test('says “under 100” where the upper end would round to it', () => {
		expect(range(999_000, 999_999, 1_000_000)).toBe('99.90 to under 100%');
	});

	test('rounds as the sentence beside it says', () => {
		expect(range(98_151, 98_159, 100_000)).toBe('98.15 to 98.16%');
		expect(exact(98_159, 100_000)).toBe('98.15%');
		expect(uptimeRounding).toBe(
			'Uptime is cut off, the upper end of a range is rounded up, and neither is rounded to 100.',
		);
	});

	test('reaches 100.00 where the upper end is all of it', () => {
		expect(range(999_000, 1_000_000, 1_000_000)).toBe('99.90 to 100.00%');
	});

	test('always holds the exact value between what it prints', () => {
		const parts = fc.tuple(fc.nat(1e9), fc.nat(1e9)).map((pair) => pair.toSorted((a, b) => a - b));
		fc.assert(
			fc.property(parts, fc.nat(1e6), ([least = 0, most = 0], rest) => {
				const whole = most + rest + 1;
				const numbers = range(least, most, whole).match(/[\d.]+/g) ?? [];
				const [from = 0, to = from] = numbers.map(Number);
				expect(from).toBeLessThanOrEqual((least / whole) * 100);
				if (least !== most) expect(to).toBeGreaterThanOrEqual((most / whole) * 100 - 1e-9);
			}),
		);
	});
});
