import type { ValueChange } from '../../domain/revision/value-changes.ts';
import { recoveryLabels } from '../incident/recovery-labels.ts';
import { repairStateLabels } from '../incident/repair-labels.ts';
import { countedLine, countedLines, type ItemNoun } from './list-lines.ts';
import { toldLine, wordsOf } from './value-text.ts';

/** The lists of an account of what happened, whose items are told by their number. */
export const accountLines = {
	lost: lossLines,
	repairs: repairLines,
	related: counted('Related entry', 'related entries'),
	notes: counted('Note', 'notes'),
	sources: counted('Source', 'sources'),
	notices: counted('Notice of the original record', 'notices of the original record'),
} as const;

function counted(one: string, many: string) {
	return (changes: readonly ValueChange[]) => countedLines({ one, many }, changes);
}

function lossLines(changes: readonly ValueChange[]): string[] {
	const { recovered = [], others = [] } = Object.groupBy(changes, ({ was: [, , field] }) =>
		field === 'recovered' ? 'recovered' : 'others',
	);
	const back = recovered.map((change) =>
		toldLine('How much of lost data came back', change, wordsOf(recoveryLabels)),
	);
	const noun = { one: 'Entry of lost data', many: 'entries of lost data' };
	return [...countedLines(noun, others), ...back];
}

const repair: ItemNoun = { one: 'Repair', many: 'repairs' };

/** Where a repair has moved on, that tells the rest: a day, an owner or evidence comes with it. */
function repairLines(changes: readonly ValueChange[]): string[] {
	const moves = changes.filter(({ path: [, , field] }) => field === 'state');
	const moved = new Set(moves.map(({ path: [, index] }) => index));
	const others = changes.filter(({ was, path }) => was.length === 1 || !moved.has(path[1] ?? -1));
	const byState = [...Map.groupBy(moves, ({ after }) => String(after))];
	return [
		...countedLines(repair, others),
		...byState.flatMap(([state, own]) =>
			countedLine(repair, own.length, `now ${stateText(state)}`),
		),
	];
}

function stateText(state: string): string {
	return wordsOf(stateWords)(state) ?? state;
}

const stateWords = Object.fromEntries(
	Object.entries(repairStateLabels).map(([state, { text }]) => [state, text]),
);
