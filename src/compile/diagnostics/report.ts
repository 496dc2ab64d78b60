import type { FieldPath, Diagnostic } from './problem.ts';
import { toSingleLine, visible } from './quote.ts';

/** The widest line of a file that is shown; of a longer one, the part around the fault. */
const width = 100;

/** Every problem as text for a person: errors, then warnings, each by file, with the lines around it. */
export function formatReport(problems: readonly Diagnostic[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	return [section('problem', errors), section('warning', warnings), acceptance(warnings)]
		.filter((text) => text !== '')
		.join('\n\n');
}

function section(noun: string, problems: readonly Diagnostic[]): string {
	if (problems.length === 0) return '';
	const files = new Set(problems.map(({ file }) => file)).size;
	const count = `Found ${counted(problems.length, noun)} in ${counted(files, 'file')}.`;
	return [count, ...problems.map(paragraph)].join('\n\n');
}

/** How warnings are accepted: in the front matter of an entry, for no other file has a place for it. */
function acceptance(warnings: readonly Diagnostic[]): string {
	if (warnings.length === 0) return '';
	const stays = 'Warnings do not keep the site from being built.';
	if (!warnings.some(({ file }) => file.endsWith('.md'))) return stays;
	return [
		`${stays} One that is right as it is can be accepted in its file:`,
		'  acknowledged: [{ rule: its name in brackets above, why: the reason, until: 2027-01-31 }]',
	].join('\n');
}

/** The number and its noun: `1 file`, `2 files`. */
export function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The field as a writer counts: in a list the first is 1. Empty for the file as a whole. */
export function fieldName(path: FieldPath): string {
	return path.map((step) => (typeof step === 'number' ? step + 1 : visible(step))).join('.');
}

function paragraph(problem: Diagnostic): string {
	const { file, position, path, message, advice, severity, rule } = problem;
	const place = `${toSingleLine(file)}:${position.line}:${position.column}`;
	const field = fieldName(path) ? `${fieldName(path)}: ` : '';
	const name = severity === 'warning' ? ` [${rule}]` : '';
	return [`${place}  ${field}${message} ${advice}${name}`, ...excerptLines(problem)].join('\n');
}

function excerptLines({ excerpt, position }: Diagnostic): string[] {
	const gutter = String(excerpt.at(-1)?.line ?? 0).length;
	const from = Math.max(0, position.column - Math.floor(width / 2));
	return excerpt.flatMap(({ line, text }) => {
		const cut = line === position.line && text.length > width ? from : 0;
		const number = String(line).padStart(gutter);
		const shown = `  ${number} | ${shownPart(text, cut)}`.trimEnd();
		if (line !== position.line) return [shown];
		const caret = `${' '.repeat(gutter)} | ${caretIndent(text, cut, position.column)}^`;
		return [shown, `  ${caret}`];
	});
}

/** What a terminal would act on, and marks that turn the direction of text or are not seen. */
const unshown =
	/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

/** The part of a line that is shown, each character that is not fit to be shown as a sign of its width. */
function shownPart(text: string, from: number): string {
	const part = text.slice(from, from + width);
	const cut = `${from > 0 ? '…' : ''}${part}${from + width < text.length ? '…' : ''}`;
	return cut.replace(unshown, '\uFFFD');
}

/** Blanks up to the fault; tabs stay tabs, so that the caret stands below it. */
function caretIndent(text: string, from: number, column: number): string {
	const before = text.slice(from, column - 1).replace(/[^\t]/g, ' ');
	return from > 0 ? ` ${before}` : before;
}
