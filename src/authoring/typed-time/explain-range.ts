import { invalidTime, type InvalidTypedTime } from './typed-time.ts';

const clock = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?`;
/** A minus glued to a clock time, and digits: `08:00-09:00` is a range to some, an offset to others. */
const glued = new RegExp(
	String.raw`(${clock})[-\u2212](\d{1,2}(?::?\d\d)?)(?![\d:]|\s*[ap]\.?m\b)`,
	'i',
);
const dash = String.raw`[\u2010-\u2015\u2212]`;
/** Two clock times, of which the second is no offset: for that, a blank stands before its minus alone. */
const range = new RegExp(
	String.raw`(${clock})(?:-\s*|\s+-\s+|\s*(?:${dash}|\.\.+|/)\s*|\s+(?:to|till?|until)\s+)(${clock})`,
	'i',
);
/** As ISO 8601 has it: after a day and `T`, a sign begins the offset. */
const iso = /^\d{4}-\d\d-\d\dT/;

/**
 * Why a text with two clock times is not read: whether the second is the end of a span, a bound or
 * an offset, its writer has to say. `undefined` for any other text.
 */
export function explainRange(text: string): InvalidTypedTime | undefined {
	if (iso.test(text)) return undefined;
	const [, before, offset] = glued.exec(text) ?? [];
	if (before !== undefined && offset !== undefined) {
		const second = offset.replace(/^(\d{1,2})(\d\d)$/, '$1:$2').replace(/^(\d{1,2})$/, '$1:00');
		return invalidTime(
			`“${text}” may be two times, or ${before} on clocks with the offset -${offset}.`,
			`Write “between ${before} and ${second}” for one time somewhere between the two, or “${before} -${offset}” with a blank for the offset.`,
		);
	}
	const [, from, to] = range.exec(text) ?? [];
	if (from === undefined || to === undefined) return undefined;
	return invalidTime(
		`“${text}” is two times, and one is asked for.`,
		`Write “between ${from} and ${to}” if it was at one time somewhere between the two.`,
	);
}
