import type { ObjectiveAccount } from '../../domain/objective/objective-account.ts';
import { capital, listText } from '../text/list-text.ts';
import { subjectText } from './indicator-labels.ts';

/** What is the case with all objectives, in a sentence. */
export function objectiveHeadline(accounts: readonly ObjectiveAccount[]): string {
	if (accounts.length === 0) return 'No objective is set.';
	const agreed = accounts.filter(({ objective }) => !objective.proposed);
	if (agreed.length === 0) return 'No objective is agreed yet.';
	return overspentText(agreed, 'is', 'may be') ?? nothingOverspent(agreed);
}

/** What stands under the headline: what a budget is, and what is only proposed or not known. */
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

/** Whose budget is overspent for certain, else whose may be; `undefined` where nobody’s can be. */
function overspentText(
	accounts: readonly ObjectiveAccount[],
	surely: string,
	perhaps: string,
): string | undefined {
	const certain = accounts.filter(({ errorBudget: spending }) => spending && spending.left.certain < 0n);
	if (certain.length > 0) return budgetsOf(certain, surely);
	const possible = accounts.filter(({ errorBudget: spending }) => spending && spending.left.possible < 0n);
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
