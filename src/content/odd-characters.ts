import type { Trouble } from '../domain/problem/problem-at.ts';
import type { FieldPath } from '../domain/problem/problem.ts';

/**
 * Characters that no reader sees and that feeds may not hold or reviewers are deceived by: controls
 * (XML 1.0 forbids them), marks that turn the direction of text, halves of characters.
 */

const odd =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/u;
/** Escapes of YAML that can make such a character out of plain ones. */
const escapes = /\\[0abefvxuUNLP]/;

/** Where in a text the first character stands that cannot be published; -1 where there is none. */
export function oddCharacterIn(text: string): number {
	return text.search(odd);
}

/** What is wrong with the character at `index`. */
export function oddCharacterTrouble(text: string, index: number): Trouble {
	const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
	return {
		rule: 'plain-text',
		message: `An invisible character stands here (U+${code}), and it cannot be published.`,
		advice: 'Delete it. It often comes along with text that is copied from a terminal.',
	};
}

/** What is wrong with text in which an escape stands for such a character. */
export const escapedOddity: Trouble = {
	rule: 'plain-text',
	message: 'An escape in double quotes stands for an invisible character that cannot be published.',
	advice: 'Remove the backslash escape, or put the text in single quotes.',
};

/** The fields whose text holds such a character by an escape in double quotes. */
export function escapedOddities(yaml: string, data: unknown): FieldPath[] {
	return escapes.test(yaml) ? search(data, []) : [];
}

function search(value: unknown, path: FieldPath): FieldPath[] {
	if (typeof value === 'string') return odd.test(value) ? [path] : [];
	if (Array.isArray(value)) return value.flatMap((item, i) => search(item, [...path, i]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => search(item, [...path, key]));
}
