import { type Both, mapBoth } from '../domain/objective/budget-spend.ts';
import type { ObjectiveAccount } from '../domain/objective/objective-account.ts';
import { newestEnd } from '../domain/observation/observation.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { formulaVersion } from '../domain/uptime/formula-versions.ts';
import { shareNumber } from '../domain/uptime/share.ts';
import { toIso } from '../time/instant.ts';
import { totalDuration } from '../time/interval.ts';
import { goodShare } from '../view/objective/indicator-labels.ts';
import { dataAge } from './data-age.ts';
import type { ObjectivesDocument, PublishedObjective } from './objectives-schema.ts';
import { publishedLine, publishedRates, secondsOf } from './published-ledger.ts';
import { seconds } from './published.ts';

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
	const { errorBudget: spending } = account;
	const inSeconds = (amounts: Both<bigint>) => mapBoth(amounts, secondsOf);
	const exactly = (amounts: Both<bigint>) => mapBoth(amounts, Number);
	return {
		...facts(account),
		indicator: 'declared_availability',
		covered_seconds: spending ? secondsOf(spending.whole) : 0,
		not_covered_seconds: notSeen(account),
		uptime: goodNumbers(account),
		...budgets(account),
		spent_seconds: spending ? inSeconds(spending.spent) : null,
		spent_microseconds: spending ? exactly(spending.spent) : null,
		left_seconds: spending ? inSeconds(spending.left) : null,
		left_microseconds: spending ? exactly(spending.left) : null,
		burn_rates: publishedRates(account),
		ledger: (spending?.ledger ?? []).map((line) => ({
			...publishedLine(line),
			spent_seconds: inSeconds(line.spent),
			spent_microseconds: exactly(line.spent),
		})),
	};
}

function measuredObjective(account: ObjectiveAccount): PublishedObjective {
	const { errorBudget: spending } = account;
	return {
		...facts(account),
		indicator: 'measured_availability',
		observed_seconds: spending ? secondsOf(spending.whole) : 0,
		not_observed_seconds: notSeen(account),
		uptime: goodNumbers(account)?.least ?? null,
		...budgets(account),
		spent_seconds: spending ? secondsOf(spending.spent.certain) : null,
		spent_microseconds: spending ? Number(spending.spent.certain) : null,
		left_seconds: spending ? secondsOf(spending.left.certain) : null,
		left_microseconds: spending ? Number(spending.left.certain) : null,
		burn_rates: oneRate(account),
		ledger: (spending?.ledger ?? []).map((line) => ({
			...publishedLine(line),
			spent_seconds: secondsOf(line.spent.certain),
			spent_microseconds: Number(line.spent.certain),
		})),
	};
}

function checksObjective(account: ObjectiveAccount): PublishedObjective {
	const { errorBudget: spending } = account;
	return {
		...facts(account),
		indicator: 'good_checks',
		checks: spending ? Number(spending.whole) : 0,
		not_observed_seconds: notSeen(account),
		good: goodNumbers(account)?.least ?? null,
		budget_checks: spending ? Number(spending.budget) : null,
		spent_checks: spending ? Number(spending.spent.certain) : null,
		left_checks: spending ? Number(spending.left.certain) : null,
		burn_rates: oneRate(account),
		ledger: (spending?.ledger ?? []).map((line) => ({
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
function notSeen({ window, errorBudget: spending }: ObjectiveAccount): number {
	if (spending) return seconds(totalDuration(spending.burnDown.gaps));
	return window ? seconds(totalDuration([window])) : 0;
}

/** What the target is for, as it was. */
function goodNumbers({ errorBudget: spending }: ObjectiveAccount) {
	if (!spending) return null;
	const { least, most } = goodShare(spending);
	return { least: shareNumber(least), most: shareNumber(most) };
}

function budgets({ fullBudget = 0n, errorBudget: spending }: ObjectiveAccount) {
	return {
		full_window_budget_seconds: secondsOf(fullBudget),
		budget_seconds: spending ? secondsOf(spending.budget) : null,
		budget_microseconds: spending ? Number(spending.budget) : null,
	};
}

/** The burn rates where certain and possible are one. */
function oneRate(account: ObjectiveAccount) {
	return publishedRates(account).map(({ window, rate }) => ({
		window,
		rate: rate ? rate.certain : null,
	}));
}
