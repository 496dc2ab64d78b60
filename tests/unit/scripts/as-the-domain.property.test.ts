import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progressOf } from '../../../src/domain/incident/progress.ts';
import { measuredNow } from '../../../src/domain/observation/measured-now.ts';
import { indexRecord } from '../../../src/domain/record/record-index.ts';
import {
	declaredSteps,
	movingEntries,
	statusAt,
} from '../../../src/domain/status/current-status.ts';
import { measuredAt, stepAt } from '../../../src/scripts/clock-data.ts';
import { type Instant, toIso } from '../../../src/time/instant.ts';
import { declaredData, entryData, measuredData } from '../../../src/view/now/clock-data.ts';
import { anyObservations } from '../support/arbitrary-observations.ts';
import { effectsAt, makeRecord, makeSite, QUIET_AFTER } from '../support/make-record.ts';
import { anyEntries, anyEntry, made, readAt, reading } from './arbitrary-entries.ts';

const site = makeSite();

describe('the script of a page shows what the domain computes for that instant', () => {
	test('for the progress of an entry', () => {
		fc.assert(
			fc.property(anyEntry, made, reading, (entry, made, reading) => {
				const read = readAt([entry], made, reading);
				const { 'data-progress': steps } = entryData(entry, site, made);
				const asMade = progressOf(entry, made, QUIET_AFTER);
				expect(stepAt(steps, read) ?? asMade).toBe(progressOf(entry, read, QUIET_AFTER));
				expect(stepAt(steps, made) ?? asMade).toBe(asMade);
			}),
			{ numRuns: 1000 },
		);
	});

	test('of how a component is declared to be', () => {
		fc.assert(
			fc.property(anyEntries, made, reading, (entries, made, reading) => {
				const read = readAt(entries, made, reading);
				const record = makeRecord({ now: toIso(made), entries });
				const moving = movingEntries(record, indexRecord(record));
				const { 'data-declared': steps } = declaredData(
					declaredSteps('website', moving, record),
					made,
				);
				const declared = (now: Instant) => {
					const effects = effectsAt(now, ...entries);
					const own = effects.filter(({ component }) => component === 'website');
					return statusAt(own, now, now).certain;
				};
				expect(stepAt(steps, read) ?? declared(made)).toBe(declared(read));
				expect(stepAt(steps, made) ?? declared(made)).toBe(declared(made));
			}),
			{ numRuns: 400 },
		);
	});

	test('of what a measurement is worth', () => {
		const limits = fc.uniqueArray(fc.integer({ min: 1, max: 30_000 }), {
			minLength: 3,
			maxLength: 3,
		});
		fc.assert(
			fc.property(anyObservations, made, reading, limits, (seen, made, reading, minutes) => {
				const read = readAt([], made, reading);
				const [late_after = 0, stale_after = 0, unknown_after = 0] = minutes.toSorted(
					(a, b) => a - b,
				);
				const ages = { late_after, stale_after, unknown_after };
				const asMade = measuredNow(seen, made, ages);
				const told = asMade && measuredData(asMade)['data-measured'];
				const carried = [late_after, stale_after, unknown_after].join(' ');
				expect(measuredAt(told, carried, read)).toEqual(measuredNow(seen, read, ages));
			}),
			{ numRuns: 1000 },
		);
	});
});
