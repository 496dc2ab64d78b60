import type { BurnRate } from '../../domain/objective/burn-rate.ts';
import type { ErrorBudget, ObjectiveAccount } from '../../domain/objective/objective-account.ts';
import { totalDuration } from '../../time/interval.ts';
import { termText } from '../text/exact-amount-text.ts';
import { instantText } from '../text/instant-text.ts';
import { lengthText } from '../text/length-text.ts';
import { capital } from '../text/list-text.ts';
import { uptimeText } from '../text/percent-text.ts';
import { budgetText, leftText, rateText, spentText } from './budget-text.ts';
import { goodShare, indicatorLabels, promiseText } from './indicator-labels.ts';

/** A name and what is said under it. */
export interface ObjectiveFact {
	readonly name: string;
	readonly text: string;
}

/** All that is said of an objective beside its drawing and its ledger. */
export function objectiveFacts(account: ObjectiveAccount): ObjectiveFact[] {
	const { objective, errorBudget: spending } = account;
	return [
		{ name: 'Target', text: promiseText(objective) },
		{ name: 'Window', text: windowText(account) },
		...(spending ? spendingFacts(account, spending) : noDataFacts(account)),
	];
}

function noDataFacts({ objective: { indicator }, fullBudget }: ObjectiveAccount): ObjectiveFact[] {
	const { name, seen } = indicatorLabels[indicator];
	const full = fullBudget === undefined ? undefined : budgetText(fullBudget, indicator);
	return [
		{ name: capital(name), text: 'no data' },
		...(full
			? [{ name: 'Budget', text: `none; a whole window that is ${seen} throughout has ${full}` }]
			: []),
	];
}

function windowText({ objective, window }: ObjectiveAccount): string {
	const since = instantText(objective.since);
	if (!window) return `None yet: it holds from ${since}.`;
	const from = instantText(window.start);
	const begins = window.start === objective.since ? ', when it began to hold,' : '';
	return `${from}${begins} to ${instantText(window.end)}`;
}

function spendingFacts(account: ObjectiveAccount, spending: ErrorBudget): ObjectiveFact[] {
	const { indicator } = account.objective;
	const words = indicatorLabels[indicator];
	const unseen = totalDuration(spending.burnDown.gaps);
	const seen =
		indicator === 'good_checks' ? termText(spending.whole, indicator) : lengthOf(spending);
	return [
		{ name: capital(words.name), text: uptimeText(goodShare(spending)) },
		{ name: indicator === 'good_checks' ? 'Checks' : capital(words.seen), text: seen },
		{ name: capital(words.notSeen), text: unseen === 0 ? 'none' : lengthText(unseen, 'up') },
		{ name: 'Budget', text: budgetsText(account, spending) },
		{ name: 'Spent', text: spentText(spending.spent, indicator) },
		{ name: 'Left', text: leftText(spending.left, indicator) },
		{ name: 'Burn rate', text: ratesText(account, spending) },
	];
}

function lengthOf({ whole }: ErrorBudget): string {
	return lengthText(Number(whole / 1000n));
}

/** The budget, and that of a whole window where the two print differently. */
function budgetsText({ objective, fullBudget }: ObjectiveAccount, { budget }: ErrorBudget): string {
	const { indicator } = objective;
	const text = budgetText(budget, indicator);
	const full = fullBudget === undefined ? text : budgetText(fullBudget, indicator);
	const { seen } = indicatorLabels[indicator];
	return full === text ? text : `${text}; a whole window that is ${seen} throughout has ${full}`;
}

function ratesText({ burnRates }: ObjectiveAccount, { burnRate: rate }: ErrorBudget): string {
	const recent = burnRates.map(
		({ size, rate }) => `${rate ? rateText(rate) : 'no data'} over ${sizeText(size)}`,
	);
	return `${[...recent, `${rateText(rate)} over the window`].join('; ')}. At 1 a budget lasts just its window.`;
}

function sizeText(size: BurnRate['size']): string {
	if ('days' in size) return `${size.days} days`;
	return size.hours === 1 ? 'an hour' : `${size.hours} hours`;
}

/** The arithmetic with its numbers, a step a line. */
export function formulaLines({ objective, errorBudget: spending }: ObjectiveAccount): string[] {
	if (!spending) return [];
	const { indicator, target } = objective;
	const { whole, budget, spent, left } = spending;
	const term = (amount: bigint) => termText(amount, indicator);
	const isOne = spent.certain === spent.possible;
	const leftLine = (head: 'certain' | 'possible') =>
		`${term(budget)} − ${term(spent[head])} = ${term(left[head])}`;
	return [
		`budget: (1 − ${target}) × ${term(whole)} = ${term(budget)}`,
		...(isOne
			? [`left: ${leftLine('certain')}`]
			: [
					`left, of what is certain: ${leftLine('certain')}`,
					`left, of what is possible: ${leftLine('possible')}`,
				]),
	];
}
