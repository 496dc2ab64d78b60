import type { Finding, Position, Problem, SourceDocument } from './problem.ts';
import { excerptOf } from './problem-at.ts';

/** The finding with its place in the document that it is about. */
export function placeFinding(finding: Finding, document: SourceDocument): Problem {
	const start = document.locate(finding.path, finding.part);
	const position = finding.words ? findWords(document.lines, start, finding.words) : start;
	return { ...finding, position, excerpt: excerptOf(document.lines, position) };
}

/** Where `words` first stand from `start` on; `start` where a fold of the YAML broke them up. */
function findWords(lines: readonly string[], start: Position, words: string): Position {
	for (let line = start.line; line <= lines.length; line++) {
		const from = line === start.line ? start.column - 1 : 0;
		const index = lines[line - 1]?.indexOf(words, from) ?? -1;
		if (index >= 0) return { line, column: index + 1 };
	}
	return start;
}
