import { beginningOf } from '../domain/incident/entry-times.ts';
import { isMaintenance } from '../domain/incident/entry.ts';
import { type Both, mapBoth } from '../domain/objective/budget-spend.ts';
import { type BurnRate, ratioNumber } from '../domain/objective/burn-rate.ts';
import type { LedgerLine } from '../domain/objective/ledger.ts';
import type { ObjectiveAccount } from '../domain/objective/objective-account.ts';
import { toIso } from '../time/instant.ts';

/** Thousandths of a millisecond as seconds. */
export function secondsOf(amount: bigint): number {
	return Number(amount) / 1_000_000;
}

/** What is published of a line of a ledger, but for what it cost. */
export function publishedLine(line: LedgerLine) {
	const span = { from: toIso(line.span.start), to: toIso(line.span.end) };
	if (line.kind === 'undeclared')
		return {
			kind: 'without_notice' as const,
			...{ id: null, title: null, status: null, began: null },
			...span,
		};
	const { entry, status } = line;
	const { earliest, latest } = beginningOf(entry);
	return {
		kind: isMaintenance(entry) ? ('maintenance' as const) : ('incident' as const),
		id: entry.id,
		title: entry.title,
		status,
		began: { earliest: toIso(earliest), latest: toIso(latest) },
		...span,
	};
}

/** The burn rates of an objective, each window by its name. */
export function publishedRates({ burnRates, errorBudget: spending }: ObjectiveAccount) {
	const numbers = (rate: BurnRate['rate']): Both<number> | null =>
		rate ? mapBoth(rate, ratioNumber) : null;
	return [
		...burnRates.map(({ size, rate }) => ({ window: nameOf(size), rate: numbers(rate) })),
		{ window: 'whole' as const, rate: numbers(spending?.burnRate) },
	];
}

function nameOf(size: BurnRate['size']) {
	if ('days' in size) return '3_days' as const;
	return size.hours === 1 ? ('1_hour' as const) : ('6_hours' as const);
}
