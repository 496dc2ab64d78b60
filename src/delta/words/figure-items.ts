import type { FigureChange } from '../figure-changes.ts';
import { fromTo, type Item } from './section.ts';

/** Figures that move, by what they are of. */
export function figureItems(changes: readonly FigureChange[]): Item[] {
	const bySubject = Map.groupBy(changes, ({ kind, id }) => `${kind} ${id}`);
	return [...bySubject.values()].flatMap(itemOf);
}

function itemOf(changes: readonly FigureChange[]): Item[] {
	const [first] = changes;
	if (!first) return [];
	const { kind, name, window } = first;
	if (kind !== 'objective') return [{ text: `Uptime of ${name}`, lines: changes.map(uptimeLine) }];
	const lines = changes.map(({ figure, before, after }) => `${figure}: ${fromTo(before, after)}`);
	return [{ text: `Objective, ${name} (${window})`, lines }];
}

function uptimeLine({ window, figure, before, after }: FigureChange): string {
	return `${window}, ${figure}: ${fromTo(before, after)}`;
}
