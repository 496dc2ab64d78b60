import type { FieldPath } from '../../schema/field-path.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';

/**
 * Invisible characters that feeds may not contain or that deceive reviewers: controls (XML 1.0
 * forbids them, terminals act on them), a lone carriage return, zero-width spaces and soft hyphens (a
 * command copied with one fails), fillers, marks of text direction, tag characters, lone surrogates.
 * Joiners and variation selectors, of which emoji are composed, are allowed.
 */
const odd =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\r(?!\n)|\p{Surrogate}/u;
/** Escapes of YAML that can stand for such a character. */
const escapes = /\\[0abefrvxuUNLP]/;
/** Conflict markers of Git, at the start of a line. */
const conflict = /^(<{7}|>{7})( |$)/m;

/** The index of the first character that cannot be published; -1 where there is none. */
export function findOddCharacter(text: string): number {
	return text.search(odd);
}

/** What is wrong with the character at `index`. */
export function describeOddCharacter(text: string, index: number): DiagnosticMessage {
	const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return {
		rule: 'plain-text',
		message: `An invisible character stands here (U+${code}), and it cannot be published.`,
		advice: 'Delete it. It often comes along with text that is copied from a terminal.',
	};
}

/** The index of the first conflict marker; -1 where there is none. */
export function findMergeConflict(text: string): number {
	return text.search(conflict);
}

/** What is wrong with a file that has conflict markers. */
export const mergeConflict: DiagnosticMessage = {
	rule: 'plain-text',
	message: 'A merge was left unfinished here: two versions stand one above the other.',
	advice: 'Keep what holds of both, and remove the lines of <<<<<<<, ======= and >>>>>>>.',
};

/** What is wrong with text in which an escape stands for an invisible character. */
export const escapedCharacter: DiagnosticMessage = {
	rule: 'plain-text',
	message: 'An escape in double quotes stands for an invisible character that cannot be published.',
	advice: 'Remove the backslash escape, or put the text in single quotes.',
};

/** The fields whose text contains an invisible character by an escape in double quotes. */
export function findEscapedCharacters(yaml: string, data: unknown): FieldPath[] {
	return escapes.test(yaml) ? search(data, []) : [];
}

function search(value: unknown, path: FieldPath): FieldPath[] {
	if (typeof value === 'string') return odd.test(value) ? [path] : [];
	if (Array.isArray(value)) return value.flatMap((item, i) => search(item, [...path, i]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => search(item, [...path, key]));
}
