import { alike } from '../../domain/objective/budget-spend.ts';
import type { BurnDown } from '../../domain/objective/burn-down.ts';
import type { ObjectiveAccount } from '../../domain/objective/objective-account.ts';
import { DAY, instant } from '../../time/instant.ts';
import { dayText, instantText } from '../text/instant-text.ts';
import { lengthText } from '../text/length-text.ts';
import { budgetText, endText, leftText } from './budget-text.ts';
import { indicatorLabels, subjectText } from './indicator-labels.ts';

/** What is written on a burn-down and around it. */
export interface BurnDownText {
	readonly title: string;
	/** How to read it. */
	readonly caption: string;
	/** What there was at first. */
	readonly budget: string;
	/** What is left now: at best, at worst, or as one. */
	readonly left: Readonly<Record<'certain' | 'possible' | 'both', string>>;
	/** What is written where there is no line. */
	readonly gap: string;
}

/** The words of a burn-down; `undefined` where there is nothing to draw. */
export function burnDownText(account: ObjectiveAccount): BurnDownText | undefined {
	const { objective, errorBudget: spending } = account;
	if (!spending) return undefined;
	const { indicator } = objective;
	const { left, burnDown } = spending;
	const { by, notSeen } = indicatorLabels[indicator];
	const budget = budgetText(spending.budget, indicator);
	const both = leftText(left, indicator);
	const isDoubtful = left.certain !== left.possible;
	return {
		title: `Burn-down: ${budget} for ${subjectText(account)} at first, ${both} left at its end. The table below says the same.`,
		caption: [
			`${by}, what was left of the budget.`,
			isDoubtful ? 'Solid line: of what is certain. Hatched: what is only possible.' : '',
			burnDown.gaps.length > 0 ? `No line: ${notSeen}.` : '',
		]
			.filter(Boolean)
			.join(' '),
		budget,
		left: {
			certain: `at best ${endText(left.certain, 'certain', indicator)}`,
			possible: `at worst ${endText(left.possible, 'possible', indicator)}`,
			both: `${both} left`,
		},
		gap: notSeen,
	};
}

/** What a burn-down draws, in words: what was left at the end of each day on which some went. */
export function burnDownRows({ objective, window, errorBudget: spending }: ObjectiveAccount) {
	if (!window || !spending) return [];
	const { budget, burnDown } = spending;
	const { indicator } = objective;
	return [
		{ when: instantText(window.start), left: leftText(alike(budget), indicator) },
		...burnDown.days.map(({ end, left }) => ({
			when: end % DAY === 0 ? `end of ${dayText(instant(end - 1))}` : instantText(end),
			left: leftText(left, indicator),
		})),
	];
}

/** The spells without a line, the longest first, at most `limit` of them, and what the rest comes to. */
export function gapRows({ gaps }: BurnDown, limit: number): string[] {
	const longest = gaps.toSorted((a, b) => b.end - b.start - (a.end - a.start));
	const rest = longest.slice(limit);
	const sum = rest.reduce((all, { start, end }) => all + end - start, 0);
	const named = longest
		.slice(0, limit)
		.map(({ start, end }) => `${instantText(start)} to ${instantText(end)}`);
	return rest.length === 0
		? named
		: [...named, `${rest.length} shorter ones, ${lengthText(sum, 'up')} together`];
}
