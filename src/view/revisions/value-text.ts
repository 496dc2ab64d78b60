import type { Instant } from '../../time/instant.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { preciseText } from '../text/instant-text.ts';
import { uncertainText } from '../text/uncertain-text.ts';

/** A value in words; `undefined` of one whose words are not repeated. */
export type ValueWords = (value: unknown) => string | undefined;

/** A time or an end, as the page writes it. */
export const timeWords: ValueWords = (value) =>
	value === 'unknown' ? 'not known' : uncertainText(value as UncertainTime);

/** An instant, as the page writes it. */
export const instantWords: ValueWords = (value) => preciseText(value as Instant);

/** A word of a closed list; as it is where nobody has given it another. */
export function wordsOf(words: Readonly<Record<string, string>>): ValueWords {
	return (value) => (words[String(value)] ?? String(value)).toLowerCase();
}

/**
 * Text that people wrote. Its old words are not repeated: they may have been changed because they
 * should not stand here.
 */
export const untold: ValueWords = () => undefined;

/** A value and what became of it. */
interface Told {
	readonly before: unknown;
	readonly after: unknown;
}

/** `End given: …`, `End changed from … to …`, `End taken back`. */
export function toldLine(noun: string, { before, after }: Told, words: ValueWords): string {
	if (after === undefined) return `${noun} taken back`;
	const now = words(after);
	if (before === undefined) return now === undefined ? `${noun} given` : `${noun} given: ${now}`;
	const old = words(before);
	return old === undefined || now === undefined
		? `${noun} changed`
		: `${noun} changed from ${old} to ${now}`;
}
