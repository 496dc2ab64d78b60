import type { ComponentStatus } from '../../schema/component-schema.ts';
import { isZone } from '../../time/zone.ts';
import type { IssueForm, OfferedComponent, Question } from './issue-form.ts';

/** A question that gives every component it names one status. */
export interface ComponentQuestion {
	readonly id: string;
	readonly label: string;
	readonly status: ComponentStatus;
}

/** A question to which any number of components is the answer. */
export function componentQuestion(
	{ id, label, status }: ComponentQuestion,
	components: readonly OfferedComponent[],
): Question {
	return {
		id,
		label,
		description: `These are given the status ${status}. Leave it empty if there are none.`,
		answer: { kind: 'many', options: components.map(({ name }) => name) },
		isRequired: false,
	};
}

/** The text that is published. */
export const messageQuestion: Question = {
	id: 'message',
	label: 'What are readers told?',
	description:
		'What users notice, what still works, and what they can do. A first word needs no cause. Markdown.',
	answer: { kind: 'text' },
	isRequired: true,
};

/** The promise of another word. */
export const promiseQuestion: Question = {
	id: 'next',
	label: 'When does the next word come?',
	description: 'A promise, which readers see. Leave it empty to promise nothing.',
	answer: { kind: 'line', placeholder: '30m, in 2 hours, 15:30' },
	isRequired: false,
};

/** The zone of every time in the form that names none. */
export const zoneQuestion: Question = {
	id: 'zone',
	label: 'In which zone are these times?',
	description:
		'UTC, or a name of the IANA database such as America/Los_Angeles or Europe/Berlin. A time may also carry its own: 14:05 -07:00.',
	answer: { kind: 'line', value: 'UTC' },
	isRequired: false,
};

/** What stands above the questions of every form, also how times relative to now are counted. */
export const intro =
	'Sent by somebody with write access, this becomes a pull request, and a comment links to it. “now” and “20m ago” are counted from the moment at which this form is sent, also if you edit it later. Do not use the headings of this form in your text.';

/** A filled-in form, and everything that is missing or wrong in it. */
export interface Sheet {
	/** What was answered; `undefined` where nothing was. */
	answer(id: string): string | undefined;
	/** The same; that nothing was answered is a fault. */
	need(id: string): string | undefined;
	/** The option that was chosen, by the word that it stands for. */
	choice<Value extends string>(
		id: string,
		options: Readonly<Record<Value, string>>,
	): Value | undefined;
	/** Notes what is wrong with an answer, and the way out. */
	fault(id: string, message: string): void;
	/** Everything noted so far, a paragraph each. */
	faults(): readonly string[];
}

/** Opens a filled-in form for reading. */
export function openSheet(form: IssueForm, answers: ReadonlyMap<string, string>): Sheet {
	const faults: string[] = [];
	const labelOf = (id: string) => form.questions.find((one) => one.id === id)?.label ?? id;
	const sheet: Sheet = {
		answer: (id) => answers.get(id),
		need(id) {
			if (!answers.has(id)) sheet.fault(id, 'Nothing is answered. Answer it below its heading.');
			return answers.get(id);
		},
		choice(id, options) {
			const given = sheet.need(id);
			const entries = Object.entries<string>(options) as [keyof typeof options, string][];
			const found = entries.find(([, text]) => text === given);
			if (given !== undefined && !found)
				sheet.fault(id, `“${given}” is none of: ${Object.values(options).join('; ')}.`);
			return found?.[0];
		},
		fault: (id, message) => faults.push(`${labelOf(id)}\n${message}`),
		faults: () => faults,
	};
	return sheet;
}

/** What was answered, by the question’s id, or why the text is not a filled-in form, and the way out. */
type Answers =
	| { readonly ok: true; readonly answers: ReadonlyMap<string, string> }
	| { readonly ok: false; readonly faults: readonly string[] };

/**
 * Takes the body of an issue apart. GitHub writes each question as a heading with the answer below,
 * and a text may hold the same heading: then nobody can tell which is which, and nothing is guessed.
 */
export function readAnswers(body: string, { questions }: IssueForm): Answers {
	const lines = body.replace(/\r\n?/g, '\n').split('\n');
	const places = questions.map((question) => ({ question, at: linesOf(question, lines) }));
	const faults = places.flatMap(({ question, at }) => headingFault(question, at.length));
	if (faults.length > 0) return { ok: false, faults };
	const starts = places.map(({ at }) => at[0] ?? 0);
	const isInOrder = starts.every((start, i) => i === 0 || start > (starts[i - 1] ?? 0));
	if (!isInOrder || lines.slice(0, starts[0]).join('').trim() !== '')
		return { ok: false, faults: [notAsMade] };
	const answers = questions.map(({ id, answer }, index) => {
		const text = lines.slice((starts[index] ?? 0) + 1, starts[index + 1]).join('\n');
		return [id, withoutBlank(text.trim(), answer.kind)] as const;
	});
	return { ok: true, answers: new Map(answers.filter(([, text]) => text !== '')) };
}

const notAsMade =
	'The questions are not in the order of the form, or something stands above the first. Put them back, or fill in a new form.';

function linesOf({ label }: Question, lines: readonly string[]): number[] {
	return lines.flatMap((line, index) => (line.trimEnd() === `### ${label}` ? index : []));
}

function headingFault({ label }: Question, count: number): string[] {
	if (count === 1) return [];
	if (count === 0)
		return [`The heading “### ${label}” is missing. Put it back, with its answer below.`];
	return [
		`The heading “### ${label}” stands ${count} times. Leave out the one in your text: it belongs to the form.`,
	];
}

/** What GitHub writes where nothing was answered counts as nothing. */
function withoutBlank(text: string, kind: Question['answer']['kind']): string {
	const isChoice = kind === 'one' || kind === 'many';
	return text === '_No response_' || (isChoice && text === 'None') ? '' : text;
}

/** The zone in which a form’s times are read that name none; UTC where nothing is answered. */
export function zoneIn(sheet: Sheet): string {
	const zone = sheet.answer(zoneQuestion.id) ?? 'UTC';
	if (isZone(zone)) return zone;
	sheet.fault(zoneQuestion.id, `There is no zone “${zone}”. Write UTC or America/Los_Angeles.`);
	return 'UTC';
}
