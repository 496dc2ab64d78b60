import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Incident } from '../../../../src/domain/incident/entry.ts';
import { closingUpdate, firstUpdate } from '../../../../src/domain/incident/updates.ts';
import {
	nearestRank,
	responseTimeNames,
	responseTimesOf,
	summarizeResponseTimes,
} from '../../../../src/domain/reliability/response-times.ts';
import type { UncertainTime } from '../../../../src/time/uncertain-time.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';

const percent = fc.integer({ min: 1, max: 100 });
const values = fc.array(fc.nat(50), { minLength: 1, maxLength: 30 });

/** The smallest value that enough of them do not exceed, by trying each. */
function slowly(all: readonly number[], share: number): number {
	const enough = all.filter(
		(one) => all.filter((other) => other <= one).length * 100 >= share * all.length,
	);
	return Math.min(...enough);
}

/** The value that lies `part` thousandths of the way into a time. */
function choose(time: UncertainTime, part: number): number {
	return time.earliest + Math.floor(((time.latest - time.earliest) * part) / 1000);
}

/** What the delays of an incident were if its times were chosen so. */
function truth(incident: Incident, [b, d, m]: readonly [number, number, number]) {
	const began = choose(incident.began, b);
	const { detected, mitigated } = incident;
	const end = mitigated && mitigated !== 'unknown' ? choose(mitigated, m) : undefined;
	const closed = closingUpdate(incident)?.at;
	const after = (from: number | undefined, to: number | undefined) =>
		from === undefined || to === undefined ? undefined : Math.max(0, to - from);
	return {
		detected: after(began, detected && choose(detected.at, d)),
		first_public_update: after(began, firstUpdate(incident).at),
		mitigated: after(began, end),
		resolved: after(end, closed),
	};
}

const parts = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000));

test('nearest rank is the smallest value that enough of them do not exceed', () => {
	fc.assert(
		fc.property(values, percent, (all, share) => {
			expect(nearestRank(all, share)).toBe(slowly(all, share));
		}),
	);
	expect(nearestRank([], 50)).toBeUndefined();
});

test('a longer delay never lowers a percentile', () => {
	fc.assert(
		fc.property(values, fc.nat(10), percent, (all, more, share) => {
			const longer = [...all, Math.max(...all) + more];
			expect(nearestRank(longer, share)).toBeGreaterThanOrEqual(nearestRank(all, share) ?? 0);
		}),
	);
});

test('a delay lies in its range, whatever the times inside their uncertainty', () => {
	fc.assert(
		fc.property(anyIncident, parts, (incident, chosen) => {
			const [told, real] = [responseTimesOf(incident), truth(incident, chosen)];
			for (const name of responseTimeNames) {
				expect(told[name] === undefined).toBe(real[name] === undefined);
				expect(told[name]?.least ?? 0).toBeLessThanOrEqual(real[name] ?? 0);
				expect(told[name]?.most ?? 0).toBeGreaterThanOrEqual(real[name] ?? 0);
			}
		}),
	);
});

test('a figure lies in its range, whatever the times inside their uncertainty', () => {
	const some = fc.array(fc.tuple(anyIncident, parts), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(some, (chosen) => {
			for (const name of responseTimeNames) {
				const { figures } = summarizeResponseTimes(
					chosen.map(([incident]) => responseTimesOf(incident)[name]),
				);
				const real = chosen.flatMap(([incident, own]) => truth(incident, own)[name] ?? []);
				for (const [range, share] of [
					[figures?.median, 50],
					[figures?.ninetieth, 90],
					[figures?.longest, 100],
				] as const) {
					const exact = nearestRank(real, share);
					expect(range === undefined).toBe(exact === undefined);
					expect(range?.least ?? 0).toBeLessThanOrEqual(exact ?? 0);
					expect(range?.most ?? 0).toBeGreaterThanOrEqual(exact ?? 0);
				}
			}
		}),
	);
});
