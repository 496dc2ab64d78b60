import { describe, expect, test } from 'vitest';
import { eventSpan } from '../../../src/calendar/maintenance-event.ts';
import { time } from '../support/at.ts';

const pacific = 'America/Los_Angeles';

/** The span of a planned window, as text: days where it covers whole ones. */
function span(from: string, to: string, zone = 'UTC'): string {
	const scheduled = { from: time(from, zone), to: to === 'unknown' ? to : time(to, zone) } as const;
	const { allDay, start, end } = eventSpan(scheduled);
	const text = (date: Date) => date.toISOString().slice(0, allDay ? 10 : 16);
	return `${text(start)} ${end ? text(end) : 'open'}`;
}

describe('the span of an event', () => {
	test('is the planned window', () => {
		expect(span('2021-03-08T10:00Z', '2021-03-08T12:00Z')).toBe(
			'2021-03-08T10:00 2021-03-08T12:00',
		);
	});

	test('runs from the earliest start to the latest end', () => {
		expect(span('2021-03-08T10Z', '2021-03-08T12Z')).toBe('2021-03-08T10:00 2021-03-08T13:00');
		expect(span('2021-03-08T10:00Z~30m', '2021-03-08T12:00Z~1h')).toBe(
			'2021-03-08T09:30 2021-03-08T13:00',
		);
		expect(span('2021-03-08T10:00Z/2021-03-08T11:00Z', '2021-03-08T12:00Z/2021-03-09')).toBe(
			'2021-03-08T10:00 2021-03-10T00:00',
		);
	});

	test('covers whole days where only days are known, the last included', () => {
		expect(span('2021-09-27', '2021-09-30')).toBe('2021-09-27 2021-10-01');
		expect(span('2021-09-27', '2021-09-27')).toBe('2021-09-27 2021-09-28');
	});

	test('covers the days of the zone in which they were counted', () => {
		expect(span('2021-09-27', '2021-09-30', pacific)).toBe('2021-09-27 2021-10-01');
		expect(span('2021-09-27', '2021-09-30', 'Pacific/Auckland')).toBe('2021-09-27 2021-10-01');
	});

	test('covers days where the start is a day and the end an instant', () => {
		// 05:00 UTC on the 29th is still the 28th on the Pacific coast.
		expect(span('2021-09-27', '2021-09-29T05:00Z', pacific)).toBe('2021-09-27 2021-09-29');
		expect(span('2021-09-27', '2021-09-28T00:00Z')).toBe('2021-09-27 2021-09-29');
	});

	test('covers a month, and a leap day', () => {
		expect(span('2024-02', '2024-02')).toBe('2024-02-01 2024-03-01');
		expect(span('2024-02-29', '2024-02-29')).toBe('2024-02-29 2024-03-01');
	});

	test('reaches to the end of a day that only the end is known to', () => {
		expect(span('2021-09-27T16:00Z', '2021-09-28', pacific)).toBe(
			'2021-09-27T16:00 2021-09-29T07:00',
		);
	});

	test('has no end where none is known', () => {
		expect(span('2021-03-08T10:00Z', 'unknown')).toBe('2021-03-08T10:00 open');
		expect(span('2021-03-08', 'unknown')).toBe('2021-03-08 open');
	});

	test('has no end where that would not lie after the start', () => {
		expect(span('2021-03-08T10:00Z', '2021-03-08T10:00Z')).toBe('2021-03-08T10:00 open');
	});
});
