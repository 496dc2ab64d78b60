import { type ComponentStatus, worst } from '../../schema/component-schema.ts';
import { earlier, later } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { beginningOf } from '../incident/entry-times.ts';
import type { Entry } from '../incident/entry.ts';
import {
	type Both,
	type BudgetAccounting,
	type BudgetSpend,
	isEntry,
	type SpendCause,
} from './budget-spend.ts';

interface Line {
	/** For an entry, the part of the window in which it may have had an effect; else the run itself. */
	readonly span: Interval;
	/** The budget it spent. */
	readonly spent: Both<bigint>;
}

/** An incident or planned work in the window, also where it cost nothing. */
export interface EntryLine extends Line {
	readonly kind: 'entry';
	readonly entry: Entry;
	/** The worst effect on the subject in the window. */
	readonly status: ComponentStatus;
}

/** A run of bad measurements during which no entry was declared. */
export interface UndeclaredLine extends Line {
	readonly kind: 'undeclared';
}

/** One line of a budget ledger: what spent budget, and how much. */
export type LedgerLine = EntryLine | UndeclaredLine;

/** Everything in the window that spent budget or might have, newest first; the lines add up to what was spent. */
export function ledgerOf({ spends, effectParts }: BudgetAccounting): LedgerLine[] {
	const [certain, possible] = [costByCause(spends.certain), costByCause(spends.possible)];
	const spentBy = (cause: SpendCause) => ({
		certain: certain.get(cause) ?? 0n,
		possible: possible.get(cause) ?? 0n,
	});
	const entries = [...Map.groupBy(effectParts, ({ effect }) => effect.entry)].map(
		([entry, own]) => ({
			kind: 'entry' as const,
			entry,
			span: {
				start: own.map(({ start }) => start).reduce(earlier),
				end: own.map(({ end }) => end).reduce(later),
			},
			status: worst(own.map(({ effect }) => effect.status)),
			spent: spentBy(entry),
		}),
	);
	const undeclared = [...certain.keys()].flatMap((cause) =>
		isEntry(cause) ? [] : [{ kind: 'undeclared' as const, span: cause, spent: spentBy(cause) }],
	);
	return [...entries, ...undeclared].sort(newestFirst);
}

function costByCause(spends: readonly BudgetSpend[]): Map<SpendCause, bigint> {
	const costs = new Map<SpendCause, bigint>();
	for (const { cause, cost } of spends) costs.set(cause, (costs.get(cause) ?? 0n) + cost);
	return costs;
}

function newestFirst(a: LedgerLine, b: LedgerLine): number {
	const [first, second] = [sortKeyOf(a), sortKeyOf(b)];
	return (
		second.earliest - first.earliest ||
		second.latest - first.latest ||
		(first.id < second.id ? -1 : 1)
	);
}

function sortKeyOf(line: LedgerLine) {
	if (line.kind === 'entry') return { ...beginningOf(line.entry), id: line.entry.id };
	return { earliest: line.span.start, latest: line.span.start, id: '' };
}
