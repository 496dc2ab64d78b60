import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { fieldName, formatReport } from '../../compile/diagnostics/report.ts';
import type { Delta } from '../delta.ts';
import { type Base, comparisonText, forbiddenText, nothingText, troubleText } from './as-text.ts';
import { type Section, sectionsOf } from './sections.ts';

const heading = '## What this change does';

/** More lines than this are folded: a summary shows first what matters first. */
const mostLines = 12;

/** What a change does, for the summary of a pull request. */
export function deltaMarkdown(delta: Delta, base: Base): string {
	const { forbidden } = delta;
	const trouble = troubleText(base);
	const sections = sectionsOf(delta);
	const isEmpty = sections.length === 0 && forbidden.length === 0;
	const parts = [
		heading,
		escaped(comparisonText(base, delta)),
		trouble && escaped(trouble),
		forbidden.length > 0 ? forbiddenPart(delta) : undefined,
		...sections.map(sectionPart),
		isEmpty ? nothingText : undefined,
	];
	return parts.filter((part) => part !== undefined).join('\n\n');
}

function forbiddenPart(delta: Delta): string {
	return [`**${forbiddenText(delta)}**`, delta.forbidden.map(problemLine).join('\n')].join('\n\n');
}

function problemLine({ file, position, path, message, advice }: Diagnostic): string {
	const field = fieldName(path) ? `${fieldName(path)}: ` : '';
	return `- ${escaped(`${file}:${position.line}`)}: ${escaped(`${field}${message} ${advice}`)}`;
}

function sectionPart({ title, items }: Section): string {
	const lines = items.flatMap(({ text, lines = [] }) => [
		`- ${escaped(text)}`,
		...lines.map((line) => `  - ${escaped(line)}`),
	]);
	const sectionHeading = `### ${title}`;
	if (lines.length <= mostLines) return [sectionHeading, lines.join('\n')].join('\n\n');
	const summary = `<details><summary>${lines.length} lines</summary>`;
	return [sectionHeading, summary, lines.join('\n'), '</details>'].join('\n\n');
}

/**
 * Text on one line that stays text in GitHub's Markdown, whatever a title holds. An at sign is
 * followed by a character that is not seen, so that nobody is mentioned.
 */
export function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&')
		.replace(/^[-+=]|(?<=^\d+)[.)]/, '\\$&')
		.replaceAll('@', '@\u2060');
}

/** Text as a block of code, in a fence that nothing in it can close. */
export function codeBlock(text: string): string {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	return [`${fence}text`, text, fence].join('\n');
}

/** The report where the content does not compile, so that its effects are not known. */
export const broken = {
	text: (problems: readonly Diagnostic[]) => `${sentence}\n\n${formatReport(problems)}`,
	markdown: (problems: readonly Diagnostic[]) =>
		[heading, sentence, codeBlock(formatReport(problems))].join('\n\n'),
	json: (problems: readonly Diagnostic[]) =>
		JSON.stringify({ allowed: false, trouble: sentence, report: formatReport(problems) }, null, 2),
} as const;

const sentence = 'The files do not compile, so it cannot be said what they change.';
