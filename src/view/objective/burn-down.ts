import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { BurnDown, BurnPoint } from '../../domain/objective/burn-down.ts';
import { alike, type Both, ofBoth } from '../../domain/objective/charge.ts';
import type { ObjectiveAccount } from '../../domain/objective/objective-account.ts';
import { DAY, instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { tickText } from '../text/chart-time-text.ts';
import { dayText, instantText } from '../text/instant-text.ts';
import { lengthText } from '../text/length-text.ts';
import { budgetText, endText, leftText } from './budget-text.ts';
import { indicatorLabels, subjectText } from './indicator-labels.ts';

/** A corner of a line: percent across, pixels down. */
type Corner = readonly [x: number, y: number];

/** A label at the end of a line. */
interface BurnLabel {
	readonly of: 'certain' | 'possible' | 'both';
	/** Of its foot, in pixels down. */
	readonly y: number;
}

/** A budget over its window: percent across, pixels down, so that it stretches and its type does not. */
export interface BurnDownChart {
	/** How high the drawing is, without its labels. */
	readonly height: number;
	/** What is left by what is certain, and by what is possible; a path each, broken in gaps. */
	readonly lines: Both<string>;
	/** Between the two, in parts of width and height; empty where they are one. */
	readonly doubt: string;
	/** How far down nothing is left. */
	readonly zero: number;
	/** Where stands what is left at the end: one label for both ends where they lie close. */
	readonly labels: readonly BurnLabel[];
	/** Spells in which nobody looked that are wide enough to be named. */
	readonly gaps: readonly { readonly x: number; readonly width: number }[];
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

const height = 140;
/** Narrower gaps are not seen, and their names would not fit. */
const seenWidth = 0.2;
const namedWidth = 14;

/** The drawing of how a budget went. */
export function burnDownChart(
	{ lines, gaps }: BurnDown,
	window: Interval,
	{ budget, left }: { readonly budget: bigint; readonly left: Both<bigint> },
): BurnDownChart {
	const across = scaleUtc([window.start, window.end], [0, 100]);
	const lowest = Math.min(0, Number(left.possible));
	const down = scaleLinear([lowest, Math.max(Number(budget), lowest + 1)], [height, 0]);
	const cornerOf = ({ at, left }: BurnPoint): Corner => [
		rounded(across(at), 10),
		rounded(down(Number(left)), 10),
	];
	const corners = ofBoth(lines, (list) => joined(list.map((one) => thinned(one.map(cornerOf)))));
	return {
		height,
		lines: ofBoth(corners, (list) => list.map((one) => path(one)).join('')),
		doubt: left.certain === left.possible ? '' : doubtOf(corners),
		zero: rounded(down(0), 10),
		labels: labelsOf(ofBoth(left, (amount) => rounded(down(Number(amount)), 10))),
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

/** The fields between the lines, as parts of the drawing's width and height. */
function doubtOf({ certain, possible }: Both<readonly (readonly Corner[])[]>): string {
	const fields = certain.map((upper, i) => [...upper, ...(possible[i] ?? []).toReversed()]);
	const part = line<Corner>(
		([x]) => x / 100,
		([, y]) => y / height,
	).digits(4);
	return fields.map((field) => `${part(field) ?? ''}Z`).join('');
}

/** Inside the field of doubt where it is high enough, else below it, else above. */
function labelsOf({ certain, possible }: Both<number>): BurnLabel[] {
	if (possible - certain > 44)
		return [
			{ of: 'certain', y: certain + 16 },
			{ of: 'possible', y: possible - 8 },
		];
	return [{ of: 'both', y: possible < height - 20 ? possible + 16 : certain - 8 }];
}

/** A line whose gaps are too narrow to be seen, drawn through them. */
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

/** A line that falls thousands of times needs no more corners than can be seen: two at each place. */
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
	const { objective, spending } = account;
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
export function burnDownRows({ objective, window, spending }: ObjectiveAccount) {
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
