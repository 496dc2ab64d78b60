import { formatReport } from '../../compile/diagnostics/report.ts';
import type { Delta } from '../delta.ts';
import { type Base, comparisonText, forbiddenText, nothingText, troubleText } from './headings.ts';
import { type Section, sectionsOf } from './sections.ts';

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
