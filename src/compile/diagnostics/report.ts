import type { FieldPath } from '../../schema/field-path.ts';
import type { Diagnostic } from './diagnostic.ts';
import { toSingleLine, visible } from './quote.ts';

/** The most characters of a line that are shown; of a longer line, those around the position. */
const width = 100;

/** The most diagnostics of one rule that a report shows where it is not asked for more. */
const usual = 25;

/** A report that is no longer than this is read at a glance, without a tally. */
const short = 10;

/**
 * The diagnostics as text for a person: errors, then warnings, each with the lines around it. Of one
 * rule no more than `most` are shown, and a long report begins and ends with a tally of the rules.
 */
export function formatReport(diagnostics: readonly Diagnostic[], most = usual): string {
	const errors = diagnostics.filter(({ severity }) => severity === 'error');
	const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
	const tally = diagnostics.length > short ? tallyText(diagnostics) : '';
	return [
		tally,
		section('problem', errors, most),
		section('warning', warnings, most),
		tally,
		acceptance(warnings),
	]
		.filter((text) => text !== '')
		.join('\n\n');
}

/** How many diagnostics each rule has, the most frequent first. */
export function tallyOf(
	diagnostics: readonly Diagnostic[],
): { readonly rule: string; readonly severity: Diagnostic['severity']; readonly count: number }[] {
	return [...Map.groupBy(diagnostics, ({ rule, severity }) => `${severity} ${rule}`).values()]
		.flatMap((group) =>
			group.slice(0, 1).map(({ rule, severity }) => ({ rule, severity, count: group.length })),
		)
		.toSorted((a, b) => b.count - a.count);
}

function tallyText(diagnostics: readonly Diagnostic[]): string {
	const width = String(diagnostics.length).length;
	const lines = tallyOf(diagnostics).map(
		({ rule, severity, count }) => `  ${String(count).padStart(width)}  ${severity}: ${rule}`,
	);
	return ['By rule:', ...lines].join('\n');
}

function section(noun: string, diagnostics: readonly Diagnostic[], most: number): string {
	if (diagnostics.length === 0) return '';
	const files = new Set(diagnostics.map(({ file }) => file)).size;
	const count = `Found ${counted(diagnostics.length, noun)} in ${counted(files, 'file')}.`;
	const { shown, left } = firstOfEachRule(diagnostics, most);
	const more = left.map(
		({ rule, count }) =>
			`… and ${count} more of the rule “${rule}”. All of them: npm run check -- --rule ${rule}`,
	);
	return [count, ...shown.map(paragraph), ...(more.length > 0 ? [more.join('\n')] : [])].join(
		'\n\n',
	);
}

/** The first diagnostics of each rule, in their order, and how many each rule has beyond them. */
function firstOfEachRule(diagnostics: readonly Diagnostic[], most: number) {
	const seen = new Map<string, number>();
	const shown = diagnostics.filter(({ rule }) => {
		const before = seen.get(rule) ?? 0;
		seen.set(rule, before + 1);
		return before < most;
	});
	const left = [...seen].flatMap(([rule, count]) =>
		count > most ? { rule, count: count - most } : [],
	);
	return { shown, left };
}

/** How to accept a warning; only the front matter of an entry has a field for that. */
function acceptance(warnings: readonly Diagnostic[]): string {
	if (warnings.length === 0) return '';
	const stays = 'Warnings do not keep the site from being built.';
	if (!warnings.some(({ file }) => file.endsWith('.md'))) return stays;
	return [
		`${stays} One that is right as it is can be accepted in its file:`,
		'  acknowledged: [{ rule: its name after “warning:” above, why: the reason, until: 2027-01-31 }]',
	].join('\n');
}

/** The number and its noun: `1 file`, `2 files`. */
export function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The path with list items counted from 1, as a writer counts. Empty for the file as a whole. */
export function fieldName(path: FieldPath): string {
	return path.map((step) => (typeof step === 'number' ? step + 1 : visible(step))).join('.');
}

function paragraph(diagnostic: Diagnostic): string {
	const { file, position, path, message, advice, severity, rule } = diagnostic;
	const place = `${toSingleLine(file)}:${position.line}:${position.column}`;
	const field = fieldName(path) ? `${fieldName(path)}: ` : '';
	return [
		`${place}  ${field}${message} ${advice} [${severity}: ${rule}]`,
		...excerptLines(diagnostic),
	].join('\n');
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

/** Characters that a terminal would act on, marks of text direction, invisible characters. */
const unsafe =
	/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

/** The part of a line that is shown, with a replacement of the same width for each unsafe character. */
function shownPart(text: string, from: number): string {
	const part = text.slice(from, from + width);
	const cut = `${from > 0 ? '…' : ''}${part}${from + width < text.length ? '…' : ''}`;
	return cut.replace(unsafe, '\uFFFD');
}

/** Blanks up to the position; tabs stay tabs, so that the caret is below it. */
function caretIndent(text: string, from: number, column: number): string {
	const before = text.slice(from, column - 1).replace(/[^\t]/g, ' ');
	return from > 0 ? ` ${before}` : before;
}

/**
 * The diagnostics as workflow commands, which GitHub shows on the lines of a pull request: of one
 * rule no more than in a report.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatAnnotations(diagnostics: readonly Diagnostic[]): string {
	return firstOfEachRule(diagnostics, usual).shown.map(annotation).join('\n');
}

function annotation({ severity, file, position, path, rule, message, advice }: Diagnostic): string {
	const field = fieldName(path) ? `${fieldName(path)}: ` : '';
	const properties = Object.entries({
		file: visible(file),
		line: position.line,
		col: position.column,
		title: rule,
	}).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${severity} ${properties.join(',')}::${escapeText(`${field}${message} ${advice}`)}`;
}

function escapeText(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report for a log of GitHub Actions, where `##[` in an excerpt would be a command. */
export function withoutCommands(report: string): string {
	return report.replaceAll('##[', '## [');
}
