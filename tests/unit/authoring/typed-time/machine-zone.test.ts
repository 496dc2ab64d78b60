import { afterEach, describe, expect, test } from 'vitest';
import { readEnd } from '../../../../src/authoring/typed-time/read-time.ts';
import { HOUR, type Instant, instant, MINUTE } from '../../../../src/time/instant.ts';
import { at } from '../../support/at.ts';

/** Machines, and the instants at which their clocks skip or repeat an hour, half an hour, a day. */
const machines: readonly (readonly [zone: string, ...changes: string[]])[] = [
	['America/New_York', '2026-03-08T07:00Z', '2026-11-01T06:00Z'],
	['America/Los_Angeles', '2026-03-08T10:00Z', '2026-11-01T09:00Z'],
	['Europe/London', '2026-03-29T01:00Z', '2026-10-25T01:00Z'],
	['Australia/Lord_Howe', '2026-10-03T15:30Z', '2026-04-04T15:00Z'],
	['Pacific/Auckland', '2026-09-26T14:00Z', '2026-04-04T14:00Z'],
	['Pacific/Apia', '2011-12-30T10:00Z'],
	['Asia/Kolkata', '2026-03-08T07:00Z'],
	['UTC', '2026-03-08T07:00Z'],
];

const typed = [
	...['now', '1 minutes ago', '59m ago', '90 minutes ago', 'two hours ago', '11h 30m ago'],
	...['24 hours ago', '90 seconds ago', 'in 30 minutes', '30m', 'in 5 hours', 'in 24 hours'],
	...['02:30', '02:30 Z', '14:05 PST', '01:30 -05:00', '11:59 pm', '02:15 Europe/Berlin'],
	...[
		'today 02:30',
		'yesterday 02:30',
		'yesterday 12:00 PST',
		'tomorrow 01:30',
		'2 days ago 00:00',
	],
	...['in 2 days 00:00', 'Sunday 02:30', 'Friday 12:00', '8 Mar 02:30', '30 Dec 12:00'],
	...['29 Feb 12:00', '1 Nov 2026 01:30', '2026-03-08', '2026-03-08T02:30Z', 'about 02:30'],
	...['1h ago ~5m', 'between 2h ago and 1h ago', 'between 01:30 and 02:30', 'unknown'],
];

/** How far the clocks of a zone are ahead, from nothing but the texts that the runtime makes of them. */
function ahead(zone: string, instant: number): number {
	const shown = new Date(instant).toLocaleString('sv-SE', { timeZone: zone });
	return Date.parse(`${shown.replace(' ', 'T')}Z`) - instant;
}

/**
 * Where the machine's clocks could play a part: around the change itself, and around the instants
 * at which UTC shows what they show then, for whoever carries UTC's parts over to local ones.
 */
function nowsAround(zone: string, change: string): Instant[] {
	const center = at(change);
	const local = [center, center + ahead(zone, center - 1), center + ahead(zone, center)];
	return local.flatMap((middle) =>
		[-61, -31, -1, 0, 1, 29, 59, 61].map((minutes) => instant(middle + minutes * MINUTE)),
	);
}

function readings(now: Instant): [string, unknown][] {
	return ['UTC', 'America/New_York'].flatMap((zone) =>
		(['past', 'coming'] as const).flatMap((toward) =>
			typed.map((text): [string, unknown] => [
				`${text}, ${toward}, at ${new Date(now).toISOString()} for ${zone}`,
				readEnd(text, { now, zone, fileZone: zone, toward }),
			]),
		),
	);
}

const zoneBefore = process.env['TZ'];

afterEach(() => {
	if (zoneBefore === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zoneBefore;
});

/** Gives this process the clocks of a zone, and makes sure of it: else nothing would be tested. */
function becomeMachineIn(zone: string): void {
	process.env['TZ'] = zone;
	for (const month of [0, 6]) {
		const then = Date.UTC(2026, month, 1);
		expect(new Date(then).getTimezoneOffset() * MINUTE).toBe(0 - ahead(zone, then));
	}
}

describe('what is typed means the same on every machine', () => {
	test.each(machines)('in %s, around each change of its clocks', (zone, ...changes) => {
		const nows = changes.flatMap((change) => nowsAround(zone, change));
		becomeMachineIn('UTC');
		const expected = nows.flatMap(readings);
		becomeMachineIn(zone);
		expect(nows.flatMap(readings)).toEqual(expected);
	});

	test('and an amount is that long, in the hour that the machine skips', () => {
		becomeMachineIn('America/New_York');
		const now = at('2026-03-08T02:00Z');
		const read = readEnd('1 minutes ago', { now, zone: 'UTC', fileZone: 'UTC', toward: 'past' });
		expect(read).toMatchObject({ written: '2026-03-08T01:59Z' });
		const later = instant(now + 7 * HOUR);
		expect(
			readEnd('5 hours ago', { now: later, zone: 'UTC', fileZone: 'UTC', toward: 'past' }),
		).toMatchObject({ written: '2026-03-08T04:00Z' });
	});
});
