import { expect, test } from 'vitest';
import { describeTime } from '../../../../src/authoring/typed-time/describe-time.ts';
import { readTime } from '../../../../src/authoring/typed-time/read-time.ts';
import { at, time } from '../../support/at.ts';

const now = at('2026-11-24T22:25:37Z');
const echoOf = (text: string) => describeTime({ name: 'began', time: time(text) }, now);

test.each([
	[
		'2026-11-24T22:05Z',
		'began: 2026-11-24T22:05Z, Tuesday 24 November 2026, 20 minutes before now',
	],
	[
		'2026-11-24T14:05-08:00',
		'began: 2026-11-24T22:05Z, Tuesday 24 November 2026, 20 minutes before now',
	],
	['2026-11-24T22:25:37Z', 'began: 2026-11-24T22:25:37Z, Tuesday 24 November 2026, now'],
	[
		'2026-11-24T20:20Z',
		'began: 2026-11-24T20:20Z, Tuesday 24 November 2026, 2 hours and 5 minutes before now',
	],
	['2026-11-24T22:55Z', 'began: 2026-11-24T22:55Z, Tuesday 24 November 2026, 30 minutes after now'],
	['2026-11-24T23:25Z', 'began: 2026-11-24T23:25Z, Tuesday 24 November 2026, 1 hour after now'],
	['2025-11-24T22:05Z', 'began: 2025-11-24T22:05Z, Monday 24 November 2025, 11 months before now'],
	[
		'2026-11-24',
		'began: between 2026-11-24T00:00Z, Tuesday 24 November 2026 and 2026-11-25T00:00Z, Wednesday 25 November 2026',
	],
])('%s is echoed in UTC, with its weekday and how far from now', (text, expected) => {
	expect(echoOf(text)).toBe(expected);
});

test('what is echoed is what is read when it is typed', () => {
	const how = { now, zone: 'Asia/Kolkata', fileZone: 'UTC', toward: 'past' } as const;
	const typed = echoOf('2026-11-24T14:05-08:00').slice('began: '.length).split(',')[0] ?? '';
	expect(readTime(typed, how)).toMatchObject({ time: { earliest: at('2026-11-24T22:05Z') } });
});
