import type { Entry } from '../../domain/incident/entry.ts';
import type { ValueChange } from '../../domain/revision/value-changes.ts';
import { statusLabels } from '../now/status-labels.ts';
import { inSentence } from '../text/list-text.ts';
import type { Versions } from './edit-lines.ts';
import { timeWords, toldLine, wordsOf } from './value-text.ts';

type Effect = Entry['components'][number];

/** Which components are named anew, are said to have been otherwise, or are named no more. */
export function componentLines(changes: readonly ValueChange[], versions: Versions): string[] {
	return changes.map((change) => componentLine(change, versions));
}

function componentLine(change: ValueChange, { after, nameOf }: Versions): string {
	const { path, was } = change;
	if (was.length === 1) {
		const { id, status } = change.after as Effect;
		return `${nameOf(id)} added as ${statusText(status) ?? ''}`;
	}
	if (path.length === 1) return `${nameOf((change.before as Effect).id)} taken out`;
	const name = nameOf(String(after.components[Number(path[1])]?.id));
	if (path[2] === 'status') return toldLine(`State of ${inSentence(name)}`, change, statusText);
	const end = path[2] === 'from' ? 'Start' : 'End';
	return toldLine(`${end} for ${inSentence(name)}`, change, timeWords);
}

const statusText = wordsOf(
	Object.fromEntries(Object.entries(statusLabels).map(([status, { was }]) => [status, was])),
);
