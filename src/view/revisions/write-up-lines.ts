import type { ValueChange } from '../../domain/change/value-changes.ts';
import type { Versions } from './edit-lines.ts';
import { instantWords, toldLine } from './value-words.ts';

/** What became of the write-up and of the instant at which it is said to have been published. */
export function writeUpLines(
	changes: readonly ValueChange[],
	{ before, after }: Versions,
): string[] {
	if (before.body === undefined && after.body !== undefined) return ['Write-up published'];
	if (before.body !== undefined && after.body === undefined) return ['Write-up taken out'];
	return changes.map((change) => {
		if (change.was[0] === 'body') return 'Write-up edited';
		const isWhole = change.was.length === 1;
		const [was, is] = isWhole ? [before.write_up?.at, after.write_up?.at] : [];
		const dates = isWhole ? { before: was, after: is } : change;
		return toldLine('Instant of the write-up', dates, instantWords);
	});
}
