import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	measuredStatuses,
	type Observation,
} from '../../../../src/domain/observation/observation.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { HOUR, MINUTE, shift } from '../../../../src/time/instant.ts';
import { figuresOver } from '../../../../src/domain/uptime/figures.ts';
import { type Period, periodsOf } from '../../../../src/domain/uptime/periods.ts';
import { subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { makeComponent, makeRecord } from '../../support/make-record.ts';
import { FIRST, minuteText, MINUTES } from '../../support/minutes.ts';

const anyHours = fc
	.array(fc.option(fc.constantFrom(...measuredStatuses), { nil: undefined }), {
		maxLength: 71,
		size: 'max',
	})
	.map((hours): Observation[] =>
		hours.flatMap((status, i) =>
			status ? [makeObservation(shift(FIRST, i * HOUR + 30 * MINUTE), status)] : [],
		),
	);

const anySubject = fc
	.record({
		entries: fc.array(anyIncident, { maxLength: 3 }),
		website: anyHours,
		search: anyHours,
		now: fc.integer({ min: 1, max: MINUTES }),
	})
	.map(({ entries, website, search, now }) => {
		const record = makeRecord({
			now: minuteText(now),
			entries,
			components: [
				makeComponent('website', '2021-02-27'),
				makeComponent('search', '2021-02-28T10Z'),
			],
			observations: new Map(
				Object.entries({ website, search }).map(([id, seen]) => [
					id,
					seen.filter(({ end }) => end <= shift(FIRST, now * MINUTE)),
				]),
			),
		});
		return { record, subjects: subjectsOf(record, indexRecord(record)) };
	});

/** Every number of a period, by its way. */
function numbersOf(value: unknown, way = ''): [string, number][] {
	if (typeof value === 'number') return [[way, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, `${way}.${key}`));
}

const sumsOf = (periods: readonly Period[]) => {
	const sums = new Map<string, number>();
	for (const { declared, measured } of periods)
		for (const [way, number] of numbersOf({ declared, measured }))
			sums.set(way, (sums.get(way) ?? 0) + number);
	return sums;
};

describe('periods', () => {
	test('add up: days to months, to years, and to all time', () => {
		fc.assert(
			fc.property(anySubject, ({ record, subjects }) => {
				for (const subject of [subjects.page, ...subjects.components.values()]) {
					const { days, months, years, all } = periodsOf(subject, record.now);
					if (days.length === 0) continue;
					const whole = sumsOf([all]);
					for (const parts of [days, months, years]) expect(sumsOf(parts)).toEqual(whole);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('add up to what is reckoned over all time at once', () => {
		fc.assert(
			fc.property(anySubject, ({ record, subjects }) => {
				for (const subject of [subjects.page, ...subjects.components.values()]) {
					const { all } = periodsOf(subject, record.now);
					const window = { start: subject.since, end: record.now };
					const { declared, measured } = figuresOver(subject, window, record.site.weights) ?? {};
					if (declared) expect(declared).toMatchObject(all.declared);
					if (measured) expect(measured).toMatchObject(all.measured);
					else expect(all.measured.observed).toBe(0);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('count each check once, on the day in which its span begins', () => {
		fc.assert(
			fc.property(anySubject, ({ record, subjects }) => {
				for (const subject of subjects.components.values()) {
					const { days, all } = periodsOf(subject, record.now);
					const seen = (subject.observations[0] ?? []).filter(
						({ start }) => start >= subject.since,
					);
					const checks = seen.reduce((sum, one) => sum + one.checks, 0);
					expect(all.checks?.checks ?? 0).toBe(checks);
					expect(days.reduce((sum, day) => sum + (day.checks?.checks ?? 0), 0)).toBe(checks);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
