import { difference } from './map-difference.ts';
import { type PrintedFigure, printedFigures } from './printed-figures.ts';
import type { Told } from './side.ts';

/** A figure that moves, as it is printed; `undefined` where there is none. */
export interface FigureChange extends Omit<PrintedFigure, 'text'> {
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/**
 * Every figure that is printed otherwise in two states of the record. Those of a component or group
 * that only one of them has are left out: they do not move.
 */
export function figureChanges(before: Told, after: Told): FigureChange[] {
	const { gained, changed, gone } = difference(
		figures(before, subjectIds(after)),
		figures(after, subjectIds(before)),
		({ text }) => text,
	);
	return [
		...changed.map((pair) => change(pair.after, pair.before.text, pair.after.text)),
		...gained.map((one) => change(one, undefined, one.text)),
		...gone.map((one) => change(one, one.text, undefined)),
	];
}

function figures(told: Told, others: ReadonlySet<string>): Map<string, PrintedFigure> {
	return new Map(
		printedFigures(told)
			.filter(({ kind, id }) => kind === 'objective' || others.has(`${kind} ${id}`))
			.map((one) => [keyOf(one), one]),
	);
}

/** An objective is the same under another target: that is a figure which moves. */
function keyOf({ kind, id, window, figure }: PrintedFigure): string {
	return [kind, id, kind === 'objective' ? '' : window, figure].join(' ');
}

function subjectIds({ subjects: { page, groups, components } }: Told): Set<string> {
	const all = [page, ...groups.values(), ...components.values()];
	return new Set(all.map(({ kind, id }) => `${kind} ${id}`));
}

function change(
	{ kind, id, name, window, figure }: PrintedFigure,
	before: string | undefined,
	after: string | undefined,
): FigureChange {
	return { kind, id, name, window, figure, before, after };
}
