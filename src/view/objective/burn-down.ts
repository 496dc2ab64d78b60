import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { alike, type Both, mapBoth } from '../../domain/objective/budget-spend.ts';
import type { BurnDown, BurnPoint } from '../../domain/objective/burn-down.ts';
import type { ObjectiveAccount } from '../../domain/objective/objective-account.ts';
import { DAY, instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { lengthText } from '../text/length-text.ts';
import { dayText, instantText, tickText } from '../text/time-text.ts';
import { budgetText, endText, leftText } from './budget-text.ts';
import { indicatorLabels, subjectText } from './indicator-labels.ts';

/** A corner of a line: x in percent of the width, y in pixels. */
type Corner = readonly [x: number, y: number];

/** A label at the end of a line. */
interface BurnLabel {
	readonly of: 'certain' | 'possible' | 'both';
	/** The y coordinate of its baseline, in pixels. */
	readonly y: number;
}

const height = 140;
/** In percent: narrower gaps are invisible, and their labels would not fit. */
const seenWidth = 0.2;
const namedWidth = 14;

/** Draws how a budget was spent: x in percent, y in pixels, so that the drawing stretches and its text does not. */
export function burnDownChart(
	{ lines, gaps }: BurnDown,
	window: Interval,
	{ budget, left }: { readonly budget: bigint; readonly left: Both<bigint> },
) {
	const across = scaleUtc([window.start, window.end], [0, 100]);
	const lowest = Math.min(0, Number(left.possible));
	const down = scaleLinear([lowest, Math.max(Number(budget), lowest + 1)], [height, 0]);
	const cornerOf = ({ at, left }: BurnPoint): Corner => [
		rounded(across(at), 10),
		rounded(down(Number(left)), 10),
	];
	const corners = mapBoth(lines, (list) => joined(list.map((one) => thinned(one.map(cornerOf)))));
	return {
		/** Height of the drawing, without its labels. */
		height,
		/** The amount left, as an SVG path each for certain and possible losses, broken in gaps. */
		lines: mapBoth(corners, (list) => list.map((one) => path(one)).join('')),
		/** The area between the two, as fractions of width and height; empty where they coincide. */
		doubt: left.certain === left.possible ? '' : doubtOf(corners),
		/** The y coordinate at which nothing is left. */
		zero: rounded(down(0), 10),
		/** Labels of the amount left at the end: a single one where both ends lie close together. */
		labels: labelsOf(mapBoth(left, (amount) => rounded(down(Number(amount)), 10))),
		/** Periods not covered or not observed that are wide enough for a label. */
		gaps: gaps
			.map(({ start, end }) => ({ x: rounded(across(start), 10), end: across(end) }))
			.map(({ x, end }) => ({ x, width: rounded(end - x, 10) }))
			.filter(({ width }) => width >= namedWidth),
		ticks: across.ticks(4).map((tick) => ({
			x: rounded(across(tick), 100),
			text: tickText(instant(tick.getTime()), window),
		})),
	};
}

const path = (corners: readonly Corner[]) => line()(corners.map(([x, y]) => [x, y])) ?? '';

/** The areas between the lines, as fractions of width and height. */
function doubtOf({ certain, possible }: Both<readonly (readonly Corner[])[]>): string {
	const fields = certain.map((upper, i) => [...upper, ...(possible[i] ?? []).toReversed()]);
	const part = line<Corner>(
		([x]) => x / 100,
		([, y]) => y / height,
	).digits(4);
	return fields.map((field) => `${part(field) ?? ''}Z`).join('');
}

/** Two labels inside the area of doubt if it is high enough, else a single one below or above it. */
function labelsOf({ certain, possible }: Both<number>): BurnLabel[] {
	if (possible - certain > 44)
		return [
			{ of: 'certain', y: certain + 16 },
			{ of: 'possible', y: possible - 8 },
		];
	return [{ of: 'both', y: possible < height - 20 ? possible + 16 : certain - 8 }];
}

/** Joins lines across gaps that are too narrow to be seen. */
function joined(lines: readonly (readonly Corner[])[]): Corner[][] {
	const found: Corner[][] = [];
	for (const one of lines) {
		const [before, first] = [found.at(-1), one[0]];
		const end = before?.at(-1);
		if (before && end && first && first[0] - end[0] < seenWidth) before.push(...one);
		else found.push([...one]);
	}
	return found;
}

/** Drops the corners that cannot be seen: a line that falls thousands of times keeps two at each x. */
function thinned(corners: readonly Corner[]): Corner[] {
	return corners.filter(([x, y], i) => {
		const [before, after] = [corners[i - 1], corners[i + 1]];
		if (before && before[0] === x && before[1] === y) return false;
		if (!before || !after) return true;
		const isInside = before[0] === x && after[0] === x;
		const isLevel = before[1] === y && after[1] === y;
		return !isInside && !isLevel;
	});
}

function rounded(value: number, parts: number): number {
	return Math.round(value * parts) / parts;
}

/** The texts on and around a burn-down chart; `undefined` where there is nothing to draw. */
export function burnDownText(account: ObjectiveAccount) {
	const { objective, errorBudget } = account;
	if (!errorBudget) return undefined;
	const { indicator } = objective;
	const { left, burnDown } = errorBudget;
	const { by, notSeen } = indicatorLabels[indicator];
	const budget = budgetText(errorBudget.budget, indicator);
	const both = leftText(left, indicator);
	const isDoubtful = left.certain !== left.possible;
	return {
		title: `Burn-down: ${budget} for ${subjectText(account)} at first, ${both} left at its end. The table below says the same.`,
		/** How to read it. */
		caption: [
			`${by}, what was left of the budget.`,
			isDoubtful ? 'Solid line: of what is certain. Hatched: what is only possible.' : '',
			burnDown.gaps.length > 0 ? `No line: ${notSeen}.` : '',
		]
			.filter(Boolean)
			.join(' '),
		budget,
		/** The amount left now: at best, at worst, and both as one text. */
		left: {
			certain: `at best ${endText(left.certain, 'certain', indicator)}`,
			possible: `at worst ${endText(left.possible, 'possible', indicator)}`,
			both: `${both} left`,
		},
		/** The label of a gap. */
		gap: notSeen,
	};
}

/** The table beside the chart: the amount left at the end of each day on which some was spent. */
export function burnDownRows({
	objective,
	window,
	errorBudget,
}: ObjectiveAccount): [when: string, left: string][] {
	if (!window || !errorBudget) return [];
	const { budget, burnDown } = errorBudget;
	const { indicator } = objective;
	return [
		[instantText(window.start), leftText(alike(budget), indicator)],
		...burnDown.days.map(({ end, left }): [string, string] => [
			end % DAY === 0 ? `end of ${dayText(instant(end - 1))}` : instantText(end),
			leftText(left, indicator),
		]),
	];
}

/** The gaps, longest first: at most `limit` of them, and the sum of the rest. */
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
