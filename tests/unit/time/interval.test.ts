import { describe, expect, test } from 'vitest';
import {
	clip,
	contains,
	totalDuration,
	intersect,
	interval,
	merge,
	subtract,
} from '../../../src/time/interval.ts';
import { HOUR, instant } from '../../../src/time/instant.ts';
import { at, span } from '../support/at.ts';

describe('interval', () => {
	test('is nothing where it would be empty or negative', () => {
		const noon = at('2021-03-01T12:00Z');
		expect(interval(noon, noon)).toBeUndefined();
		expect(interval(noon, instant(noon - 1))).toBeUndefined();
	});

	test('may be a millisecond long', () => {
		const noon = at('2021-03-01T12:00Z');
		expect(interval(noon, instant(noon + 1))).toEqual({ start: noon, end: noon + 1 });
	});
});

describe('clip', () => {
	test('cuts at both ends of the window', () => {
		expect(clip(span('09:00', '13:00'), span('10:00', '12:00'))).toEqual(span('10:00', '12:00'));
	});

	test('leaves a span inside the window as it is', () => {
		expect(clip(span('10:00', '12:00'), span('09:00', '13:00'))).toEqual(span('10:00', '12:00'));
	});

	test('is nothing where span and window only touch', () => {
		expect(clip(span('09:00', '10:00'), span('10:00', '12:00'))).toBeUndefined();
		expect(clip(span('12:00', '13:00'), span('10:00', '12:00'))).toBeUndefined();
	});
});

describe('contains', () => {
	test('counts the start and not the end', () => {
		const hour = span('10:00', '11:00');
		expect(contains(hour, hour.start)).toBe(true);
		expect(contains(hour, instant(hour.end - 1))).toBe(true);
		expect(contains(hour, hour.end)).toBe(false);
		expect(contains(hour, instant(hour.start - 1))).toBe(false);
	});
});

describe('merge', () => {
	test('of nothing is nothing', () => {
		expect(merge([])).toEqual([]);
	});

	test('joins spans that overlap or touch, and puts the rest in order', () => {
		expect(
			merge([
				span('15:00', '16:00'),
				span('11:00', '12:00'),
				span('10:00', '11:00'),
				span('10:30', '10:40'),
			]),
		).toEqual([span('10:00', '12:00'), span('15:00', '16:00')]);
	});
});

describe('subtract', () => {
	test('leaves what lies around a hole', () => {
		expect(subtract([span('10:00', '14:00')], [span('11:00', '12:00')])).toEqual([
			span('10:00', '11:00'),
			span('12:00', '14:00'),
		]);
	});

	test('leaves a span that a hole only touches', () => {
		expect(subtract([span('10:00', '11:00')], [span('11:00', '12:00')])).toEqual([
			span('10:00', '11:00'),
		]);
	});

	test('of a hole over everything is nothing', () => {
		expect(subtract([span('10:00', '11:00')], [span('09:00', '12:00')])).toEqual([]);
	});

	test('takes one hole out of every span that it meets', () => {
		expect(
			subtract([span('10:00', '11:00'), span('12:00', '13:00')], [span('10:30', '12:30')]),
		).toEqual([span('10:00', '10:30'), span('12:30', '13:00')]);
	});
});

describe('intersect', () => {
	test('keeps what is in both', () => {
		expect(
			intersect([span('10:00', '12:00'), span('13:00', '15:00')], [span('11:00', '14:00')]),
		).toEqual([span('11:00', '12:00'), span('13:00', '14:00')]);
	});

	test('of spans that touch is nothing', () => {
		expect(intersect([span('10:00', '11:00')], [span('11:00', '12:00')])).toEqual([]);
	});
});

describe('duration', () => {
	test('of nothing is 0', () => {
		expect(totalDuration([])).toBe(0);
	});

	test('adds up', () => {
		expect(totalDuration([span('10:00', '11:00'), span('12:00', '14:00')])).toBe(3 * HOUR);
	});
});
