import { type ComponentStatus, worst } from '../../schema/component-schema.ts';
import { earlier, later } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { beginOf } from '../incident/begin.ts';
import type { Entry } from '../incident/entry.ts';
import type { Book } from './book.ts';
import { type Both, type Charge, isEntry, type Payer } from './charge.ts';

interface Line {
	/** Of an entry, the part of the window in which it may have had an effect; else from first to last. */
	readonly span: Interval;
	/** What it is charged with in the account of what is certain, and in that of what is possible. */
	readonly spent: Both<bigint>;
}

/** An incident or planned work in the window, also where it cost nothing. */
export interface EntryLine extends Line {
	readonly kind: 'told';
	readonly entry: Entry;
	/** The worst that it did to the subject in the window. */
	readonly status: ComponentStatus;
}

/** Bad measurements without a pause between them, during which no entry was told of. */
export interface UntoldLine extends Line {
	readonly kind: 'untold';
}

/** What spent budget. */
export type LedgerLine = EntryLine | UntoldLine;

/** Everything in the window that spent budget or might have, newest first; the lines add up to what was spent. */
export function ledgerOf({ charges, claims }: Book): LedgerLine[] {
	const [certain, possible] = [byPayer(charges.certain), byPayer(charges.possible)];
	const spentBy = (payer: Payer) => ({
		certain: certain.get(payer) ?? 0n,
		possible: possible.get(payer) ?? 0n,
	});
	const told = [...Map.groupBy(claims, ({ effect }) => effect.entry)].map(([entry, own]) => ({
		kind: 'told' as const,
		entry,
		span: {
			start: own.map(({ start }) => start).reduce(earlier),
			end: own.map(({ end }) => end).reduce(later),
		},
		status: worst(own.map(({ effect }) => effect.status)),
		spent: spentBy(entry),
	}));
	const untold = [...certain.keys()].flatMap((payer) =>
		isEntry(payer) ? [] : [{ kind: 'untold' as const, span: payer, spent: spentBy(payer) }],
	);
	return [...told, ...untold].sort(newestFirst);
}

function byPayer(charges: readonly Charge[]): Map<Payer, bigint> {
	const costs = new Map<Payer, bigint>();
	for (const { payer, cost } of charges) costs.set(payer, (costs.get(payer) ?? 0n) + cost);
	return costs;
}

function newestFirst(a: LedgerLine, b: LedgerLine): number {
	const [first, second] = [placeOf(a), placeOf(b)];
	return (
		second.earliest - first.earliest ||
		second.latest - first.latest ||
		(first.id < second.id ? -1 : 1)
	);
}

function placeOf(line: LedgerLine) {
	if (line.kind === 'told') return { ...beginOf(line.entry), id: line.entry.id };
	return { earliest: line.span.start, latest: line.span.start, id: '' };
}
