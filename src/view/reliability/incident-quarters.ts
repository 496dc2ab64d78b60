import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { IncidentQuarter } from '../../domain/reliability/incident-quarters.ts';
import type { ResponseTimeRecord } from '../../domain/reliability/response-time-record.ts';
import type { Impact } from '../../schema/impact.ts';
import { rangeText } from '../text/length-text.ts';
import { countText } from '../text/list-text.ts';

/** The impacts as they are stacked, worst at the foot, where heights are compared best. */
export const stacked = ['critical', 'major', 'minor', 'none'] as const satisfies readonly Impact[];

/** A span across the drawing, in percent of its width. */
interface Across {
	readonly x: number;
	readonly width: number;
}

/** The incidents of one impact in one quarter; across in percent, down in pixels. */
export interface QuarterBar extends Across {
	readonly impact: Impact;
	readonly y: number;
	readonly height: number;
}

/** Incidents a quarter: percent across, pixels down, so that it stretches and its type does not. */
export interface QuarterChart {
	/** Where the foot of the bars stands, in pixels from above. */
	readonly foot: number;
	readonly bars: readonly QuarterBar[];
	/** The line that they stand on: whole where the record covers the quarter, missing where it does not. */
	readonly ground: readonly (Across & { readonly covered: 'whole' | 'part' })[];
	/** Heights that are marked, and the number of incidents that they stand for. */
	readonly levels: readonly { readonly y: number; readonly count: number }[];
	/** The middle of some of the years. */
	readonly years: readonly { readonly x: number; readonly text: string }[];
}

/** Percent of the width that the numbers at the left take. */
const left = 5;
/** An incident is so many pixels high, and less where there are many. */
const tallest = 28;
/** Pixels that the highest bar may take. */
const room = 240;
/** More names of years than these would run into each other on a narrow screen. */
const yearsNamed = 5;

/** The drawing of incidents a quarter. */
export function quarterChart(quarters: readonly IncidentQuarter[]): QuarterChart {
	const most = Math.max(1, ...quarters.map(({ counts }) => total(counts)));
	const foot = Math.min(room, most * tallest) + 8;
	const up = scaleLinear([0, most], [foot, 8]);
	const across = scaleBand(
		quarters.map(({ quarter }) => quarter),
		[left, 100],
	).paddingInner(0.3);
	const place = (quarter: string): Across => ({
		x: hundredth(across(quarter) ?? 0),
		width: hundredth(across.bandwidth()),
	});
	return {
		foot,
		bars: barsOf(quarters, place, up),
		ground: quarters.flatMap(({ quarter, covered }) =>
			covered === 'none' ? [] : [{ ...place(quarter), covered }],
		),
		levels: up
			.ticks(5)
			.filter((count) => count > 0 && Number.isInteger(count))
			.map((count) => ({ y: hundredth(up(count)), count })),
		years: yearNames(quarters, place),
	};
}

function barsOf(
	quarters: readonly IncidentQuarter[],
	place: (quarter: string) => Across,
	up: (count: number) => number,
): QuarterBar[] {
	const layers = stack<IncidentQuarter, Impact>()
		.keys(stacked)
		.value(({ counts }, impact) => counts[impact]);
	return layers(quarters).flatMap((layer) =>
		layer.flatMap(([from, to], i): QuarterBar[] => {
			const quarter = quarters[i]?.quarter ?? '';
			const y = hundredth(up(to));
			const bar = { ...place(quarter), y, height: hundredth(up(from) - y) };
			return to > from ? [{ impact: layer.key, ...bar }] : [];
		}),
	);
}

function yearNames(
	quarters: readonly IncidentQuarter[],
	place: (quarter: string) => Across,
): QuarterChart['years'] {
	const years = [...Map.groupBy(quarters, ({ quarter }) => quarter.slice(0, 4))];
	const step = Math.ceil(years.length / yearsNamed);
	return years
		.filter((_, i) => (years.length - 1 - i) % step === 0)
		.map(([text, own]) => {
			const [first, last] = [own[0], own.at(-1)].map((one) => place(one?.quarter ?? ''));
			const end = (last?.x ?? 0) + (last?.width ?? 0);
			return { x: hundredth(((first?.x ?? 0) + end) / 2), text };
		});
}

/** How many incidents a quarter had. */
export function total(counts: IncidentQuarter['counts']): number {
	return stacked.reduce((sum, impact) => sum + counts[impact], 0);
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}

/** What the record shows of the gallery's reliability, in sentences that claim no more than it holds. */
export function reliabilityLede(
	quarters: readonly IncidentQuarter[],
	{ summaries }: Pick<ResponseTimeRecord, 'summaries'>,
): string {
	const count = quarters.reduce((sum, { counts }) => sum + total(counts), 0);
	if (count === 0)
		return 'The record tells of no incident yet, which does not say that there was none.';
	const critical = quarters.reduce((sum, { counts }) => sum + counts.critical, 0);
	const since = quarters[0]?.quarter.slice(0, 4) ?? '';
	return [
		`The record tells of ${countText(count, 'incident')} since ${since}, ${critical || 'none'} of them critical.`,
		...firstWordText(summaries.first_public_update),
		'What nobody declared is in none of this.',
	].join(' ');
}

function firstWordText({
	count,
	figures,
}: ResponseTimeRecord['summaries']['first_public_update']): string[] {
	if (!figures) return [];
	const [which, how] =
		count === 1 ? ['the one that was', ''] : [`the ${count} that were`, ', by the median'];
	return [
		`For ${which} written down at the time, the first public word came ${rangeText(figures.median)} after the start${how}.`,
	];
}
