import { badness } from '../../schema/component-schema.ts';
import { clip, type Interval } from '../../time/interval.ts';
import type { Effect } from '../incident/effect.ts';
import { beginningOf } from '../incident/entry-times.ts';
import { isMaintenance } from '../incident/entry.ts';

/** A status that an entry gave to something. */
type EntryStatus = Pick<Effect, 'entry' | 'status'>;

/** A part of an effect inside a window; what is lost in it is attributed to the entry. */
export interface EffectPart extends Interval {
	readonly effect: EntryStatus;
}

/** Orders two effects by precedence: below 0 where the first goes before. */
type Precedence = (a: EntryStatus, b: EntryStatus) => number;

/** The parts of effects inside a window; `spanOf` chooses which of their spans. */
export function effectPartsIn<One extends EntryStatus>(
	window: Interval,
	effects: readonly One[],
	spanOf: (effect: One) => Interval | undefined,
): EffectPart[] {
	return effects.flatMap((effect) => {
		const span = spanOf(effect);
		const part = span && clip(span, window);
		return part ? [{ ...part, effect }] : [];
	});
}

/** The worst status first, then the entry that begins earlier, then by id. */
export const worstThenEarlier: Precedence = (a, b) => {
	const [first, second] = [beginningOf(a.entry), beginningOf(b.entry)];
	return (
		badness(b.status) - badness(a.status) ||
		first.earliest - second.earliest ||
		first.latest - second.latest ||
		(a.entry.id < b.entry.id ? -1 : 1)
	);
};

/** Incidents before planned work, then the worst. */
export const incidentsFirst: Precedence = (a, b) =>
	Number(isMaintenance(a.entry)) - Number(isMaintenance(b.entry)) || worstThenEarlier(a, b);

/** The same time as `parts`, disjoint and in order: where some overlap, only the foremost remains. */
export function foremostParts(parts: readonly EffectPart[], precedence: Precedence): EffectPart[] {
	const waiting = parts.toSorted((a, b) => a.start - b.start);
	const instants = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort(
		(a, b) => a - b,
	);
	let open: EffectPart[] = [];
	return instants.slice(1).flatMap((end, i) => {
		const start = instants[i] as EffectPart['start'];
		open = open.filter((part) => part.end > start);
		while (waiting[0] && waiting[0].start <= start) open.push(waiting.shift() as EffectPart);
		if (open.length === 0) return [];
		const { effect } = open.reduce((a, b) => (precedence(b.effect, a.effect) < 0 ? b : a));
		return [{ start, end, effect }];
	});
}
