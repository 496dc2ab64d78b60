import type { UnplacedDiagnostic, Position, Diagnostic, SourceDocument } from './problem.ts';
import { excerptOf } from './problem-at.ts';
import { toSingleLine, visible } from './quote.ts';

/**
 * Findings with their places in the document that they are about. The same words that are at fault
 * twice in one text are shown where they stand for the first and for the second time.
 */
export function placeDiagnostics(findings: readonly UnplacedDiagnostic[], document: SourceDocument): Diagnostic[] {
	const last = new Map<string, Position>();
	return findings.map((finding) => {
		const { path, part, fragment: words, rule } = finding;
		const start = document.locate(path, part);
		const key = JSON.stringify([rule, path, words]);
		const position = words ? findWords(document.lines, start, words, last.get(key)) : start;
		last.set(key, position);
		return placed(finding, document, position);
	});
}

function placed(finding: UnplacedDiagnostic, { lines }: SourceDocument, position: Position): Diagnostic {
	const message = toSingleLine(finding.message);
	const advice = visible(finding.advice);
	return { ...finding, message, advice, position, excerpt: excerptOf(lines, position) };
}

/**
 * Where `words` first stand from `start` on, or after `last`, where they stood before; the place
 * that was known already where a fold of the YAML broke them up.
 */
function findWords(
	lines: readonly string[],
	start: Position,
	words: string,
	last?: Position,
): Position {
	const first = last ?? start;
	for (let line = first.line; line <= lines.length; line++) {
		const from = line === first.line ? first.column - (last ? 0 : 1) : 0;
		const index = lines[line - 1]?.indexOf(words, from) ?? -1;
		if (index >= 0) return { line, column: index + 1 };
	}
	return first;
}
