import type { Entry } from '../../domain/incident/entry.ts';
import type { ValueChange } from '../../domain/revision/value-changes.ts';
import type { Instant } from '../../time/instant.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { preciseText, uncertainText } from '../text/time-text.ts';

/** Two versions of a file, and the names of components by their ids. */
export interface Versions {
	readonly before: Entry;
	readonly after: Entry;
	readonly nameOf: (component: string) => string;
}

/** Describes how a field changed, a line for each change; all `changes` are in that field. */
export type FieldLines = (changes: readonly ValueChange[], versions: Versions) => string[];

/** Formats a value; `undefined` where the value is not to be repeated. */
export type FormatValue = (value: unknown) => string | undefined;

/** A time or an end, as the page writes it. */
export const formatTime: FormatValue = (value) =>
	value === 'unknown' ? 'not known' : uncertainText(value as UncertainTime);

/** An instant, as the page writes it. */
export const formatInstant: FormatValue = (value) => preciseText(value as Instant);

/** A value of a closed list, by its label; one without a label is written as it is. */
export function formatChoice(labels: Readonly<Record<string, string>>): FormatValue {
	return (value) => (labels[String(value)] ?? String(value)).toLowerCase();
}

/**
 * For text that people wrote. The old text is not repeated: it may have been changed because it
 * should not be public.
 */
export const withheld: FormatValue = () => undefined;

/** `End given: …`, `End changed from … to …`, `End taken back`. */
export function changeLine(
	noun: string,
	{ before, after }: Pick<ValueChange, 'before' | 'after'>,
	format: FormatValue,
): string {
	if (after === undefined) return `${noun} taken back`;
	const now = format(after);
	if (before === undefined) return now === undefined ? `${noun} given` : `${noun} given: ${now}`;
	const old = format(before);
	return old === undefined || now === undefined
		? `${noun} changed`
		: `${noun} changed from ${old} to ${now}`;
}
