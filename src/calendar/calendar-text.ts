/** Ends of lines as different systems write them; some readers of calendars end a line at each. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** RFC 5545 (section 3.1) allows no control character in a text but the tab; breaks are escaped. */
const controls = /[^\P{Cc}\t\n]/gu;

/** Text as a calendar can hold it: one kind of line end, no control characters, no half characters. */
export function calendarText(text: string): string {
	return text.toWellFormed().replace(lineEnds, '\n').replace(controls, '');
}

/** The same for a property that ical-generator writes as it stands: escaped by RFC 5545, 3.3.11. */
export function escapedText(text: string): string {
	return calendarText(text)
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');
}
