import { durationOf } from '../../../authoring/typed-time/amount-words.ts';
import { readEnd, readTime } from '../../../authoring/typed-time/read-time.ts';
import type {
	NotUnderstood,
	Reading,
	TypedTime,
	UnderstoodTime,
} from '../../../authoring/typed-time/typed-time.ts';
import { writtenInUtc } from '../../../authoring/typed-time/written-in-utc.ts';
import { instant } from '../../../time/instant.ts';
import { exactly } from '../../../time/uncertain-time.ts';
import type { Asking, Field, Read } from '../form.ts';
import { askLine, askOne } from '../prompts.ts';
import { faultOf } from './line-field.ts';

/** A time: how it is given, what is asked, and how it is read. */
export interface TimeField {
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
export function fieldReadBy<T>(
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
