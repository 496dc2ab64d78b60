import type { ComponentDay } from '../../domain/status/component-day.ts';
import type { MeasuredDay } from '../../domain/status/measured-day.ts';
import type { ComponentStatus } from '../../schema/component-schema.ts';
import { startOf } from '../../time/utc-calendar.ts';
import { measuredLabels, statusLabels } from '../now/status-labels.ts';
import { shortDayText } from '../text/time-text.ts';

/** Consecutive days of the uptime bars that look alike, drawn as one. */
interface BarRun {
	/** The number of days before it. */
	readonly x: number;
	/** Its length in days. */
	readonly width: number;
	/** `line`: covered by the record; `gap`: not covered. */
	readonly ground: 'line' | 'gap';
	/** The tone of the worst status that is certain; `undefined` where nothing is declared. */
	readonly certain: string | undefined;
	/** The tone of the worst status that is only possible; `undefined` where that is no worse. */
	readonly possible: string | undefined;
	/** Whether an older incident that nobody closed may have lasted. */
	readonly unclosed: boolean;
	/** How much of these days was observed. */
	readonly observed: MeasuredDay['observed'];
	/** The tone of the worst measured status, drawn below the line. */
	readonly measured: string | undefined;
	/** The same as a sentence without full stop. */
	readonly text: string;
}

/** One day as declared, and as measured if the component was ever measured. */
interface BarDay {
	readonly declared: ComponentDay;
	readonly measured: MeasuredDay | undefined;
}

/** Joins days that look alike, oldest first; `measured` holds the same days, or nothing. */
export function barRuns(
	declared: readonly ComponentDay[],
	measured: readonly MeasuredDay[] = [],
): BarRun[] {
	const days = pair(declared, measured);
	const runs: BarRun[] = [];
	let first = 0;
	for (let next = 1; next <= days.length; next += 1) {
		const [from, until] = [days[first], days[next]];
		if (!from || (until && lookKey(until) === lookKey(from))) continue;
		runs.push(runOf(days.slice(first, next), first));
		first = next;
	}
	return runs;
}

/** The uptime bars as one sentence for screen readers: how many days had which status. */
export function barsSummary(
	declared: readonly ComponentDay[],
	measured: readonly MeasuredDay[] = [],
): string {
	const counts = Map.groupBy(pair(declared, measured), barText);
	const parts = [...counts].map(([text, { length }]) =>
		length === declared.length
			? `${text} on all ${length} days`
			: `${text} on ${length === 1 ? '1 day' : `${length} days`}`,
	);
	return `${parts.join('; ')}.`;
}

/** What was declared of a day: `failing, possibly degraded`. */
export function declaredDayText({ certain, possible, unclosed, covered }: ComponentDay): string {
	const surely = certain !== 'operational' ? statusLabels[certain].was : undefined;
	const perhaps = possible !== certain ? `possibly ${statusLabels[possible].was}` : undefined;
	const ground =
		covered === 'none'
			? 'not covered by the record'
			: (surely ?? perhaps)
				? undefined
				: 'nothing declared';
	return [surely, perhaps, ground, unclosed ? 'an older incident not closed' : undefined]
		.filter(Boolean)
		.join(', ');
}

/** What was measured on a day: `measured failing, observed in part`. */
function measuredDayText({ worst, observed }: MeasuredDay): string {
	if (worst === undefined) return 'not observed';
	return `measured ${measuredLabels[worst].was}${observed === 'part' ? ', observed in part' : ''}`;
}

function pair(declared: readonly ComponentDay[], measured: readonly MeasuredDay[]): BarDay[] {
	return declared.map((day, i) => ({ declared: day, measured: measured[i] }));
}

/** Everything that is drawn of a day: days with equal keys are joined. */
function lookKey({ declared, measured }: BarDay): string {
	const { certain, possible, unclosed, covered } = declared;
	return [
		certain,
		possible,
		unclosed,
		covered === 'none',
		measured?.worst,
		measured?.observed,
	].join();
}

function barText({ declared, measured }: BarDay): string {
	const text = declaredDayText(declared);
	return measured ? `${text}, ${measuredDayText(measured)}` : text;
}

function runOf(days: readonly BarDay[], x: number): BarRun {
	const [first, last] = [days[0] as BarDay, days.at(-1) as BarDay];
	const { certain, possible, unclosed, covered, day } = first.declared;
	const from = shortDayText(startOf(day));
	const when = days.length === 1 ? from : `${from} to ${shortDayText(startOf(last.declared.day))}`;
	return {
		x,
		width: days.length,
		ground: covered === 'none' ? 'gap' : 'line',
		certain: toneOf(certain),
		possible: possible === certain ? undefined : toneOf(possible),
		unclosed,
		observed: first.measured?.observed ?? 'none',
		measured: toneOf(first.measured?.worst ?? 'operational'),
		text: `${when}: ${barText(first)}`,
	};
}

function toneOf(status: ComponentStatus): string | undefined {
	return status === 'operational' ? undefined : statusLabels[status].tone;
}

/** Height of uptime bars in drawing units, which are pixels on the page; the width counts days. */
export const barsHeight = 40;

/** The y coordinate of the line on which the bars stand. */
export const baseline = 36;

/** How far a bar of each tone rises above the line. Height shows severity; colour only repeats it. */
const heights: Readonly<Record<string, number>> = {
	maintenance: 4,
	degraded: 8,
	'partial-outage': 17,
	'major-outage': 32,
};

/** The height of a bar above the line. */
export function barHeight(tone: string): number {
	return heights[tone] ?? 0;
}

/** Height of uptime bars that show measurements below the line. */
export const measuredBarsHeight = 62;

/** The y coordinate of the second line, which marks observed time. */
export const observedLine = 42;

/** How far a bar of each tone hangs below the second line. */
const depths: Readonly<Record<string, number>> = {
	degraded: 5,
	'partial-outage': 10,
	'major-outage': 18,
};

/** The length of a bar below the second line. */
export function barDepth(tone: string): number {
	return depths[tone] ?? 0;
}
