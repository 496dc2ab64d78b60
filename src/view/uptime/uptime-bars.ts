import type { ComponentDay } from '../../domain/status/component-day.ts';
import type { MeasuredDay } from '../../domain/status/measured-day.ts';
import type { ComponentStatus } from '../../schema/component-status.ts';
import { startOf } from '../../time/utc-calendar.ts';
import { measuredLabels, statusLabels } from '../now/status-labels.ts';
import { shortDayText } from '../text/instant-text.ts';

/** Days that look alike, drawn as one. */
export interface BarRun {
	/** How many days stand before it. */
	readonly x: number;
	/** How many days it is long. */
	readonly width: number;
	/** `line`: covered; `gap`: nobody kept the record. */
	readonly ground: 'line' | 'gap';
	/** What rises above the line, by the tone of its status. */
	readonly certain: string | undefined;
	/** The same where it is only possible: drawn as doubt. */
	readonly possible: string | undefined;
	/** Whether something older, which nobody closed, may have lasted. */
	readonly unclosed: boolean;
	/** What was measured: whether anybody looked, and what hangs below by its tone. */
	readonly observed: MeasuredDay['observed'];
	readonly measured: string | undefined;
	/** What these days say, as a sentence without full stop. */
	readonly text: string;
}

/** One day of a strip: as declared, and as measured where anything ever was. */
interface StripDay {
	readonly declared: ComponentDay;
	readonly measured: MeasuredDay | undefined;
}

/** The runs of alike days in a strip, oldest first; `measured` holds the same days, or nothing. */
export function barRuns(
	declared: readonly ComponentDay[],
	measured: readonly MeasuredDay[] = [],
): BarRun[] {
	const days = pair(declared, measured);
	const runs: BarRun[] = [];
	let first = 0;
	for (let next = 1; next <= days.length; next += 1) {
		const [from, until] = [days[first], days[next]];
		if (!from || (until && looks(until) === looks(from))) continue;
		runs.push(runOf(days.slice(first, next), first));
		first = next;
	}
	return runs;
}

/** The strip as one sentence, for those who do not see it: how many days said what. */
export function barsSummary(
	declared: readonly ComponentDay[],
	measured: readonly MeasuredDay[] = [],
): string {
	const counts = Map.groupBy(pair(declared, measured), wordsOf);
	const parts = [...counts].map(([words, { length }]) =>
		length === declared.length
			? `${words} on all ${length} days`
			: `${words} on ${length === 1 ? '1 day' : `${length} days`}`,
	);
	return `${parts.join('; ')}.`;
}

/** What a day says in words, as declared. */
export function declaredDayText({ certain, possible, unclosed, covered }: ComponentDay): string {
	const said = certain !== 'operational' ? statusLabels[certain].was : undefined;
	const perhaps = possible !== certain ? `possibly ${statusLabels[possible].was}` : undefined;
	const ground =
		covered === 'none'
			? 'not covered by the record'
			: (said ?? perhaps)
				? undefined
				: 'nothing declared';
	return [said, perhaps, ground, unclosed ? 'an older incident not closed' : undefined]
		.filter(Boolean)
		.join(', ');
}

/** What a day says in words, as measured: `measured failing, in part observed`. */
export function measuredDayText({ worst, observed }: MeasuredDay): string {
	if (worst === undefined) return 'not observed';
	return `measured ${measuredLabels[worst].was}${observed === 'part' ? ', observed in part' : ''}`;
}

function pair(declared: readonly ComponentDay[], measured: readonly MeasuredDay[]): StripDay[] {
	return declared.map((day, i) => ({ declared: day, measured: measured[i] }));
}

/** Everything that a strip draws of a day. */
function looks({ declared, measured }: StripDay): string {
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

function wordsOf({ declared, measured }: StripDay): string {
	const said = declaredDayText(declared);
	return measured ? `${said}, ${measuredDayText(measured)}` : said;
}

function runOf(days: readonly StripDay[], x: number): BarRun {
	const [first, last] = [days[0] as StripDay, days.at(-1) as StripDay];
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
		text: `${when}: ${wordsOf(first)}`,
	};
}

function toneOf(status: ComponentStatus): string | undefined {
	return status === 'operational' ? undefined : statusLabels[status].tone;
}

/** Height of a strip in its own units, which are pixels on the page; its width counts days. */
export const barsHeight = 40;

/** Where the line of a strip runs, from above. */
export const baseline = 36;

/** How high each tone rises above the line: height is severity, and colour only repeats it. */
const heights: Readonly<Record<string, number>> = { mt: 4, de: 8, pa: 17, ma: 32 };

/** The height of a bar. */
export function barHeight(tone: string): number {
	return heights[tone] ?? 0;
}

/** Height of a strip that hangs what was measured below its line. */
export const measuredBarsHeight = 62;

/** Where the second line runs, which says that somebody looked. */
export const observedLine = 42;

/** How far each tone hangs below that line. */
const depths: Readonly<Record<string, number>> = { de: 5, pa: 10, ma: 18 };

/** The length of a bar that hangs. */
export function barDepth(tone: string): number {
	return depths[tone] ?? 0;
}
