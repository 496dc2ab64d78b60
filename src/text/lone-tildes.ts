/** Signs of punctuation that hardly anybody writes, to stand for a tilde while a text is parsed. */
const candidates = ['\u2E1B', '\u2E1E', '\u2E1F', '\u2E2F'];

/**
 * The source with another sign in place of each tilde that stands alone. Two such tildes would strike
 * through what is between them, as in `0.3~8 and 1~2`; here only `~~` does. Places stay as they are.
 */
export function withoutLoneTildes(source: string): {
	readonly parsable: string;
	readonly sign: string;
} {
	const sign = candidates.find((one) => !source.includes(one)) ?? '~';
	const parsable = source.replace(/\\[\s\S]|~+/g, (found) => (found === '~' ? sign : found));
	return { parsable, sign };
}
