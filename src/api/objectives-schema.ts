import { z } from 'zod';
import { dataAgeSchema } from './data-age.ts';

const instant = z.iso.datetime().describe('An instant in UTC, to the second.');
const seconds = z.number().min(0);
const exact = z.int().describe('The same in whole millionths of a second: sums of them are exact.');
const checks = z.int().min(0);
const rate = z.number().min(0);
const share = z.number().min(0).max(1);
const range = z.strictObject({ least: share, most: share });

/** For every choice inside uncertain times, and for some choice. */
function both<Value extends z.ZodType>(value: Value) {
	return z.strictObject({ certain: value, possible: value });
}

const told = {
	kind: z
		.enum(['incident', 'maintenance', 'without_notice'])
		.describe('What spent it; without_notice: bad measurements that nobody gave notice of.'),
	id: z.string().nullable().describe('Of an entry: its id, which is in its address.'),
	title: z.string().nullable(),
	status: z.string().nullable().describe('The worst that the entry did to it in the window.'),
	began: z
		.strictObject({ earliest: instant, latest: instant })
		.nullable()
		.describe('When the entry began; of two that are as bad, the earlier is charged.'),
	from: instant.describe('Since when it may have had an effect in the window.'),
	to: instant.describe('Until when; outside.'),
};

const objective = {
	id: z.string(),
	subject: z.strictObject({
		kind: z.enum(['component', 'group', 'page']),
		id: z.string(),
		name: z.string(),
	}),
	target: z.number().gt(0).lt(1).describe('The share that shall be good.'),
	window_days: z.int().min(1).describe('The rolling window in UTC days, today included.'),
	since: instant.describe('Since when it holds: what was before counts in nothing here.'),
	proposed: z.boolean().describe('Whether nobody has agreed to it.'),
	why: z.string().nullable(),
	from: instant.nullable().describe('The start of the window as far as it counts; null before it.'),
	to: instant.nullable().describe('Its end: as_of.'),
};

/** What is published of every kind of objective, given how it writes amounts, costs and rates. */
function shared<Costs extends z.ZodRawShape, Rate extends z.ZodType>(costs: Costs, rate: Rate) {
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
			.array(z.strictObject({ ...told, ...costs }))
			.describe('What spent budget, newest first: the lines add up to what was spent.'),
	};
}

const budgets = {
	full_window_budget_seconds: seconds.describe('(1 − target) × window_days × 86400.'),
	budget_seconds: seconds.nullable().describe('(1 − target) × denominator; null without data.'),
	budget_microseconds: exact.nullable(),
};

const declaredCosts = { spent_seconds: both(seconds), spent_microseconds: both(exact) };
const declared = z.strictObject({
	...objective,
	indicator: z.literal('declared_availability'),
	covered_seconds: seconds.describe('Time that the record covers: the denominator.'),
	not_covered_seconds: seconds.describe('Time of the window that it does not cover.'),
	uptime: range.nullable().describe('1 − spent ÷ denominator, unrounded.'),
	...budgets,
	spent_seconds: both(seconds).nullable().describe('Σ weight × outage.'),
	spent_microseconds: both(exact).nullable(),
	left_seconds: both(z.number()).nullable().describe('budget − spent: below 0 if overspent.'),
	left_microseconds: both(exact).nullable(),
	...shared(declaredCosts, both(rate)),
});

const measuredCosts = { spent_seconds: seconds, spent_microseconds: exact };
const measured = z.strictObject({
	...objective,
	indicator: z.literal('measured_availability'),
	observed_seconds: seconds.describe('Time that was observed: the denominator.'),
	not_observed_seconds: seconds.describe('Time of the window in which nobody looked.'),
	uptime: share.nullable().describe('1 − spent ÷ denominator, unrounded.'),
	...budgets,
	spent_seconds: seconds.nullable().describe('Σ weight × outage.'),
	spent_microseconds: exact.nullable(),
	left_seconds: z.number().nullable().describe('budget − spent: below 0 if overspent.'),
	left_microseconds: exact.nullable(),
	...shared(measuredCosts, rate),
});

const goodChecks = z.strictObject({
	...objective,
	indicator: z.literal('good_checks'),
	checks: checks.describe(
		'Checks of all members in spans that ended in the window: the denominator.',
	),
	not_observed_seconds: seconds.describe('Time of the window in which nobody looked.'),
	good: share.nullable().describe('1 − spent ÷ denominator, unrounded.'),
	budget_checks: checks.nullable().describe('(1 − target) × checks, cut off; null without data.'),
	spent_checks: checks.nullable().describe('Checks that failed or were slow.'),
	left_checks: z.int().nullable().describe('budget − spent: below 0 if overspent.'),
	...shared({ spent_checks: checks }, rate),
});

/** What is published of objectives. */
export const objectivesSchema = z
	.strictObject({
		$schema: z.url(),
		as_of: instant.describe('The instant at which everything here is true.'),
		data: dataAgeSchema,
		formula_version: z.int().describe('The version of the rules: see /how-we-measure/.'),
		weights: z
			.record(z.string(), z.number().min(0).max(1))
			.describe('What a second of each status counts as an outage.'),
		objectives: z.array(z.discriminatedUnion('indicator', [declared, measured, goodChecks])),
	})
	.describe('Every objective with its budget, and the ledger of what spent it.');

/** The document of all objectives. */
export type ObjectivesDocument = z.output<typeof objectivesSchema>;
/** One of them. */
export type PublishedObjective = ObjectivesDocument['objectives'][number];
