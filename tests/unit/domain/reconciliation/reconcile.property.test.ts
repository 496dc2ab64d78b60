import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	measuredStatuses,
	type Observation,
} from '../../../../src/domain/observation/observation.ts';
import { declaredOnly, measuredOnly } from '../../../../src/domain/reconciliation/reconcile.ts';
import { MINUTE } from '../../../../src/time/instant.ts';
import { contains } from '../../../../src/time/interval.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { effectsAt } from '../../support/make-record.ts';
import { LAST, minute, MINUTES, minutesOf } from '../../support/minutes.ts';
import { seen } from './make-observation.ts';

/** Observations of up to an hour each, with gaps or without, in three days. */
const observations = fc
	.array(
		fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 60 }), fc.constantFrom(...measuredStatuses)),
		{
			maxLength: 60,
		},
	)
	.map((steps) => {
		const found: Observation[] = [];
		let from = 0;
		for (const [gap, length, status] of steps) {
			from += gap > 45 ? 0 : gap;
			if (from + length > MINUTES) break;
			found.push(seen({ start: minute(from), end: minute(from + length) }, status));
			from += length;
		}
		return found;
	});

const effects = fc
	.array(anyIncident, { maxLength: 3 })
	.map((incidents) =>
		effectsAt(LAST, ...incidents).filter(({ component }) => component === 'website'),
	);

const isOutage = (status: string) => status === 'partial_outage' || status === 'major_outage';

test('what was measured and not declared is what a walk over the minutes finds', () => {
	fc.assert(
		fc.property(observations, effects, fc.integer({ min: 1, max: 90 }), (looked, told, atLeast) => {
			const runs: number[][] = [];
			for (const t of minutesOf(minute(0), LAST)) {
				const bad = looked.some((one) => contains(one, t) && isOutage(one.status));
				const covered = told.some(
					({ possible, lastUpdate }) =>
						possible && contains(possible, t) && (lastUpdate === undefined || t < lastUpdate),
				);
				if (!bad || covered) continue;
				const run = runs.at(-1);
				if (run?.at(-1) === t - MINUTE) run.push(t);
				else runs.push([t]);
			}
			expect(
				measuredOnly(looked, told, atLeast * MINUTE).map(({ start, end }) => [start, end]),
			).toEqual(
				runs
					.filter((run) => run.length >= atLeast)
					.map((run) => [run[0], (run.at(-1) ?? 0) + MINUTE]),
			);
		}),
		{ numRuns: 60 },
	);
});

test('no declared outage disagrees of which any minute was seen to be bad, and each that does was seen', () => {
	fc.assert(
		fc.property(observations, effects, (looked, told) => {
			for (const { start, end, observed } of declaredOnly(looked, told)) {
				const own = [...minutesOf(start, end)].flatMap(
					(t) => looked.find((one) => contains(one, t)) ?? [],
				);
				expect(own.every(({ status }) => status === 'operational')).toBe(true);
				expect(own.length).toBe(observed / MINUTE);
				expect(observed).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 60 },
	);
});
