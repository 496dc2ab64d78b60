import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measuredStatuses } from '../../../../src/domain/observation/observation.ts';
import { measuredDays } from '../../../../src/domain/status/measured-day.ts';
import { spansOfComponent } from '../../../../src/domain/uptime/measured-span.ts';
import { badness } from '../../../../src/schema/component-schema.ts';
import { HOUR, MINUTE, shift } from '../../../../src/time/instant.ts';
import { dayOf } from '../../../../src/time/utc-calendar.ts';
import { at } from '../../support/at.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { FIRST, LAST, minutesOf } from '../../support/minutes.ts';

const window = { start: at('2021-03-01T00:00Z'), end: at('2021-03-04T00:00Z') };
const day = (text: string, hours: number) =>
	Array.from({ length: hours }, (_, i) => makeObservation(shift(at(text), i * HOUR)));
const daysOf = (observations: Parameters<typeof spansOfComponent>[0]) =>
	measuredDays(spansOfComponent(observations), window, window.end);

/** Three days of hours, each seen in some status or not at all, half an hour off the clock. */
const anyHours = fc
	.array(fc.option(fc.constantFrom(...measuredStatuses), { nil: undefined }), {
		minLength: 70,
		maxLength: 70,
	})
	.map((hours) =>
		hours.flatMap((status, i) =>
			status ? [makeObservation(shift(FIRST, i * HOUR + 30 * MINUTE), status)] : [],
		),
	);

describe('measuredDays', () => {
	test('tells days that were observed wholly, at times and not at all', () => {
		const seen = [...day('2021-03-01T00:00Z', 24), ...day('2021-03-02T05:00Z', 3)];
		expect(daysOf(seen)).toEqual([
			{ day: '2021-03-01', worst: 'operational', observed: 'all' },
			{ day: '2021-03-02', worst: 'operational', observed: 'part' },
			{ day: '2021-03-03', worst: undefined, observed: 'none' },
		]);
	});

	test('takes today as far as it has come', () => {
		const now = at('2021-03-01T06:00Z');
		const [today] = measuredDays(
			spansOfComponent(day('2021-03-01T00:00Z', 6)),
			{ start: window.start, end: now },
			now,
		);
		expect(today?.observed).toBe('all');
	});

	test('is the worst of each minute of each day', () => {
		fc.assert(
			fc.property(anyHours, (seen) => {
				const found = measuredDays(spansOfComponent(seen), { start: FIRST, end: LAST }, LAST);
				const walked = Map.groupBy(minutesOf(FIRST, LAST), dayOf);
				for (const { day, worst, observed } of found) {
					const minutes = walked.get(day) ?? [];
					const statuses = minutes.flatMap(
						(t) => seen.find(({ start, end }) => start <= t && t < end)?.status ?? [],
					);
					expect(worst).toBe(statuses.toSorted((a, b) => badness(b) - badness(a))[0]);
					const share = statuses.length / minutes.length;
					expect(observed).toBe(share === 0 ? 'none' : share === 1 ? 'all' : 'part');
				}
			}),
			{ numRuns: 30 },
		);
	});
});
