import { badness } from '../../schema/component-schema.ts';
import { clip, type Interval } from '../../time/interval.ts';
import { beginOf } from '../incident/begin.ts';
import type { Effect } from '../incident/effect.ts';
import { isMaintenance } from '../incident/progress.ts';

/** A span for whose loss an entry would pay, by what it did. */
export interface Claim extends Interval {
	readonly effect: Effect;
}

/** Which of two claims goes before the other: below 0 for the first. */
export type Precedence = (a: Effect, b: Effect) => number;

/** The parts of effects inside a window; `spanOf` chooses which of their spans. */
export function claimsOn(
	window: Interval,
	effects: readonly Effect[],
	spanOf: (effect: Effect) => Interval | undefined,
): Claim[] {
	return effects.flatMap((effect) => {
		const span = spanOf(effect);
		const part = span && clip(span, window);
		return part ? [{ ...part, effect }] : [];
	});
}

/** The worst status first, then the entry that begins earlier, then by id. */
export const worstThenEarlier: Precedence = (a, b) => {
	const [first, second] = [beginOf(a.entry), beginOf(b.entry)];
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

/** The same time as `claims`, disjoint and in order: where some overlap, the foremost has it alone. */
export function foremost(claims: readonly Claim[], precedence: Precedence): Claim[] {
	const waiting = claims.toSorted((a, b) => a.start - b.start);
	const instants = [...new Set(claims.flatMap(({ start, end }) => [start, end]))].sort(
		(a, b) => a - b,
	);
	let open: Claim[] = [];
	return instants.slice(1).flatMap((end, i) => {
		const start = instants[i] as Claim['start'];
		open = open.filter((claim) => claim.end > start);
		while (waiting[0] && waiting[0].start <= start) open.push(waiting.shift() as Claim);
		if (open.length === 0) return [];
		const { effect } = open.reduce((a, b) => (precedence(b.effect, a.effect) < 0 ? b : a));
		return [{ start, end, effect }];
	});
}
