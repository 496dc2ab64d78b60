import type { ValueChange } from '../../domain/revision/value-changes.ts';
import { impactSchema } from '../../schema/impact.ts';
import { impactLabels } from '../incident/progress-labels.ts';
import { instantWords, toldLine, untold, wordsOf } from './value-text.ts';

/** `Impact raised from minor to major`. */
export function impactLines(changes: readonly ValueChange[]): string[] {
	const words = wordsOf(impactLabels);
	const order: readonly unknown[] = impactSchema.options;
	return changes.map(({ before, after }) => {
		const way = order.indexOf(after) > order.indexOf(before) ? 'raised' : 'lowered';
		return `Impact ${way} from ${words(before) ?? ''} to ${words(after) ?? ''}`;
	});
}

/** A cause that was not known and is found is given for the first time. */
export function causeLines(changes: readonly ValueChange[]): string[] {
	return changes.map(({ before, after }) => {
		if (after === 'unknown') return 'Cause given as not known';
		return toldLine('Cause', { before: before === 'unknown' ? undefined : before, after }, untold);
	});
}

/** That it was no incident after all, or was one. */
export function retractionLines(changes: readonly ValueChange[]): string[] {
	return changes.map(({ was, before, after }) => {
		if (was.length === 1) return after === undefined ? 'Retraction taken back' : 'Retracted';
		return was[1] === 'at'
			? toldLine('Instant of the retraction', { before, after }, instantWords)
			: 'Reason of the retraction changed';
	});
}

/** Whether the entry was written down later from another record. */
export function markLines(changes: readonly ValueChange[]): string[] {
	return changes.map(({ after }) =>
		after === true ? 'Marked as entered later' : 'No longer marked as entered later',
	);
}
