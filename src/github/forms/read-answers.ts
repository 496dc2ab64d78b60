import type { IssueForm, Question } from './issue-form.ts';

/** What was answered, by the question’s id, or why the text is not a filled-in form, and the way out. */
export type Answers =
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
	if (!isInOrder(starts) || lines.slice(0, starts[0]).join('').trim() !== '')
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

function isInOrder(numbers: readonly number[]): boolean {
	return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

/** What GitHub writes where nothing was answered counts as nothing. */
function withoutBlank(text: string, kind: Question['answer']['kind']): string {
	const isChoice = kind === 'one' || kind === 'many';
	return text === '_No response_' || (isChoice && text === 'None') ? '' : text;
}
