import type { ValueChange } from '../../domain/revision/value-changes.ts';

/** What items of a list are called. */
export interface ItemNoun {
	readonly one: string;
	readonly many: string;
}

/**
 * What became of items that are told by their number: `2 sources added`. Where one goes and another
 * comes, its text was rewritten.
 */
export function countedLines(noun: ItemNoun, changes: readonly ValueChange[]): string[] {
	const whole = changes.filter(({ was, path }) => Math.min(was.length, path.length) === 1);
	const added = whole.filter(({ before }) => before === undefined).length;
	const gone = whole.filter(({ after }) => after === undefined).length;
	const rewritten = Math.min(added, gone);
	return [
		countedLine(noun, added - rewritten, 'added'),
		countedLine(noun, rewritten + editedItems(changes), 'changed'),
		countedLine(noun, gone - rewritten, 'taken out'),
	].flat();
}

/** How many items there were before and are after, and tell something else. */
function editedItems(changes: readonly ValueChange[]): number {
	const inner = changes.filter(({ was, path }) => Math.min(was.length, path.length) > 1);
	return new Set(inner.map(({ was: [, index] }) => index)).size;
}

/** `1 of them` is named alone: `Source added`. */
export function countedLine({ one, many }: ItemNoun, count: number, verb: string): string[] {
	if (count === 0) return [];
	return [count === 1 ? `${one} ${verb}` : `${count} ${many} ${verb}`];
}
