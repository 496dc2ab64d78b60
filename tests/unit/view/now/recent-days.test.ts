import { describe, expect, test } from 'vitest';
import { quietSpanText, quietText, recentDays } from '../../../../src/view/now/recent-days.ts';
import { daysBetween } from '../../../../src/time/utc-calendar.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident } from '../../support/make-entry.ts';

const days = daysBetween(at('2021-02-27T00:00Z'), at('2021-03-03T00:00Z'));

describe('recentDays', () => {
	test('tells the newest day first, quiet days as one', () => {
		const incident = makeIncident();
		expect(recentDays(days, [incident], [])).toEqual([
			{ kind: 'quiet', from: '2021-03-02', to: '2021-03-03', covered: true },
			{ kind: 'day', day: '2021-03-01', entries: [incident] },
			{ kind: 'quiet', from: '2021-02-27', to: '2021-02-28', covered: true },
		]);
	});

	test('puts an entry on the earliest day on which it can have begun', () => {
		const incident = makeIncident({ began: '2021-02-28T23:00Z/2021-03-01T10:00Z' });
		expect(recentDays(days, [incident], []).find(({ kind }) => kind === 'day')).toMatchObject({
			day: '2021-02-28',
		});
	});

	test('tells days outside the record from quiet ones', () => {
		const gap = span('2021-02-28T12:00Z', '2021-03-02T00:00Z');
		expect(recentDays(days, [], [gap])).toEqual([
			{ kind: 'quiet', from: '2021-03-02', to: '2021-03-03', covered: true },
			{ kind: 'quiet', from: '2021-03-01', to: '2021-03-01', covered: false },
			{ kind: 'quiet', from: '2021-02-27', to: '2021-02-28', covered: true },
		]);
	});

	test('counts today as outside the record where a gap is still open', () => {
		const gap = span('2021-02-01T00:00Z', '2021-03-03T09:00Z');
		expect(recentDays(days, [], [gap])).toEqual([
			{ kind: 'quiet', from: '2021-02-27', to: '2021-03-03', covered: false },
		]);
	});
});

describe('quietSpanText', () => {
	test('is one day where there is one', () => {
		expect(quietSpanText('2021-03-01', '2021-03-01')).toBe('1 March 2021');
	});

	test('names a year once', () => {
		expect(quietSpanText('2026-10-24', '2026-11-23')).toBe('24 October to 23 November 2026');
	});

	test('names both years across a year’s end', () => {
		expect(quietSpanText('2025-12-31', '2026-01-02')).toBe('31 December 2025 to 2 January 2026');
	});
});

describe('quietText', () => {
	test('counts both ends', () => {
		expect(quietText('2026-10-24', '2026-11-23', true)).toBe(
			'31 days without a declared incident.',
		);
		expect(quietText('2026-11-23', '2026-11-23', true)).toBe('1 day without a declared incident.');
	});

	test('calls days outside the record not quiet', () => {
		expect(quietText('2026-11-22', '2026-11-23', false)).toBe(
			'2 days that the record does not cover.',
		);
	});
});
