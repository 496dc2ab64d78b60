import type { Detection } from '../../../authoring/requests.ts';
import { durationOf } from '../../../authoring/typed-time/amount.ts';
import { readEnd, readInstant, readTime } from '../../../authoring/typed-time/read-time.ts';
import {
	type NotUnderstood,
	type Reading,
	type TypedTime,
	type UnderstoodTime,
	writtenInUtc,
} from '../../../authoring/typed-time/typed-time.ts';
import { instant, type Instant } from '../../../time/instant.ts';
import { exactly } from '../../../time/uncertain-time.ts';
import type { Asking, Field, Form, Read } from '../form.ts';
import { askLine, askOne } from '../prompts.ts';
import { readingOf, type Session } from '../session.ts';
import { choiceField } from './choice-fields.ts';
import { faultOf } from './text-fields.ts';

/** A time: how it is given, what is asked, and how it is read. */
interface TimeField {
	readonly flag: string;
	readonly given: string | undefined;
	readonly question: string;
	readonly reading: Reading;
	/** What Enter alone means. */
	readonly usual?: string;
	readonly asking: Asking;
}

/** A field that is a time, as precisely as it is known. */
export function timeField(field: TimeField): Field<UnderstoodTime> {
	return fieldReadBy<UnderstoodTime>(
		(text) => readTime(sided(text, field.reading), field.reading),
		field,
	);
}

/** A field that is an end: a time, or `unknown`. */
export function endField(field: TimeField): Field<UnderstoodTime | 'unknown'> {
	return fieldReadBy<UnderstoodTime | 'unknown'>(
		(text) => readEnd(sided(text, field.reading), field.reading),
		field,
	);
}

/** `20m`, where something past is asked for: 20 minutes ago. */
function sided(text: string, { toward }: Reading): string {
	return toward === 'past' && durationOf(text.trim()) !== undefined ? `${text.trim()} ago` : text;
}

/** A field whose text is read by `reader`; where that finds two instants, somebody is asked which. */
function fieldReadBy<T>(
	reader: (text: string) => T | TypedTime,
	field: Omit<TimeField, 'reading'>,
): Field<T> {
	const { flag, given, question, usual, asking } = field;
	const read = async (text: string): Promise<Read<T>> => {
		const found = reader(text);
		if (!isRefused(found)) return { ok: true, value: found as T };
		return asking.canAsk && found.choices ? { ok: true, value: (await which(found)) as T } : found;
	};
	/** Two instants are no fault of an answer: which of them was meant is asked next. */
	const fault = (text: string) => {
		const found = reader(text);
		return isRefused(found) && !found.choices ? faultOf(found) : undefined;
	};
	const ask = async () => {
		const answer = await read(await askLine(question, fault, usual));
		if (!answer.ok) throw new Error(answer.message);
		return answer.value;
	};
	return { flag, given, read, ask };
}

function isRefused(found: unknown): found is NotUnderstood {
	return typeof found === 'object' && found !== null && 'ok' in found && found.ok === false;
}

/** Asks which of the two hours of a night on which clocks were put back was meant. */
async function which({ message, choices }: NotUnderstood): Promise<UnderstoodTime> {
	const options = (choices ?? []).map(({ at, label }) => ({
		value: String(at),
		label,
		hint: writtenInUtc(at),
	}));
	const at = instant(Number(await askOne(`${message} Which one?`, options)));
	return { ok: true, time: exactly(at), written: writtenInUtc(at) };
}

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

/** When the next word comes: an instant ahead, or `none` where nothing is promised. */
export function promiseField(given: string | undefined, session: Session): Field<Instant | 'none'> {
	const read = (text: string) => {
		if (text.trim() === '' || text.trim() === 'none') return { ok: true, value: 'none' } as const;
		const found = readInstant(text, readingOf(session, 'coming'));
		return found.ok ? ({ ok: true, value: found.at } as const) : found;
	};
	return {
		flag: '--next-by <time>',
		given,
		read,
		async ask() {
			const question = 'When does the next word come? (30m, 15:30; Enter promises nothing)';
			const answer = read(await askLine(question, (text) => faultOf(read(text))));
			return answer.ok ? answer.value : 'none';
		},
	};
}

/** The promise as a verb wants it. */
export function promised(answer: Instant | 'none' | undefined): Instant | undefined {
	return answer === 'none' ? undefined : answer;
}

/** By when something is promised; nothing where it is promised by no day. */
export function dueField(
	given: string | undefined,
	session: Session,
): Field<UnderstoodTime | undefined> {
	const read = (text: string): Read<UnderstoodTime | undefined> => {
		if (text.trim() === '') return { ok: true, value: undefined };
		const found = readTime(text, readingOf(session, 'coming'));
		return found.ok ? { ok: true, value: found } : found;
	};
	return {
		flag: '--due <day>',
		given,
		read,
		async ask() {
			const question = 'By which UTC day? (2027-01-31; Enter names none)';
			const answer = read(await askLine(question, (text) => faultOf(read(text))));
			return answer.ok ? answer.value : undefined;
		},
	};
}

/** When and by whom trouble was noticed, as options; never asked for at night. */
export interface DetectedOptions {
	readonly detected?: string;
	readonly detectedBy?: string;
}

/** Reads both, or neither: who gives the one is told that the other is missing. */
export async function detectedFrom(
	form: Form,
	session: Session,
	{ detected, detectedBy }: DetectedOptions,
): Promise<{ at?: UnderstoodTime | undefined; by?: Detection['by'] | undefined }> {
	if (detected === undefined && detectedBy === undefined) return {};
	const at = await form.need(
		timeField({
			flag: '--detected <time>',
			given: detected,
			question: 'When was it noticed?',
			reading: readingOf(session, 'past', session.zone),
			asking: session.asking,
		}),
	);
	const by = await form.need(
		choiceField({
			flag: '--detected-by probe|staff|user',
			given: detectedBy,
			question: 'Who noticed it?',
			choices: (['probe', 'staff', 'user'] as const).map((value) => ({ value })),
		}),
	);
	return { at, by };
}
