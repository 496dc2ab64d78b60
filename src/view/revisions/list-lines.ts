import type { Entry, Update } from '../../domain/incident/entry.ts';
import type { ValueChange } from '../../domain/revision/value-changes.ts';
import {
	correctedText,
	recoveryLabels,
	repairStateLabels,
	updateStatusLabels,
} from '../incident/entry-labels.ts';
import { statusLabels } from '../now/status-labels.ts';
import { inSentence } from '../text/list-text.ts';
import { preciseText } from '../text/time-text.ts';
import {
	changeLine,
	formatChoice,
	formatInstant,
	formatTime,
	type Versions,
} from './value-text.ts';

/** Which updates were added, changed or taken out. */
export function updateLines(changes: readonly ValueChange[], versions: Versions): string[] {
	return [...new Set(changes.map((change) => updateLine(change, versions)))];
}

function updateLine(change: ValueChange, { after }: Versions): string {
	const { path, was, before } = change;
	if (was.length === 1) return `Update of ${instantOf(change.after)} added`;
	if (path.length === 1) return `Update of ${instantOf(before)} taken out`;
	const update = after.updates[Number(path[1])];
	return updateFieldLine(String(path[2]), change, `the update of ${instantOf(update)}`);
}

function updateFieldLine(field: string, change: ValueChange, update: string): string {
	switch (field) {
		case 'at':
			return changeLine('Instant of an update', change, formatInstant);
		case 'status':
			return changeLine(`Status in ${update}`, change, formatChoice(updateStatusLabels));
		case 'next_update_by':
			return changeLine(`Promise of the next word in ${update}`, change, formatInstant);
		case 'components':
			return `What ${update} says of components changed`;
		case 'makes_known':
			return `Which fields ${update} made known changed`;
		default:
			return `Text of ${update} changed`;
	}
}

function instantOf(update: unknown): string {
	return preciseText((update as Update).at);
}

type AffectedComponent = Entry['components'][number];

/** Which components were added or taken out, and whose status or times changed. */
export function componentLines(changes: readonly ValueChange[], versions: Versions): string[] {
	return changes.map((change) => componentLine(change, versions));
}

function componentLine(change: ValueChange, { after, nameOf }: Versions): string {
	const { path, was } = change;
	if (was.length === 1) {
		const { id, status } = change.after as AffectedComponent;
		return `${nameOf(id)} added as ${formatStatus(status) ?? ''}`;
	}
	if (path.length === 1) return `${nameOf((change.before as AffectedComponent).id)} taken out`;
	const name = nameOf(String(after.components[Number(path[1])]?.id));
	if (path[2] === 'status') return changeLine(`State of ${inSentence(name)}`, change, formatStatus);
	const end = path[2] === 'from' ? 'Start' : 'End';
	return changeLine(`${end} for ${inSentence(name)}`, change, formatTime);
}

const formatStatus = formatChoice(
	Object.fromEntries(Object.entries(statusLabels).map(([status, { was }]) => [status, was])),
);

/** Which corrections were added, changed or taken out. */
export function correctionLines(changes: readonly ValueChange[], versions: Versions): string[] {
	return [...new Set(changes.map((change) => correctionLine(change, versions)))];
}

function correctionLine({ path, was, ...change }: ValueChange, { after }: Versions): string {
	if (was.length === 1) return `${correctionName(change.after)} added`;
	if (path.length === 1) return `${correctionName(change.before)} taken out`;
	return `${correctionName(after.corrections?.[Number(path[1])])} changed`;
}

function correctionName(correction: unknown): string {
	return `Correction of ${inSentence(correctedText((correction as { of: string }).of))}`;
}

/** Lists whose items are only counted, each under the name of its field. */
export const countedLists = {
	lost: dataLossLines,
	repairs: repairLines,
	related: counted('Related entry', 'related entries'),
	notes: counted('Note', 'notes'),
	sources: counted('Source', 'sources'),
	notices: counted('Notice of the original record', 'notices of the original record'),
} as const;

function counted(one: string, many: string) {
	return (changes: readonly ValueChange[]) => countedLines({ one, many }, changes);
}

function dataLossLines(changes: readonly ValueChange[]): string[] {
	const { recovered = [], others = [] } = Object.groupBy(changes, ({ was: [, , field] }) =>
		field === 'recovered' ? 'recovered' : 'others',
	);
	const back = recovered.map((change) =>
		changeLine('How much of lost data came back', change, formatChoice(recoveryLabels)),
	);
	const noun = { one: 'Entry of lost data', many: 'entries of lost data' };
	return [...countedLines(noun, others), ...back];
}

const repair: ItemNoun = { one: 'Repair', many: 'repairs' };

/**
 * A repair item with a new state gets one line for that; the day, owner or evidence that changed with
 * it gets none.
 */
function repairLines(changes: readonly ValueChange[]): string[] {
	const moves = changes.filter(({ path: [, , field] }) => field === 'state');
	const moved = new Set(moves.map(({ path: [, index] }) => index));
	const others = changes.filter(({ was, path }) => was.length === 1 || !moved.has(path[1] ?? -1));
	const byState = [...Map.groupBy(moves, ({ after }) => String(after))];
	return [
		...countedLines(repair, others),
		...byState.flatMap(([state, own]) =>
			countedLine(repair, own.length, `now ${formatState(state) ?? state}`),
		),
	];
}

const formatState = formatChoice(
	Object.fromEntries(Object.entries(repairStateLabels).map(([state, { text }]) => [state, text])),
);

/** What items of a list are called. */
interface ItemNoun {
	readonly one: string;
	readonly many: string;
}

/**
 * `2 sources added`: how many items were added, changed and taken out. One taken out and one added
 * count as one changed.
 */
function countedLines(noun: ItemNoun, changes: readonly ValueChange[]): string[] {
	const whole = changes.filter(({ was, path }) => Math.min(was.length, path.length) === 1);
	const added = whole.filter(({ before }) => before === undefined).length;
	const gone = whole.filter(({ after }) => after === undefined).length;
	const rewritten = Math.min(added, gone);
	return [
		countedLine(noun, added - rewritten, 'added'),
		countedLine(noun, rewritten + changedItems(changes), 'changed'),
		countedLine(noun, gone - rewritten, 'taken out'),
	].flat();
}

/** How many items are in both versions and differ. */
function changedItems(changes: readonly ValueChange[]): number {
	const inner = changes.filter(({ was, path }) => Math.min(was.length, path.length) > 1);
	return new Set(inner.map(({ was: [, index] }) => index)).size;
}

/** `Source added`, `2 sources added`; none for a count of 0. */
function countedLine({ one, many }: ItemNoun, count: number, verb: string): string[] {
	if (count === 0) return [];
	return [count === 1 ? `${one} ${verb}` : `${count} ${many} ${verb}`];
}
