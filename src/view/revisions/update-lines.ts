import type { Update } from '../../domain/incident/entry.ts';
import type { ValueChange } from '../../domain/revision/value-changes.ts';
import { updateStatusLabels } from '../incident/progress-labels.ts';
import { preciseText } from '../text/instant-text.ts';
import type { Versions } from './edit-lines.ts';
import { instantWords, toldLine, wordsOf } from './value-text.ts';

/** Which updates are new, which say something else, and which are gone. */
export function updateLines(changes: readonly ValueChange[], versions: Versions): string[] {
	return [...new Set(changes.map((change) => updateLine(change, versions)))];
}

function updateLine(change: ValueChange, { after }: Versions): string {
	const { path, was, before } = change;
	if (was.length === 1) return `Update of ${instantOf(change.after)} added`;
	if (path.length === 1) return `Update of ${instantOf(before)} taken out`;
	const update = after.updates[Number(path[1])];
	return editLine(String(path[2]), change, `the update of ${instantOf(update)}`);
}

function editLine(field: string, change: ValueChange, update: string): string {
	switch (field) {
		case 'at':
			return toldLine('Instant of an update', change, instantWords);
		case 'status':
			return toldLine(`Status in ${update}`, change, wordsOf(updateStatusLabels));
		case 'next_update_by':
			return toldLine(`Promise of the next word in ${update}`, change, instantWords);
		case 'components':
			return `What ${update} says of components changed`;
		default:
			return `Text of ${update} changed`;
	}
}

function instantOf(update: unknown): string {
	return preciseText((update as Update).at);
}
