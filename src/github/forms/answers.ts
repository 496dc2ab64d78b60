import { readEnd, readInstant, readTime } from '../../authoring/typed-time/read-time.ts';
import type {
	InvalidTypedTime,
	TimeContext,
	TypedTimeResult,
} from '../../authoring/typed-time/typed-time.ts';
import { suggest } from '../../compile/diagnostics/suggest.ts';
import type { ComponentStatus } from '../../schema/component-schema.ts';
import type { Instant } from '../../time/instant.ts';
import { exactly, type UncertainTime } from '../../time/uncertain-time.ts';
import type { OfferedComponent } from './issue-form.ts';
import type { Sheet } from './questions.ts';

/** Components with the status of the question that they are an answer to. */
export function componentAnswers<Status extends ComponentStatus>(
	sheet: Sheet,
	questions: readonly { readonly id: string; readonly status: Status }[],
	components: readonly OfferedComponent[],
): { id: string; status: Status }[] {
	const states = questions.flatMap(({ id: question, status }) =>
		namesIn(sheet.answer(question)).flatMap((name) => {
			const component = components.find((one) => one.name === name);
			if (!component) sheet.fault(question, notOffered(name, components));
			return component ? [{ id: component.id, status, question, name }] : [];
		}),
	);
	const repeated = states.filter(
		({ id }, index) => states.findIndex((one) => one.id === id) < index,
	);
	for (const { id, question, name } of repeated)
		sheet.fault(question, `${name} (${id}) is an answer to two questions. Leave one of them.`);
	return states.map(({ id, status }) => ({ id, status }));
}

/** GitHub lists several answers with a comma and a blank between them. */
function namesIn(answer: string | undefined): string[] {
	return answer === undefined ? [] : answer.split(', ').map((name) => name.trim());
}

function notOffered(name: string, components: readonly OfferedComponent[]): string {
	const names = components.map((one) => one.name);
	return `There is no component “${name}”. ${suggest(name, names)}`;
}

/** Reads the times of a form, and keeps what was understood, to be said in the answer. */
export interface TimeAnswers {
	/** When something began, as it is written into the file. */
	began(id: string): string | undefined;
	/** When something ended, as it is written into the file; `unknown` is such an answer. */
	ended(id: string): string | undefined;
	/** An instant to come; `undefined` where nothing was promised. */
	promise(id: string): Instant | undefined;
	/** The times that were understood, under the names of their fields. */
	readonly understood: { readonly name: string; readonly time: UncertainTime }[];
}

/** Opens a form’s times for reading. */
export function timeAnswers(sheet: Sheet, reading: Omit<TimeContext, 'toward'>): TimeAnswers {
	const understood: TimeAnswers['understood'] = [];
	/** Keeps a time that was understood; notes what is wrong with another. */
	const kept = (id: string, name: string, read: TypedTimeResult): string | undefined => {
		if (!read.ok) return noted(sheet, id, read);
		understood.push({ name, time: read.time });
		return read.written;
	};
	const past: TimeContext = { ...reading, toward: 'past' };
	return {
		understood,
		began(id) {
			const typed = sheet.need(id);
			return typed && kept(id, 'began', readTime(typed, past));
		},
		ended(id) {
			const typed = sheet.need(id);
			const read = typed === undefined ? undefined : readEnd(typed, past);
			return typeof read === 'object' ? kept(id, 'mitigated', read) : read;
		},
		promise(id) {
			const typed = sheet.answer(id);
			const read = typed && readInstant(typed, { ...reading, toward: 'coming' });
			if (!read) return undefined;
			if (!read.ok) return noted(sheet, id, read);
			understood.push({ name: 'next_update_by', time: exactly(read.at) });
			return read.at;
		},
	};
}

/** Whoever fills in a form has no option to add, but another answer. */
function noted(sheet: Sheet, id: string, { message, advice }: InvalidTypedTime): undefined {
	sheet.fault(id, `${message} ${advice.replaceAll('or --zone', 'or name the zone below')}`);
}
