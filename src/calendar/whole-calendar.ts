const end = 'END:VCALENDAR';

/** UTC, as a calendar defines a zone. */
const utc = [
	'BEGIN:VTIMEZONE',
	'TZID:UTC',
	'BEGIN:STANDARD',
	'DTSTART:19700101T000000',
	'TZOFFSETFROM:+0000',
	'TZOFFSETTO:+0000',
	'END:STANDARD',
	'END:VTIMEZONE',
	'',
].join('\r\n');

/**
 * What ical-generator leaves out: the line end after the last line (RFC 5545, 3.1), and something to
 * stand in a calendar without an event, which may not be empty (3.6): the definition of UTC.
 */
export function wholeCalendar(text: string): string {
	const body = text.slice(0, text.lastIndexOf(end));
	const isEmpty = !body.includes('\r\nBEGIN:VEVENT\r\n');
	return `${body}${isEmpty ? utc : ''}${end}\r\n`;
}
