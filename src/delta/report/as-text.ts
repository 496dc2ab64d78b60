import { formatReport } from '../../compile/diagnostics/report.ts';
import { capital, countText } from '../../view/text/list-text.ts';
import { instantText } from '../../view/text/time-text.ts';
import type { Delta } from '../delta.ts';
import { type Section, sectionsOf } from './sections.ts';

/** What a delta is compared with. */
export interface Base {
	/** As it was asked for, in words: `the merge base with main`. */
	readonly name: string;
	/** The commit, shortened. */
	readonly commit: string;
	/** What keeps it from compiling with today's code; `undefined` where it compiles. */
	readonly trouble: string | undefined;
}

/** With what the content was compared, and as of when. */
export function comparisonText({ name, commit }: Base, { now }: Delta): string {
	return `Compared with ${name} (${commit}), as of ${instantText(now)}.`;
}

/** Why only part could be compared; `undefined` where all could. */
export function troubleText({ trouble }: Base): string | undefined {
	if (trouble === undefined) return undefined;
	return `What was published there does not compile with today’s rules, so only what stands in its files is compared, and not what is made of them. ${trouble}`;
}

/** What is not allowed, counted. */
export function forbiddenText({ forbidden }: Delta): string {
	return `${capital(countText(forbidden.length, 'change'))} to what was published ${forbidden.length === 1 ? 'is' : 'are'} not allowed.`;
}

/** The line that stands where nothing changes. */
export const nothingText = 'Nothing changes for readers, subscribers or figures.';

/** What a change does, for a terminal. */
export function deltaText(delta: Delta, base: Base): string {
	const { forbidden } = delta;
	const sections = sectionsOf(delta);
	const isEmpty = sections.length === 0 && forbidden.length === 0;
	const parts = [
		comparisonText(base, delta),
		troubleText(base),
		...sections.map(sectionText),
		isEmpty ? nothingText : undefined,
		forbidden.length > 0 ? `${forbiddenText(delta)}\n\n${formatReport(forbidden)}` : undefined,
	];
	return parts.filter((part) => part !== undefined).join('\n\n');
}

function sectionText({ title, items }: Section): string {
	const lines = items.flatMap(({ text, lines = [] }) => [
		`  ${text}`,
		...lines.map((line) => `    ${line}`),
	]);
	return [title, ...lines].join('\n');
}
