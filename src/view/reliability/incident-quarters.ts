import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { IncidentQuarter } from '../../domain/reliability/incident-quarters.ts';
import type { ResponseTimeRecord } from '../../domain/reliability/response-times.ts';
import type { Impact } from '../../schema/entry-parts.ts';
import { rangeText } from '../text/length-text.ts';
import { countText } from '../text/list-text.ts';
import { hundredth } from '../text/number-text.ts';

/** The impacts in the order in which they are stacked: worst at the foot, where heights compare best. */
export const stacked = ['critical', 'major', 'minor', 'none'] as const satisfies readonly Impact[];

/** A horizontal extent, in percent of the width. */
interface Across {
	readonly x: number;
	readonly width: number;
}

/** The incidents of one impact in one quarter; x in percent, y in pixels. */
interface QuarterBar extends Across {
	readonly impact: Impact;
	readonly y: number;
	readonly height: number;
}

/** Percent of the width that the numbers on the left take. */
const left = 5;
/** The height of one incident in pixels; less where there are many. */
const tallest = 28;
/** The height in pixels of the highest bar at most. */
const room = 240;
/** More year labels than these would overlap on a narrow screen. */
const yearsNamed = 5;

/** Draws incidents a quarter: x in percent, y in pixels, so that the drawing stretches and its text does not. */
export function quarterChart(quarters: readonly IncidentQuarter[]) {
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
		/** The y coordinate of the foot of the bars. */
		foot,
		bars: barsOf(quarters, place, up),
		/** The line on which they stand, for quarters that the record covers in whole or in part. */
		ground: quarters.flatMap(({ quarter, covered }) =>
			covered === 'none' ? [] : [{ ...place(quarter), covered }],
		),
		/** Horizontal lines: their y coordinate and the number of incidents. */
		levels: up
			.ticks(5)
			.filter((count) => count > 0 && Number.isInteger(count))
			.map((count) => ({ y: hundredth(up(count)), count })),
		/** Labels of some of the years, each at the middle of its year. */
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

function yearNames(quarters: readonly IncidentQuarter[], place: (quarter: string) => Across) {
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

/** The number of incidents in a quarter. */
export function total(counts: IncidentQuarter['counts']): number {
	return stacked.reduce((sum, impact) => sum + counts[impact], 0);
}

/** What the record shows about reliability, in sentences that claim no more than it holds. */
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
		...firstUpdateText(summaries.first_public_update),
		'What nobody declared is in none of this.',
	].join(' ');
}

function firstUpdateText({
	count,
	figures,
}: ResponseTimeRecord['summaries']['first_public_update']): string[] {
	if (!figures) return [];
	const [which, how] =
		count === 1 ? ['the one that was', ''] : [`the ${count} that were`, ', by the median'];
	const { median } = figures;
	const when =
		median.most === 0 ? 'no later than the start' : `${rangeText(median)} after the start`;
	return [`For ${which} written down at the time, the first public word came ${when}${how}.`];
}
