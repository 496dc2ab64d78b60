import { z } from 'zod';
import { beginningOf } from '../domain/incident/entry-times.ts';
import { isMaintenance } from '../domain/incident/entry.ts';
import { type Both, mapBoth } from '../domain/objective/budget-spend.ts';
import { type BurnRate, ratioNumber } from '../domain/objective/burn-rate.ts';
import type { LedgerLine } from '../domain/objective/ledger.ts';
import type { ObjectiveAccount } from '../domain/objective/objective-account.ts';
import { toIso } from '../time/instant.ts';
import { instantSchema, startPair, startPairSchema } from './times.ts';

const line = {
	kind: z
		.enum(['incident', 'maintenance', 'without_notice'])
		.describe('What spent it; without_notice: bad measurements that nobody gave notice of.'),
	id: z.string().nullable().describe('Of an entry: its id, which is in its address.'),
	title: z.string().nullable(),
	status: z.string().nullable().describe('The worst that the entry did to it in the window.'),
	began: startPairSchema
		.nullable()
		.describe('When the entry began; of two that are as bad, the earlier is charged.'),
	from: instantSchema.describe('Since when it may have had an effect in the window.'),
	to: instantSchema.describe('Until when; outside.'),
};

/** The burn rates and ledger of an objective, given how its indicator writes costs and rates. */
export function spendingFields<Costs extends z.ZodRawShape, Rate extends z.ZodType>(
	costs: Costs,
	rate: Rate,
) {
	return {
		burn_rates: z
			.array(
				z.strictObject({
					window: z.enum(['1_hour', '6_hours', '3_days', 'whole']),
					rate: rate.nullable().describe('null without data.'),
				}),
			)
			.describe('(lost ÷ denominator) ÷ (1 − target): at 1 a budget lasts just its window.'),
		ledger: z
			.array(z.strictObject({ ...line, ...costs }))
			.describe('What spent budget, newest first: the lines add up to what was spent.'),
	};
}

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
	return {
		kind: isMaintenance(entry) ? ('maintenance' as const) : ('incident' as const),
		id: entry.id,
		title: entry.title,
		status,
		began: startPair(beginningOf(entry)),
		...span,
	};
}

/** The burn rates of an objective, each window by its name. */
export function publishedRates({ burnRates, errorBudget }: ObjectiveAccount) {
	const numbers = (rate: BurnRate['rate']): Both<number> | null =>
		rate ? mapBoth(rate, ratioNumber) : null;
	return [
		...burnRates.map(({ size, rate }) => ({ window: nameOf(size), rate: numbers(rate) })),
		{ window: 'whole' as const, rate: numbers(errorBudget?.burnRate) },
	];
}

function nameOf(size: BurnRate['size']) {
	if ('days' in size) return '3_days' as const;
	return size.hours === 1 ? ('1_hour' as const) : ('6_hours' as const);
}
