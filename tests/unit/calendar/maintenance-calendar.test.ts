import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText as clean } from '../../../src/calendar/maintenance-calendar.ts';
import type { Maintenance } from '../../../src/domain/incident/entry.ts';
import { lineFaults, readCalendar } from '../../support/calendar.ts';
import { makeMaintenance } from '../support/make-entry.ts';
import { calendarText } from './calendars.ts';

/** Text where there is some; past the gate, which would refuse much of it. */
function hostile(text: string): Maintenance {
	const work = makeMaintenance();
	const message = `\`\`\`\n${text}\n\`\`\``;
	const updates = work.updates.map((update) => ({ ...update, message }));
	return { ...work, title: text, scope: text, updates };
}

const table = [
	['commas, semicolons and backslashes', String.raw`a,b;c\d\n\,e`],
	['lines', 'a\nb\r\nc\rd'],
	['the end of an event', 'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged\r\nEND:VEVENT'],
	['a fold', 'a\r\n b\r\n\tc'],
	['control characters', 'a\u0000b\u0007c\u001b[31md\u007fe\u009ff'],
	['other ends of lines', 'a\u000bb\u000cc\u0085d\u2028e\u2029f'],
	['right-to-left marks', 'a\u202egnp.exe\u202c b'],
	['half a character', 'a \ud83e b'],
	['a byte order mark', '\ufeffa\ufffeb'],
	['quotes and colons', '"a":b;VALUE=DATE:c^n'],
	['spaces at the ends of lines', `${'x '.repeat(200)}y`],
	['a 10,000-character title', 'x'.repeat(10_000)],
	...[1, 2, 3, 4].map((n) => [`an emoji ${n} octets before a fold`, shifted(n, '🧯')] as const),
	...[1, 2, 3].map((n) => [`a 3-byte character ${n} octets before`, shifted(n, '…')] as const),
	['emoji joined of many characters', '👩‍👩‍👧'.repeat(40)],
] as const;

/** Characters of more than a byte, so that in some line one lies across every boundary. */
function shifted(before: number, character: string): string {
	return 'x'.repeat(before) + character.repeat(200);
}

describe.for(table)('a calendar with %s', ([, text]) => {
	const calendar = calendarText([hostile(text)]);

	test('has lines that RFC 5545 allows', () => {
		expect(lineFaults(calendar)).toEqual([]);
	});

	test('comes back whole, as one event', () => {
		const { events } = readCalendar(calendar);
		expect(events).toHaveLength(1);
		expect(events[0]?.uid).toBe('2021-03-08-website-work@status.example');
		expect(events[0]?.summary).toBe(`The gallery: ${clean(text)}`);
		expect(events[0]?.description).toContain(`Scope: ${clean(text)}`);
		// What is Markdown too has gone through its reader, which knows two ends of a line.
		const words = clean(text.replaceAll('\u0000', '\ufffd')).trim();
		expect(events[0]?.description.replaceAll('\ufffd', '')).toContain(
			words.replaceAll('\ufffd', ''),
		);
	});
});

test('any text comes back whole', () => {
	const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 });
	fc.assert(
		fc.property(texts, (title) => {
			const text = calendarText([{ ...makeMaintenance(), title }], { name: 'A, b; c' }, title);
			const { name, events } = readCalendar(text);
			expect(lineFaults(text)).toEqual([]);
			expect(name).toBe(`A, b; c: maintenance (${clean(title)})`);
			expect(events.map(({ summary }) => summary)).toEqual([`The gallery: ${clean(title)}`]);
		}),
	);
});

describe('a calendar', () => {
	const other = makeMaintenance({ id: '2021-04-01-other-work', title: 'Other work' });

	test('holds each work once, in the order given', () => {
		const { events } = readCalendar(calendarText([other, makeMaintenance()]));
		expect(events.map(({ uid }) => uid.split('@')[0])).toEqual([
			'2021-04-01-other-work',
			'2021-03-08-website-work',
		]);
	});

	test('says how often to look again, where it lies and what made it, and invites nobody', () => {
		const lines = calendarText([other]).split('\r\n');
		expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
		expect(lines).toContain('X-PUBLISHED-TTL:PT1H');
		expect(lines).toContain('SOURCE;VALUE=URI:https://status.example/maintenance.ics');
		expect(lines).toContain('PRODID:-//gallery-status//maintenance//EN');
		expect(lines.filter((line) => line.startsWith('METHOD'))).toEqual([]);
	});

	test('escapes the names that its maker would write as they stand', () => {
		const text = calendarText([], { name: 'A, b; c\\d' }, 'e\nMETHOD:x');
		expect(text).toContain(String.raw`NAME:A\, b\; c\\d: maintenance (e\nMETHOD:x)`);
	});

	test('holds a definition of UTC where there is no work, since it may not be empty', () => {
		const text = calendarText([]);
		expect(lineFaults(text)).toEqual([]);
		expect(readCalendar(text).events).toEqual([]);
		expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:UTC\r\n');
		expect(calendarText([other])).not.toContain('VTIMEZONE');
	});

	test('is the same to the byte each time', () => {
		expect(calendarText([other])).toBe(calendarText([other]));
	});

	test('says of a demonstration that it is one', () => {
		const text = calendarText([other], { demonstration: 'All of this is invented.' });
		expect(readCalendar(text).name).toBe('Gallery status (demonstration): maintenance');
		expect(text).toContain('X-WR-CALDESC:All of this is invented. Planned work');
	});
});
