import type { ComponentStatus } from '../domain/component/component-status.ts';
import type { ComponentDay } from '../domain/status/component-day.ts';
import { startOf } from '../domain/time/utc-calendar.ts';
import { shortDayText } from './instant-text.ts';
import { statusWords } from './status-words.ts';

/** Days that look alike, drawn as one. */
export interface StripRun {
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
	/** What these days say, as a sentence without full stop. */
	readonly text: string;
}

/** The runs of alike days in a strip, oldest first. */
export function stripRuns(days: readonly ComponentDay[]): StripRun[] {
	const runs: StripRun[] = [];
	let first = 0;
	for (let next = 1; next <= days.length; next += 1) {
		const [from, until] = [days[first], days[next]];
		if (!from || (until && looks(until) === looks(from))) continue;
		runs.push(runOf(days.slice(first, next), first));
		first = next;
	}
	return runs;
}

/** Everything that a strip draws of a day. */
function looks({ certain, possible, unclosed, covered }: ComponentDay): string {
	return [certain, possible, unclosed, covered === 'none'].join();
}

function runOf(days: readonly ComponentDay[], x: number): StripRun {
	const [first, last] = [days[0] as ComponentDay, days.at(-1) as ComponentDay];
	const from = shortDayText(startOf(first.day));
	const when = days.length === 1 ? from : `${from} to ${shortDayText(startOf(last.day))}`;
	return {
		x,
		width: days.length,
		ground: first.covered === 'none' ? 'gap' : 'line',
		certain: toneOf(first.certain),
		possible: first.possible === first.certain ? undefined : toneOf(first.possible),
		unclosed: first.unclosed,
		text: `${when}: ${dayWords(first)}`,
	};
}

function toneOf(status: ComponentStatus): string | undefined {
	return status === 'operational' ? undefined : statusWords[status].tone;
}

/** What a day says in words. */
export function dayWords({ certain, possible, unclosed, covered }: ComponentDay): string {
	const said = certain !== 'operational' ? statusWords[certain].was : undefined;
	const perhaps = possible !== certain ? `possibly ${statusWords[possible].was}` : undefined;
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

/** The strip as one sentence, for those who do not see it: how many days said what. */
export function stripSummary(days: readonly ComponentDay[]): string {
	const counts = new Map<string, number>();
	for (const day of days) counts.set(dayWords(day), (counts.get(dayWords(day)) ?? 0) + 1);
	const parts = [...counts].map(
		([words, count]) =>
			`${words} on ${count === days.length ? `all ${count} days` : count === 1 ? '1 day' : `${count} days`}`,
	);
	return `${parts.join('; ')}.`;
}
