import { readEnd } from '../../../authoring/typed-time/read-time.ts';
import type {
	Reading,
	TypedTime,
	UnderstoodTime,
} from '../../../authoring/typed-time/typed-time.ts';
import type { Field } from '../form.ts';
import { fieldReadBy, type TimeField } from './time-field.ts';

type End = UnderstoodTime | 'unknown';

/** The end of planned work: a time, `for 2h` after its beginning, or `unknown`. */
export function windowEndField(field: TimeField, from: UnderstoodTime | undefined): Field<End> {
	return fieldReadBy<End>((text) => readWindowEnd(text, field.reading, from), field);
}

/**
 * `04:00` is the first after the beginning, which may be days ahead: what would be over before that
 * is read again from there.
 */
function readWindowEnd(
	text: string,
	reading: Reading,
	from: UnderstoodTime | undefined,
): TypedTime | 'unknown' {
	const soon = readEnd(text, reading);
	if (!from || soon === 'unknown') return soon;
	if (soon.ok && soon.time.latest > from.time.earliest) return soon;
	const lasting = text.trim().replace(/^for /i, 'in ');
	const then = readEnd(lasting, { ...reading, now: from.time.latest });
	return then === 'unknown' || then.ok ? then : soon;
}
