import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Share,
	shareNumber,
	uptimeShare,
	weighted,
} from '../../../../src/domain/uptime/share.ts';
import { DAY, SECOND } from '../../../../src/time/instant.ts';
import { shareText, uptimeText } from '../../../../src/view/text/number-text.ts';
import { makeSite } from '../../support/make-record.ts';

const { weights } = makeSite();

/** A month of 28 to 31 days, with seconds of partial and of major outage in it. */
const anyMonth = fc.integer({ min: 28, max: 31 }).chain((days) =>
	fc.record({
		days: fc.constant(days),
		partial: fc.oneof(fc.nat(5), fc.nat(days * 43_200)),
		major: fc.oneof(fc.nat(5), fc.nat(days * 43_200)),
	}),
);

type Month = typeof anyMonth extends fc.Arbitrary<infer M> ? M : never;

function shareOf({ days, partial, major }: Month): Share {
	const times = { partial_outage: partial * SECOND, major_outage: major * SECOND };
	return uptimeShare(weighted(times, weights), days * DAY);
}

/** Any share that a window of up to a century can have; many of them all but the whole. */
const anyShare = fc
	.bigInt({ min: 1n, max: BigInt(36_525 * DAY) * 1000n })
	.chain((whole) =>
		fc
			.oneof(fc.bigInt({ min: 0n, max: whole }), fc.bigInt({ min: 0n, max: 1000n }))
			.map((lost): Share => ({ part: lost > whole ? 0n : whole - lost, whole })),
	);

const isLess = (a: Share, b: Share) => a.part * b.whole < b.part * a.whole;

describe('shareNumber', () => {
	test('of a month is 1 − (0.3 P + M) / (n × 86,400), to twelve digits', () => {
		fc.assert(
			fc.property(anyMonth, (month) => {
				const { days, partial, major } = month;
				const expected = 1 - (0.3 * partial + major) / (days * 86_400);
				expect(Math.abs(shareNumber(shareOf(month)) - expected)).toBeLessThan(1e-12);
			}),
			{ numRuns: 2000 },
		);
	});

	test('is 1 just where nothing was lost', () => {
		fc.assert(
			fc.property(anyShare, (share) => {
				expect(shareNumber(share) === 1).toBe(share.part === share.whole);
			}),
			{ numRuns: 2000 },
		);
	});

	test('keeps the order of shares', () => {
		fc.assert(
			fc.property(anyShare, anyShare, (a, b) => {
				if (isLess(a, b)) expect(shareNumber(a)).toBeLessThanOrEqual(shareNumber(b));
				if (isLess(b, a)) expect(shareNumber(b)).toBeLessThanOrEqual(shareNumber(a));
			}),
			{ numRuns: 2000 },
		);
	});

	test('falls with every second of outage more in a month', () => {
		fc.assert(
			fc.property(anyMonth, (month) => {
				const before = shareNumber(shareOf(month));
				expect(shareNumber(shareOf({ ...month, partial: month.partial + 1 }))).toBeLessThan(before);
				expect(shareNumber(shareOf({ ...month, major: month.major + 1 }))).toBeLessThan(before);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a printed uptime', () => {
	test('reads 100.00% just where nothing was lost', () => {
		fc.assert(
			fc.property(anyShare, (share) => {
				const isAll = share.part === share.whole;
				expect(shareText(share) === '100.00%').toBe(isAll);
				expect(uptimeText({ least: share, most: share }) === '100.00%').toBe(isAll);
			}),
			{ numRuns: 2000 },
		);
	});

	test('names 100.00 as an end just where that end is all of it', () => {
		fc.assert(
			fc.property(anyShare, anyShare, (a, b) => {
				const [least, most] = isLess(a, b) ? [a, b] : [b, a];
				expect(uptimeText({ least, most }).includes('100.00')).toBe(most.part === most.whole);
			}),
			{ numRuns: 2000 },
		);
	});

	test('is what one second decides: 124,416 of them lost in 30 days leave 95.20%', () => {
		const lost = (major: number) => shareOf({ days: 30, partial: 0, major });
		expect(shareText(lost(124_416))).toBe('95.20%');
		expect(shareText(lost(124_417))).toBe('95.19%');
		expect(shareText(shareOf({ days: 30, partial: 414_720, major: 0 }))).toBe('95.20%');
	});
});
