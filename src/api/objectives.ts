import { type Both, mapBoth } from '../domain/objective/budget-spend.ts';
import type { ObjectiveAccount } from '../domain/objective/objective-account.ts';
import { newestEnd } from '../domain/observation/observation.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { formulaVersion } from '../domain/uptime/formula-versions.ts';
import { shareNumber } from '../domain/uptime/share.ts';
import { toIso } from '../time/instant.ts';
import { totalDuration } from '../time/interval.ts';
import { goodShare } from '../view/objective/indicator-labels.ts';
import { publishedLine, publishedRates, secondsOf, spendingFields } from './budget-ledger.ts';
import { dataAge, dataAgeSchema } from './data-age.ts';
import { instantSchema, seconds } from './times.ts';
import { z } from 'zod';

const secondsSchema = z.number().min(0);
const exact = z.int().describe('The same in whole millionths of a second: sums of them are exact.');
const checks = z.int().min(0);
const rate = z.number().min(0);
const share = z.number().min(0).max(1);
const range = z.strictObject({ least: share, most: share });

/** For every choice inside uncertain times, and for some choice. */
function both<Value extends z.ZodType>(value: Value) {
	return z.strictObject({ certain: value, possible: value });
}

const objective = {
	id: z.string(),
	subject: z.strictObject({
		kind: z.enum(['component', 'group', 'page']),
		id: z.string(),
		name: z.string(),
	}),
	target: z.number().gt(0).lt(1).describe('The share that shall be good.'),
	window_days: z.int().min(1).describe('The rolling window in UTC days, today included.'),
	since: instantSchema.describe('Since when it holds: what was before counts in nothing here.'),
	proposed: z.boolean().describe('Whether nobody has agreed to it.'),
	why: z.string().nullable(),
	from: instantSchema
		.nullable()
		.describe('The start of the window as far as it counts; null before it.'),
	to: instantSchema.nullable().describe('Its end: as_of.'),
};

const budgetFields = {
	full_window_budget_seconds: secondsSchema.describe('(1 − target) × window_days × 86400.'),
	budget_seconds: secondsSchema
		.nullable()
		.describe('(1 − target) × denominator; null without data.'),
	budget_microseconds: exact.nullable(),
};

const declaredCosts = { spent_seconds: both(secondsSchema), spent_microseconds: both(exact) };
const declared = z.strictObject({
	...objective,
	indicator: z.literal('declared_availability'),
	covered_seconds: secondsSchema.describe('Time that the record covers: the denominator.'),
	not_covered_seconds: secondsSchema.describe('Time of the window that it does not cover.'),
	uptime: range.nullable().describe('1 − spent ÷ denominator, unrounded.'),
	...budgetFields,
	spent_seconds: both(secondsSchema).nullable().describe('Σ weight × outage.'),
	spent_microseconds: both(exact).nullable(),
	left_seconds: both(z.number()).nullable().describe('budget − spent: below 0 if overspent.'),
	left_microseconds: both(exact).nullable(),
	...spendingFields(declaredCosts, both(rate)),
});

const measuredCosts = { spent_seconds: secondsSchema, spent_microseconds: exact };
const measured = z.strictObject({
	...objective,
	indicator: z.literal('measured_availability'),
	observed_seconds: secondsSchema.describe('Time that was observed: the denominator.'),
	not_observed_seconds: secondsSchema.describe('Time of the window in which nobody looked.'),
	uptime: share.nullable().describe('1 − spent ÷ denominator, unrounded.'),
	...budgetFields,
	spent_seconds: secondsSchema.nullable().describe('Σ weight × outage.'),
	spent_microseconds: exact.nullable(),
	left_seconds: z.number().nullable().describe('budget − spent: below 0 if overspent.'),
	left_microseconds: exact.nullable(),
	...spendingFields(measuredCosts, rate),
});

const goodChecks = z.strictObject({
	...objective,
	indicator: z.literal('good_checks'),
	checks: checks.describe(
		'Checks of all members in spans that ended in the window: the denominator.',
	),
	not_observed_seconds: secondsSchema.describe('Time of the window in which nobody looked.'),
	good: share.nullable().describe('1 − spent ÷ denominator, unrounded.'),
	budget_checks: checks.nullable().describe('(1 − target) × checks, cut off; null without data.'),
	spent_checks: checks.nullable().describe('Checks that failed or were slow.'),
	left_checks: z.int().nullable().describe('budget − spent: below 0 if overspent.'),
	...spendingFields({ spent_checks: checks }, rate),
});

/** What is published of objectives. */
export const objectivesSchema = z
	.strictObject({
		$schema: z.url(),
		as_of: instantSchema.describe('The instant at which everything here is true.'),
		data: dataAgeSchema,
		formula_version: z.int().describe('The version of the rules: see /how-we-measure/.'),
		weights: z
			.record(z.string(), z.number().min(0).max(1))
			.describe('What a second of each status counts as an outage.'),
		objectives: z.array(z.discriminatedUnion('indicator', [declared, measured, goodChecks])),
	})
	.describe('Every objective with its budget, and the ledger of what spent it.');

/** The document of all objectives. */
type ObjectivesDocument = z.output<typeof objectivesSchema>;
/** One of them. */
type PublishedObjective = ObjectivesDocument['objectives'][number];

/** What is published of all objectives; `schema` is the address of the schema that describes it. */
export function objectivesDocument(
	accounts: readonly ObjectiveAccount[],
	{ now, site, observations }: Pick<SiteRecord, 'now' | 'site' | 'observations'>,
	schema: string,
): ObjectivesDocument {
	return {
		$schema: schema,
		as_of: toIso(now),
		data: dataAge(newestEnd(observations.values()), site.measurements),
		formula_version: formulaVersion,
		weights: site.weights,
		objectives: accounts.map(publishedObjective),
	};
}

function publishedObjective(account: ObjectiveAccount): PublishedObjective {
	const { indicator } = account.objective;
	if (indicator === 'declared_availability') return declaredObjective(account);
	return indicator === 'measured_availability'
		? measuredObjective(account)
		: checksObjective(account);
}

function declaredObjective(account: ObjectiveAccount): PublishedObjective {
	const { errorBudget } = account;
	const inSeconds = (amounts: Both<bigint>) => mapBoth(amounts, secondsOf);
	const exactly = (amounts: Both<bigint>) => mapBoth(amounts, Number);
	return {
		...facts(account),
		indicator: 'declared_availability',
		covered_seconds: errorBudget ? secondsOf(errorBudget.whole) : 0,
		not_covered_seconds: notSeen(account),
		uptime: goodNumbers(account),
		...budgets(account),
		spent_seconds: errorBudget ? inSeconds(errorBudget.spent) : null,
		spent_microseconds: errorBudget ? exactly(errorBudget.spent) : null,
		left_seconds: errorBudget ? inSeconds(errorBudget.left) : null,
		left_microseconds: errorBudget ? exactly(errorBudget.left) : null,
		burn_rates: publishedRates(account),
		ledger: (errorBudget?.ledger ?? []).map((line) => ({
			...publishedLine(line),
			spent_seconds: inSeconds(line.spent),
			spent_microseconds: exactly(line.spent),
		})),
	};
}

function measuredObjective(account: ObjectiveAccount): PublishedObjective {
	const { errorBudget } = account;
	return {
		...facts(account),
		indicator: 'measured_availability',
		observed_seconds: errorBudget ? secondsOf(errorBudget.whole) : 0,
		not_observed_seconds: notSeen(account),
		uptime: goodNumbers(account)?.least ?? null,
		...budgets(account),
		spent_seconds: errorBudget ? secondsOf(errorBudget.spent.certain) : null,
		spent_microseconds: errorBudget ? Number(errorBudget.spent.certain) : null,
		left_seconds: errorBudget ? secondsOf(errorBudget.left.certain) : null,
		left_microseconds: errorBudget ? Number(errorBudget.left.certain) : null,
		burn_rates: oneRate(account),
		ledger: (errorBudget?.ledger ?? []).map((line) => ({
			...publishedLine(line),
			spent_seconds: secondsOf(line.spent.certain),
			spent_microseconds: Number(line.spent.certain),
		})),
	};
}

function checksObjective(account: ObjectiveAccount): PublishedObjective {
	const { errorBudget } = account;
	return {
		...facts(account),
		indicator: 'good_checks',
		checks: errorBudget ? Number(errorBudget.whole) : 0,
		not_observed_seconds: notSeen(account),
		good: goodNumbers(account)?.least ?? null,
		budget_checks: errorBudget ? Number(errorBudget.budget) : null,
		spent_checks: errorBudget ? Number(errorBudget.spent.certain) : null,
		left_checks: errorBudget ? Number(errorBudget.left.certain) : null,
		burn_rates: oneRate(account),
		ledger: (errorBudget?.ledger ?? []).map((line) => ({
			...publishedLine(line),
			spent_checks: Number(line.spent.certain),
		})),
	};
}

function facts({ objective, subject, window }: ObjectiveAccount) {
	const { id, target, window_days, since, proposed = false, why = null } = objective;
	return {
		id,
		subject: { kind: subject.kind, id: subject.id, name: subject.name },
		...{ target, window_days, since: toIso(since), proposed, why },
		from: window ? toIso(window.start) : null,
		to: window ? toIso(window.end) : null,
	};
}

/** Time of the window that was not covered or observed; all of it where there is no data. */
function notSeen({ window, errorBudget }: ObjectiveAccount): number {
	if (errorBudget) return seconds(totalDuration(errorBudget.burnDown.gaps));
	return window ? seconds(totalDuration([window])) : 0;
}

/** What the target is for, as it was. */
function goodNumbers({ errorBudget }: ObjectiveAccount) {
	if (!errorBudget) return null;
	const { least, most } = goodShare(errorBudget);
	return { least: shareNumber(least), most: shareNumber(most) };
}

function budgets({ fullBudget = 0n, errorBudget }: ObjectiveAccount) {
	return {
		full_window_budget_seconds: secondsOf(fullBudget),
		budget_seconds: errorBudget ? secondsOf(errorBudget.budget) : null,
		budget_microseconds: errorBudget ? Number(errorBudget.budget) : null,
	};
}

/** The burn rates where certain and possible are one. */
function oneRate(account: ObjectiveAccount) {
	return publishedRates(account).map(({ window, rate }) => ({
		window,
		rate: rate ? rate.certain : null,
	}));
}
