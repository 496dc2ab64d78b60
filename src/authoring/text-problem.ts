import { compile } from '../compile/compile.ts';
import { type Diagnostic, diagnosticAt } from '../compile/diagnostics/diagnostic.ts';
import type { Sources } from '../compile/read-content.ts';
import { describeOddCharacter, findOddCharacter } from '../compile/reading/odd-characters.ts';
import { readEntryText } from '../compile/reading/read-document.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { fileText } from './new-file.ts';

/** Texts that stand in a file for readers, and are held to rules by themselves. */
export type Prose = 'title' | 'message';

/**
 * What the rules say of a title or a message by itself, so that whoever types one hears of a slip at
 * once and not after everything else. It is put into an announcement, of which nothing else is asked.
 */
export function textProblem(
	{ site, components, ids }: Pick<Sources, 'site' | 'components' | 'ids'>,
	prose: Prose,
	typed: string,
	now: Instant,
): Diagnostic | undefined {
	const file = `incidents/${toIso(now).slice(0, 10)}-words.md`;
	// As it was typed: in a file it would stand as an escape, which nobody has typed.
	const odd = findOddCharacter(typed);
	if (odd >= 0)
		return diagnosticAt(file, [], { line: 1, column: 1 }, describeOddCharacter(typed, odd));
	const title = prose === 'title' ? typed : 'A plain title';
	const message = prose === 'message' ? typed : 'A plain message.';
	const updates = [{ at: toIso(now), status: 'informational', message }];
	const text = fileText({ title, kind: 'announcement', updates });
	const { document, diagnostics: unread } = readEntryText(file, text);
	if (!document) return unread[0];
	const sources = { site, components, ids, ...nothingElse, entries: [document] };
	const { diagnostics: problems } = compile(sources, { now });
	return problems.find(({ severity, path }) => severity === 'error' && path.includes(prose));
}

const nothingElse = {
	objectives: undefined,
	explanations: undefined,
	observations: [],
	diagnostics: [],
	files: 3,
} as const;
