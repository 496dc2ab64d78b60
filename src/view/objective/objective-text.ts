import type { BurnRate } from '../../domain/objective/burn-rate.ts';
import type { ErrorBudget, ObjectiveAccount } from '../../domain/objective/objective-account.ts';
import { totalDuration } from '../../time/interval.ts';
import { lengthText } from '../text/length-text.ts';
import { capital, listText } from '../text/list-text.ts';
import { termText, uptimeText } from '../text/number-text.ts';
import { instantText } from '../text/time-text.ts';
import { budgetText, leftText, rateText, spentText } from './budget-text.ts';
import { goodShare, indicatorLabels, objectiveText, subjectText } from './indicator-labels.ts';

/** A term and its value in the list of facts. */
export interface ObjectiveFact {
	readonly name: string;
	readonly text: string;
}

/** The facts about an objective: target, window, budget, amount spent and burn rates. */
export function objectiveFacts(account: ObjectiveAccount): ObjectiveFact[] {
	const { objective, errorBudget: spending } = account;
	return [
		{ name: 'Target', text: objectiveText(objective) },
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
	const labels = indicatorLabels[indicator];
	const unseen = totalDuration(spending.burnDown.gaps);
	const { whole } = spending;
	const isChecks = indicator === 'good_checks';
	const seen = isChecks ? termText(whole, indicator) : lengthText(Number(whole / 1000n));
	return [
		{ name: capital(labels.name), text: uptimeText(goodShare(spending)) },
		{ name: isChecks ? 'Checks' : capital(labels.seen), text: seen },
		{ name: capital(labels.notSeen), text: unseen === 0 ? 'none' : lengthText(unseen, 'up') },
		{ name: 'Budget', text: budgetsText(account, spending) },
		{ name: 'Spent', text: spentText(spending.spent, indicator) },
		{ name: 'Left', text: leftText(spending.left, indicator) },
		{ name: 'Burn rate', text: ratesText(account, spending) },
	];
}

/** The budget, and the budget of a whole window if that prints differently. */
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

/** The computation with its numbers, one step a line. */
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

/** Whether any budget is overspent, in a sentence. */
export function objectiveHeadline(accounts: readonly ObjectiveAccount[]): string {
	if (accounts.length === 0) return 'No objective is set.';
	const agreed = accounts.filter(({ objective }) => !objective.proposed);
	if (agreed.length === 0) return 'No objective is agreed yet.';
	return overspentText(agreed, 'is', 'may be') ?? nothingOverspent(agreed);
}

/** What stands under the headline: what a budget is, and which objectives are proposed or unknown. */
export function objectiveLede(accounts: readonly ObjectiveAccount[]): string {
	const proposed = accounts.filter(({ objective }) => objective.proposed);
	const unknown = accounts.filter(({ errorBudget: spending }) => !spending);
	return [
		'A budget is the downtime, or the share of bad checks, that a target allows.',
		proposalsText(proposed.length),
		unknownText(unknown.length, accounts.length),
		conditionalText(proposed),
	]
		.filter(Boolean)
		.join(' ');
}

/** The subjects whose budget is certainly overspent, else possibly; `undefined` where none is. */
function overspentText(
	accounts: readonly ObjectiveAccount[],
	surely: string,
	perhaps: string,
): string | undefined {
	const overspent = (end: 'certain' | 'possible') =>
		accounts.filter(({ errorBudget }) => errorBudget && errorBudget.left[end] < 0n);
	const [certain, possible] = [overspent('certain'), overspent('possible')];
	if (certain.length > 0) return budgetsOf(certain, surely);
	return possible.length > 0 ? budgetsOf(possible, perhaps) : undefined;
}

function budgetsOf(accounts: readonly ObjectiveAccount[], verb: string): string {
	const names = [...new Set(accounts.map(subjectText))];
	const one = names.length === 1;
	const verbs = !one && verb === 'is' ? 'are' : verb;
	return `The ${one ? 'budget' : 'budgets'} of ${listText(names)} ${verbs} overspent.`;
}

function nothingOverspent(accounts: readonly ObjectiveAccount[]): string {
	const known = accounts.filter(({ errorBudget: spending }) => spending).length;
	if (known === 0) return 'Nothing is known of any budget.';
	return known < accounts.length
		? 'No budget is known to be overspent.'
		: 'No budget is overspent.';
}

function proposalsText(count: number): string {
	if (count === 0) return '';
	if (count === 1) return 'One objective is only proposed: nobody has agreed to it.';
	return `${capital(numberText(count))} objectives are only proposed: nobody has agreed to them.`;
}

function unknownText(unknown: number, all: number): string {
	if (unknown === 0) return '';
	if (unknown === all) return 'What was spent cannot be told, for want of data.';
	const noun = unknown === 1 ? 'objective' : 'objectives';
	return `Of ${numberText(unknown)} ${noun} it cannot be told what was spent, for want of data.`;
}

function conditionalText(proposed: readonly ObjectiveAccount[]): string {
	const text = overspentText(proposed, 'would be', 'might be');
	const subject = proposed.length === 1 ? 'the proposal' : 'the proposals';
	return text ? `If ${subject} held, ${text.replace('The', 'the')}` : '';
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function numberText(count: number): string {
	return numbers[count] ?? String(count);
}
