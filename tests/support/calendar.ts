import ICAL from 'ical.js';

/** An event, as a parser made by others finds it. */
export interface ReadEvent {
	readonly uid: string;
	readonly sequence: number;
	readonly summary: string;
	readonly description: string;
	readonly status: string;
	readonly url: string;
	readonly allDay: boolean;
	/** As written: `2025-01-28` for a whole day, else an instant; `end` is undefined where none is given. */
	readonly start: string;
	readonly end: string | undefined;
	readonly stamp: string;
	readonly modified: string;
	readonly created: string;
}

/** A calendar, as a parser made by others finds it. */
export function readCalendar(text: string): { name: string; events: ReadEvent[] } {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return {
		// RFC 7986 is younger than the parser's list of properties, so it does not unescape this one.
		name: textOf(calendar, 'name').replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c)),
		events: calendar.getAllSubcomponents('vevent').map(readEvent),
	};
}

function readEvent(event: ICAL.Component): ReadEvent {
	return {
		uid: textOf(event, 'uid'),
		sequence: Number(textOf(event, 'sequence')),
		summary: textOf(event, 'summary'),
		description: textOf(event, 'description'),
		status: textOf(event, 'status'),
		url: textOf(event, 'url'),
		allDay: event.getFirstProperty('dtstart')?.type === 'date',
		start: textOf(event, 'dtstart'),
		end: event.hasProperty('dtend') ? textOf(event, 'dtend') : undefined,
		stamp: textOf(event, 'dtstamp'),
		modified: textOf(event, 'last-modified'),
		created: textOf(event, 'created'),
	};
}

function textOf(component: ICAL.Component, name: string): string {
	return String(component.getFirstPropertyValue(name));
}

/** What is wrong with the lines of a calendar, by RFC 5545, section 3.1: line ends, lengths, characters. */
export function lineFaults(text: string): string[] {
	const lines = text.split('\r\n');
	const ends = lines.pop() === '' ? [] : ['The last line has no end.'];
	const bad = lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `Long: ${line}`);
	const odd = lines.filter((line) => /[\r\n]|[^\P{Cc}\t]/u.test(line)).map((l) => `Odd: ${l}`);
	const whole = Buffer.from(text).toString() === text;
	return [...ends, ...bad, ...odd, ...(whole ? [] : ['It is not UTF-8.'])];
}
