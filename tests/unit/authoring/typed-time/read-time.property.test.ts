import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTime } from '../../../../src/authoring/typed-time/read-time.ts';
import { DAY, HOUR, instant, MINUTE } from '../../../../src/time/instant.ts';
import { reading } from './read.ts';
import { shownIn } from './shown-in.ts';

/** Zones with every kind of change: an hour, half an hour, a whole day, and none. */
const zones = [
	'America/Los_Angeles',
	'America/New_York',
	'Europe/London',
	'Europe/Berlin',
	'Australia/Lord_Howe',
	'Asia/Kolkata',
	'Pacific/Auckland',
	'Pacific/Apia',
];

/** Days on or beside which clocks were changed in one of them, as instants of UTC's midnight. */
const changes = ['2011-12-30', '2024-03-10', '2024-11-03', '2025-03-30', '2025-10-26', '2026-04-05']
	.concat('2026-09-27', '2026-10-04', '2026-03-08', '2026-11-01')
	.map((day) => Date.parse(day));

/** A minute, as often as not within a day and a half of a change. */
const minute = fc
	.oneof(
		fc
			.tuple(fc.constantFrom(...changes), fc.integer({ min: -36 * 60, max: 36 * 60 }))
			.map(([day, minutes]) => day + minutes * MINUTE),
		fc
			.integer({ min: Date.UTC(2010, 0) / MINUTE, max: Date.UTC(2026, 10, 24) / MINUTE })
			.map((minutes) => minutes * MINUTE),
	)
	.map(instant);

const zone = fc.constantFrom(...zones);

/** Every minute at which the clocks of a zone show this, found by looking at each one. */
function scan(zoneName: string, shown: string): number[] {
	const middle = Date.parse(`${shown.replace(' ', 'T')}Z`);
	const found: number[] = [];
	for (let at = middle - 15 * HOUR; at <= middle + 15 * HOUR; at += MINUTE)
		if (shownIn(zoneName, at) === shown) found.push(at);
	return found;
}

describe('a clock time in any zone', () => {
	test('is the minutes at which its clocks show it: none, one or two', () => {
		fc.assert(
			fc.property(zone, minute, (name, wall) => {
				const shown = new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
				const read = readTime(shown, reading({ zone: name, now: '2026-11-26T00:00:00Z' }));
				const found = read.ok ? [read.time.earliest] : (read.choices ?? []).map(({ at }) => at);
				expect(found).toEqual(scan(name, shown));
			}),
			{ numRuns: 150 },
		);
	});

	test('comes back from what clocks show then, alone or as one of two', () => {
		fc.assert(
			fc.property(zone, minute, (name, at) => {
				const how = reading({ zone: name, now: '2026-11-26T00:00:00Z' });
				const read = readTime(shownIn(name, at), how);
				const found = read.ok
					? [read.time.earliest]
					: (read.choices ?? []).map((choice) => choice.at);
				expect(found).toContain(at);
			}),
			{ numRuns: 2000 },
		);
	});

	test('means the same with its zone written after it, whatever zone is usual', () => {
		fc.assert(
			fc.property(zone, zone, minute, (name, usual, at) => {
				const how = { now: '2026-11-26T00:00:00Z' };
				const shown = shownIn(name, at);
				expect(readTime(`${shown} ${name}`, reading({ ...how, zone: usual }))).toEqual(
					readTime(shown, reading({ ...how, zone: name })),
				);
			}),
		);
	});
});

const words = fc.constantFrom(
	...['now', 'ago', 'in', 'about', 'between', 'and', 'yesterday', 'today', 'tomorrow', 'Tuesday'],
	...[
		'20',
		'minutes',
		'2h',
		'14:05',
		'02:30',
		'23:59',
		'pm',
		'PDT',
		'Z',
		'-08:00',
		'Europe/Berlin',
	],
	...[
		'24',
		'Nov',
		'2026-11-24',
		'2026',
		'~5m',
		'/',
		'at',
		',',
		'10/11/2026',
		'noon',
		'next',
		'1e9',
	],
);
const anyText = fc.oneof(
	fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')),
	fc.string({ unit: 'binary', maxLength: 30 }),
);
const toward = fc.constantFrom('past' as const, 'coming' as const);

describe('any text', () => {
	test('is a time on the side that was asked for, or is refused in words', () => {
		fc.assert(
			fc.property(anyText, zone, toward, minute, (text, name, side, now) => {
				const read = readTime(text, { now, zone: name, fileZone: 'UTC', toward: side });
				if (!read.ok) expect(read.advice).toMatch(/^[A-Z].{10,}\.$/s);
				else if (side === 'past') expect(read.time.earliest).toBeLessThanOrEqual(now);
				else expect(read.time.latest).toBeGreaterThan(now - 2 * MINUTE);
			}),
			{ numRuns: 3000 },
		);
	});

	test('that is understood means the same when what is written is read again', () => {
		fc.assert(
			fc.property(anyText, zone, toward, minute, (text, name, side, now) => {
				const how = { now, zone: name, fileZone: name, toward: side } as const;
				const read = readTime(text, how);
				if (!read.ok) return;
				const again = readTime(read.written, how);
				const { earliest, latest } = read.time;
				expect(again).toMatchObject({
					ok: true,
					written: read.written,
					time: { earliest, latest },
				});
			}),
			{ numRuns: 3000 },
		);
	});
});

test('an amount of minutes is that much real time before now, whatever clocks did', () => {
	fc.assert(
		fc.property(zone, minute, fc.integer({ min: 1, max: 999 }), (name, now, minutes) => {
			const how = { now, zone: name, fileZone: 'UTC', toward: 'past' } as const;
			expect(readTime(`${String(minutes)} minutes ago`, how)).toMatchObject({
				time: { earliest: now - minutes * MINUTE },
			});
		}),
		// At two o'clock in UTC, on a day when New York's clocks have no two o'clock.
		{ examples: [['UTC', instant(Date.UTC(2026, 2, 8, 2)), 1]] },
	);
});

test('a weekday is the last one that there was, or the next', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 13 }), toward, (days, side) => {
			const now = instant(Date.UTC(2026, 10, 24, 12) + days * DAY);
			const name = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
			const meant = now + (side === 'past' ? -1 : 1) * (days % 7) * DAY;
			expect(
				readTime(`${name.format(meant)} 12:00`, {
					now,
					zone: 'UTC',
					fileZone: 'UTC',
					toward: side,
				}),
			).toMatchObject({ time: { earliest: meant } });
		}),
	);
});
