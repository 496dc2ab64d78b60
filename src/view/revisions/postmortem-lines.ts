import type { ValueChange } from '../../domain/revision/value-changes.ts';
import type { Versions } from './edit-lines.ts';
import { instantWords, toldLine } from './value-text.ts';

/** What became of the postmortem and of the instant at which it is said to have been published. */
export function postmortemLines(
	changes: readonly ValueChange[],
	{ before, after }: Versions,
): string[] {
	if (before.body === undefined && after.body !== undefined) return ['Postmortem published'];
	if (before.body !== undefined && after.body === undefined) return ['Postmortem taken out'];
	return changes.map((change) => {
		if (change.was[0] === 'body') return 'Postmortem edited';
		const isWhole = change.was.length === 1;
		const [was, is] = isWhole ? [before.postmortem?.at, after.postmortem?.at] : [];
		const dates = isWhole ? { before: was, after: is } : change;
		return toldLine('Instant of the postmortem', dates, instantWords);
	});
}
