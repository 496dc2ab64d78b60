import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Length } from '../../../../src/domain/incident/effect.ts';
import { summarizeResponseTimes } from '../../../../src/domain/reliability/response-times.ts';
import { DAY, HOUR, MINUTE } from '../../../../src/time/instant.ts';
import {
	delayChart,
	type DelayYear,
} from '../../../../src/view/reliability/response-time-chart.ts';

function year(key: string, ...delays: (Length | undefined)[]): DelayYear {
	return { year: key, summary: summarizeResponseTimes(delays), leftOut: 0 };
}

const exactly = (length: number) => ({ least: length, most: length });

const anyDelay = fc
	.tuple(fc.nat(4000 * DAY), fc.nat(400 * DAY))
	.map(([least, more]) => ({ least, most: least + more }));

describe('delayChart', () => {
	test('is nothing where no year tells the delay', () => {
		expect(delayChart([year('2021', undefined)])).toBeUndefined();
	});

	test('passes over a year that does not tell it', () => {
		const chart = delayChart([year('2020', undefined), year('2021', exactly(HOUR), undefined)]);
		expect(chart?.rows).toMatchObject([{ year: '2021', count: 1 }]);
	});

	test('draws an hour as far from a minute as sixty hours from an hour', () => {
		const chart = delayChart([year('2021', exactly(HOUR)), year('2022', exactly(60 * HOUR))]);
		const minute = chart?.ticks[0]?.x ?? 0;
		const [hour = 0, sixty = 0] = chart?.rows.map(({ median }) => median.x) ?? [];
		expect(hour - minute).toBeCloseTo(sixty - hour, 1);
	});

	test('draws nothing and a minute at the left, and both can be seen', () => {
		const chart = delayChart([year('2021', exactly(0)), year('2022', exactly(MINUTE))]);
		const [none, minute] = chart?.rows.map(({ median }) => median) ?? [];
		expect(none).toEqual(minute);
		expect(none?.width).toBeGreaterThan(0);
	});

	test('reaches from the least to the most', () => {
		const chart = delayChart([year('2021', { least: HOUR, most: DAY })]);
		const { x = 0, width = 0 } = chart?.rows[0]?.median ?? {};
		expect(x).toBeCloseTo(chart?.ticks[1]?.x ?? 0, 1);
		expect(x + width).toBeCloseTo(chart?.ticks[2]?.x ?? 0, 1);
	});

	test('keeps everything inside its frame', () => {
		fc.assert(
			fc.property(fc.array(anyDelay, { minLength: 1, maxLength: 8 }), (delays) => {
				const chart = delayChart([year('2021', ...delays)]);
				for (const { median, ninetieth } of chart?.rows ?? [])
					for (const { x, width } of [median, ninetieth]) {
						expect(x).toBeGreaterThanOrEqual(20);
						expect(width).toBeGreaterThan(0);
						expect(x + width).toBeLessThanOrEqual(100.02);
					}
			}),
			{ numRuns: 100 },
		);
	});
});
