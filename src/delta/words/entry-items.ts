import { correctedText } from '../../view/incident/correction-text.ts';
import { updateStatusLabels } from '../../view/incident/entry-labels.ts';
import { inSentence, listText } from '../../view/text/list-text.ts';
import { preciseText } from '../../view/text/time-text.ts';
import type { EntryChange } from '../entry-changes.ts';
import type { Step } from '../entry-steps.ts';
import type { Item } from './section.ts';

/** What happens to each entry, a line each. */
export function entryItems(changes: readonly EntryChange[]): Item[] {
	return changes.map(({ id, kind, title, steps }) => ({
		text: `${title} (${kind} ${id})`,
		lines: steps.map((step) => stepText(step, kind)),
	}));
}

function stepText(step: Step, kind: EntryChange['kind']): string {
	switch (step.what) {
		case 'updated':
			return `New update of ${preciseText(step.at)}: ${updateStatusLabels[step.status]}`;
		case 'corrected':
			return `Correction of ${inSentence(correctedText(step.of))}, ${preciseText(step.at)}`;
		case 'written_up':
			return `Postmortem published, ${preciseText(step.at)}`;
		case 'retracted':
			return `Retracted, ${preciseText(step.at)}`;
		case 'renamed':
			return `Renamed from ${step.from}`;
		case 'merged':
			return `Stands for ${step.from} too`;
		case 'adds':
			return `Adds ${listText(step.fields)}`;
		case 'changes':
			return `Changes ${listText(step.fields)}`;
		case 'clears':
			return `Takes back ${listText(step.fields)}`;
		case 'opened':
			return kind === 'incident' ? 'Opened' : 'Announced';
		case 'closed':
			return 'Closed';
		case 'reopened':
			return 'Opened again';
		case 'removed':
			return 'Removed';
	}
}
