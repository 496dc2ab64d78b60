import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addChecks, checkTally } from '../../../../src/domain/observation/check-tally.ts';
import type { Observation } from '../../../../src/domain/observation/observation.ts';
import { HOUR, shift } from '../../../../src/time/instant.ts';
import { at } from '../../support/at.ts';
import { makeObservation } from '../../support/make-observation.ts';

const start = at('2021-03-01T00:00Z');
const times = fc.option(fc.nat(5000), { nil: undefined });
const anyObservations = fc
	.array(fc.record({ failed: fc.nat(6), slow: fc.nat(6), p50: times }), { maxLength: 8 })
	.map((all) =>
		all.map((told, i): Observation => {
			const p95 = told.p50 === undefined ? undefined : told.p50 * 2;
			return makeObservation(shift(start, i * HOUR), 'operational', { ...told, p95 });
		}),
	);

describe('checkTally', () => {
	test('adds up checks, and gives the range of percentiles and no percentile of them', () => {
		const hours = [100, 300, 200].map((p50, i) =>
			makeObservation(shift(start, i * HOUR), 'operational', { p50, p95: p50 + 50, failed: i }),
		);
		expect(checkTally(hours)).toEqual({
			checks: 36,
			failed: 3,
			slow: 0,
			p50: { least: 100, most: 300 },
			p95: { least: 150, most: 350 },
		});
	});

	test('has no range where no answer time was kept', () => {
		const [one] = [makeObservation(start, 'operational', { p50: undefined, p95: undefined })];
		expect(checkTally([one])).toMatchObject({ checks: 12, p50: undefined, p95: undefined });
	});

	test('of two spells is the sum of both', () => {
		fc.assert(
			fc.property(anyObservations, fc.nat(8), (all, cut) => {
				const parts = addChecks(checkTally(all.slice(0, cut)), checkTally(all.slice(cut)));
				expect(parts).toEqual(checkTally(all));
			}),
		);
	});
});
