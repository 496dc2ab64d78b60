import type { Detection } from '../../../authoring/requests.ts';
import { parseDuration } from '../../../authoring/typed-time/amount.ts';
import { readEnd, readInstant, readTime } from '../../../authoring/typed-time/read-time.ts';
import {
	formatInUtc,
	type InvalidTypedTime,
	type TimeContext,
	type TypedTime,
	type TypedTimeResult,
} from '../../../authoring/typed-time/typed-time.ts';
import { instant, type Instant } from '../../../time/instant.ts';
import { exactly } from '../../../time/uncertain-time.ts';
import type { Field, FieldResult, Form, Interaction } from '../form.ts';
import { askLine, askOne } from '../prompts.ts';
import { type Session, timeContext } from '../session.ts';
import type { Options } from '../verb.ts';
import { choiceField } from './choice-fields.ts';
import { errorText } from './text-fields.ts';

/** A time: how it is given, what is asked, and how it is read. */
interface TimeField {
	readonly flag: string;
	readonly given: string | undefined;
	readonly question: string;
	readonly context: TimeContext;
	/** What Enter alone means. */
	readonly usual?: string;
	readonly interaction: Interaction;
}

/** How times of something past, or to come, are read and asked for. */
export function timesIn(session: Session, toward: TimeContext['toward'], fileZone?: string) {
	return { context: timeContext(session, toward, fileZone), interaction: session.interaction };
}

/** A field that is a time, as precisely as it is known. */
export function timeField(field: TimeField): Field<TypedTime> {
	const { context } = field;
	return fieldReadBy<TypedTime>((text) => readTime(sided(text, context), context), field);
}

/** A field that is an end: a time, or `unknown`. */
export function endField(field: TimeField): Field<End> {
	const { context } = field;
	return fieldReadBy<End>((text) => readEnd(sided(text, context), context), field);
}

/** `20m`, where something past is asked for: 20 minutes ago. */
function sided(text: string, { toward }: TimeContext): string {
	return toward === 'past' && parseDuration(text.trim()) !== undefined
		? `${text.trim()} ago`
		: text;
}

/** A field whose text is read by `reader`; where that finds two instants, somebody is asked which. */
function fieldReadBy<T>(
	reader: (text: string) => T | TypedTimeResult,
	field: Omit<TimeField, 'context'>,
): Field<T> {
	const { flag, given, question, usual, interaction } = field;
	const read = async (text: string): Promise<FieldResult<T>> => {
		const found = reader(text);
		if (!isInvalid(found)) return { ok: true, value: found as T };
		return interaction.canAsk && found.choices
			? { ok: true, value: (await which(found)) as T }
			: found;
	};
	/** Two instants are no fault of an answer: which of them was meant is asked next. */
	const check = (text: string) => {
		const found = reader(text);
		return isInvalid(found) && !found.choices ? errorText(found) : undefined;
	};
	const ask = async () => {
		const answer = await read(await askLine(question, check, usual));
		if (!answer.ok) throw new Error(answer.message);
		return answer.value;
	};
	return { flag, given, read, ask };
}

function isInvalid(found: unknown): found is InvalidTypedTime {
	return typeof found === 'object' && found !== null && 'ok' in found && found.ok === false;
}

/** Asks which of the two hours of a night on which clocks were put back was meant. */
async function which({ message, choices }: InvalidTypedTime): Promise<TypedTime> {
	const options = (choices ?? []).map(({ at, label }) => ({
		value: String(at),
		label,
		hint: formatInUtc(at),
	}));
	const at = instant(Number(await askOne(`${message} Which one?`, options)));
	return { ok: true, time: exactly(at), written: formatInUtc(at) };
}

type End = TypedTime | 'unknown';

/** The end of planned work: a time, `for 2h` after its beginning, or `unknown`. */
export function windowEndField(field: TimeField, from: TypedTime | undefined): Field<End> {
	return fieldReadBy<End>((text) => readWindowEnd(text, field.context, from), field);
}

/**
 * `04:00` is the first after the beginning, which may be days ahead: what would be over before that
 * is read again from there.
 */
function readWindowEnd(
	text: string,
	context: TimeContext,
	from: TypedTime | undefined,
): TypedTimeResult | 'unknown' {
	const soon = readEnd(text, context);
	if (!from || soon === 'unknown') return soon;
	if (soon.ok && soon.time.latest > from.time.earliest) return soon;
	const lasting = text.trim().replace(/^for /i, 'in ');
	const then = readEnd(lasting, { ...context, now: from.time.latest });
	return then === 'unknown' || then.ok ? then : soon;
}

/** When the next update is due; `undefined` where none is promised. */
export function nextUpdateField(
	given: string | undefined,
	session: Session,
): Field<Instant | undefined> {
	return optionalField({
		flag: '--next-update-by <time>',
		given,
		question: 'When does the next word come? (30m, 15:30; Enter promises nothing)',
		read(text) {
			if (text.trim() === '' || text.trim() === 'none') return { ok: true, value: undefined };
			const parsed = readInstant(text, timeContext(session, 'coming'));
			return parsed.ok ? { ok: true, value: parsed.at } : parsed;
		},
	});
}

/** The day by which a repair is due; `undefined` where none is named. */
export function dueField(
	given: string | undefined,
	session: Session,
): Field<TypedTime | undefined> {
	return optionalField({
		flag: '--due <day>',
		given,
		question: 'By which UTC day? (2027-01-31; Enter names none)',
		read(text) {
			if (text.trim() === '') return { ok: true, value: undefined };
			const parsed = readTime(text, timeContext(session, 'coming'));
			return parsed.ok ? { ok: true, value: parsed } : parsed;
		},
	});
}

/** A field that Enter alone leaves out. */
function optionalField<T>({
	question,
	read,
	...field
}: Pick<Field<T>, 'flag' | 'given'> & {
	readonly question: string;
	readonly read: (text: string) => FieldResult<T | undefined>;
}): Field<T | undefined> {
	return {
		...field,
		read,
		async ask() {
			const answer = read(await askLine(question, (text) => errorText(read(text))));
			return answer.ok ? answer.value : undefined;
		},
	};
}

/**
 * When and by whom an incident was detected; given as options, and never asked for. Reads both or
 * neither: where one is given, the other is required.
 */
export async function detectedFrom(
	form: Form,
	session: Session,
	{ detected, detectedBy }: Options,
): Promise<{ at?: TypedTime | undefined; by?: Detection['by'] | undefined }> {
	if (detected === undefined && detectedBy === undefined) return {};
	const at = await form.need(
		timeField({
			flag: '--detected <time>',
			given: detected,
			question: 'When was it noticed?',
			...timesIn(session, 'past', session.zone),
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
