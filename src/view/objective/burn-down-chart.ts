import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { type Both, mapBoth } from '../../domain/objective/budget-spend.ts';
import type { BurnDown, BurnPoint } from '../../domain/objective/burn-down.ts';
import { instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { tickText } from '../text/chart-time-text.ts';

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
	const corners = mapBoth(lines, (list) => joined(list.map((one) => thinned(one.map(cornerOf)))));
	return {
		height,
		lines: mapBoth(corners, (list) => list.map((one) => path(one)).join('')),
		doubt: left.certain === left.possible ? '' : doubtOf(corners),
		zero: rounded(down(0), 10),
		labels: labelsOf(mapBoth(left, (amount) => rounded(down(Number(amount)), 10))),
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
