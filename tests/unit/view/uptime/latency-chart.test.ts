import { describe, expect, test } from 'vitest';
import { HOUR, shift } from '../../../../src/time/instant.ts';
import {
	latencyChart,
	latencyHeight,
	latencyRows,
	millisecondsText,
} from '../../../../src/view/uptime/latency-chart.ts';
import { at } from '../../support/at.ts';
import { makeObservation } from '../../support/make-observation.ts';

const start = at('2021-03-01T00:00Z');
const window = { start, end: shift(start, 4 * HOUR) };
const hour = (index: number, p50?: number, p95?: number) =>
	makeObservation(shift(start, index * HOUR), 'operational', { p50, p95 });

describe('latencyChart', () => {
	test('draws each hour as a level stretch between its two percentiles', () => {
		const chart = latencyChart([hour(0, 100, 400), hour(1, 200, 400)], window);
		expect(chart?.median).toBe('M0,105L250,105L250,70L500,70');
		expect(chart?.band).toBe('M0,0L250,0L250,0L500,0L500,70L250,70L250,105L0,105Z');
	});

	test('breaks where nobody looked', () => {
		const chart = latencyChart([hour(0, 100, 400), hour(3, 100, 400)], window);
		expect(chart?.median).toBe('M0,105L250,105M750,105L1000,105');
	});

	test('breaks where no answer time was kept', () => {
		const chart = latencyChart([hour(0, 100, 400), hour(1), hour(2, 100, 400)], window);
		expect(chart?.median).toBe('M0,105L250,105M500,105L750,105');
	});

	test('marks levels from the foot upwards', () => {
		const chart = latencyChart([hour(0, 100, 400)], window);
		expect(chart?.levels.map(({ text }) => text)).toEqual([
			'0\u00a0ms',
			'100\u00a0ms',
			'200\u00a0ms',
			'300\u00a0ms',
			'400\u00a0ms',
		]);
		expect(chart?.levels[0]?.y).toBe(latencyHeight);
	});

	test('is not drawn without any answer time', () => {
		expect(latencyChart([hour(0)], window)).toBeUndefined();
		expect(latencyChart([], window)).toBeUndefined();
	});
});

describe('millisecondsText', () => {
	test.each([
		[85, '85\u00a0ms'],
		[999.4, '999\u00a0ms'],
		[1000, '1\u00a0s'],
		[1250, '1.3\u00a0s'],
	])('%s is “%s”', (time, text) => {
		expect(millisecondsText(time)).toBe(text);
	});
});

describe('latencyRows', () => {
	test('give a day the range of its percentiles and the sum of its checks', () => {
		const [first, second] = [hour(0, 100, 400), hour(1, 200, 400)];
		const checks = first.checks + second.checks;
		expect(latencyRows([first, second])).toEqual([
			['1 Mar', '100\u00a0ms to 200\u00a0ms', '400\u00a0ms', `${checks}, 0, 0`],
		]);
	});

	test('mark percentiles that were not kept', () => {
		expect(latencyRows([hour(0)])[0]?.slice(1, 3)).toEqual(['not kept', 'not kept']);
	});
});
