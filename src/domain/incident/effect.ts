import type { EffectStatus } from '../../schema/component-schema.ts';
import { earlier, type Instant, later } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';
import { hasEarliest, type UncertainTime } from '../../time/uncertain-time.ts';
import { meetingSpans, narrowedTimes } from './consistent-times.ts';
import { wholeSpan } from './entry-times.ts';
import { type Entry, isMaintenance } from './entry.ts';
import type { Progress } from './progress.ts';
import { latestUpdate } from './updates.ts';

/** What an entry did to one component over one span. */
export interface Effect {
	readonly entry: Entry;
	readonly component: string;
	readonly status: EffectStatus;
	/**
	 * When it began and ended, as precisely as all facts of the entry together allow. An instant that
	 * effects of an entry share is one object.
	 */
	readonly start: UncertainTime;
	readonly end: UncertainTime;
	/** From the latest start to the earliest end: holds for every choice. `undefined` where that is empty. */
	readonly certain: Interval | undefined;
	/** From the earliest start, as far as that is known, to the latest end: holds for some choice. */
	readonly possible: Interval | undefined;
	/** Whether it lasts at `now`: its end is not known because it has not come. */
	readonly ongoing: boolean;
	/** The last update of an entry that nobody closed; from there on the effect is only possible. */
	readonly lastUpdate: Instant | undefined;
}

/** What `entry` did to components, up to `now` and, for planned work, beyond. */
export function effectsOf(entry: Entry, progress: Progress, now: Instant): Effect[] {
	const whole = wholeSpan(entry, progress, now);
	if (!whole || progress === 'retracted' || progress === 'cancelled') return [];
	const given = meetingSpans(entry.components).map(
		({ id, status, from = whole.start, to = whole.end }) => {
			const isEndKnown = to !== undefined && to !== 'unknown';
			const end = isEndKnown ? to : whole.implied;
			const ongoing = from.earliest <= now && lasts(entry, progress, isEndKnown, end, now);
			return { id, status, start: from, end, isEndKnown, ongoing };
		},
	);
	const narrowed = narrowedTimes(
		given.flatMap(({ start, end, isEndKnown, ongoing }) => [
			[whole.start, start] as const,
			...(ongoing ? [] : [[start, end] as const]),
			...(isEndKnown && isTime(whole.end) ? [[end, whole.end] as const] : []),
		]),
	);
	return given.map(({ id, status, isEndKnown, ongoing, ...written }) => {
		const start = narrowed.get(written.start) ?? written.start;
		const end = narrowed.get(written.end) ?? written.end;
		return {
			entry,
			component: id,
			status,
			start,
			end,
			certain: interval(start.latest, end.earliest),
			possible: interval(start.earliest, end.latest),
			ongoing,
			lastUpdate: progress === 'not_closed' && !isEndKnown ? latestUpdate(entry).at : undefined,
		};
	});
}

function isTime(time: UncertainTime | 'unknown' | undefined): time is UncertainTime {
	return time !== undefined && time !== 'unknown';
}

/** Whether an effect that has begun lasts: its end is not known, or the work is in progress. */
function lasts(
	entry: Entry,
	progress: Progress,
	isEndKnown: boolean,
	end: UncertainTime,
	now: Instant,
): boolean {
	if (progress !== 'open' && progress !== 'under_way') return false;
	if (!isEndKnown) return true;
	return isMaintenance(entry) && latestUpdate(entry).status !== 'scheduled' && now < end.latest;
}

/**
 * The time in which an effect is possible, as far as updates cover it: one that nobody closed ends
 * here with its last update. `undefined` where that is empty.
 */
export function declaredTime({ possible, lastUpdate }: Effect): Interval | undefined {
	if (!possible || lastUpdate === undefined) return possible;
	return interval(possible.start, earlier(possible.end, lastUpdate));
}

/** A length of time that is not known exactly, in milliseconds. */
export interface Length {
	readonly least: number;
	/** Infinite where nothing bounds the length. */
	readonly most: number;
}

/**
 * How long an entry's impact lasted, from its first effect's start to its last effect's end: at
 * least from the latest start to the earliest end, at most from the earliest start to the latest
 * end, without bound where an earliest start is not known. `undefined` where it had no effect.
 */
export function lengthOf(effects: readonly Effect[]): Length | undefined {
	if (effects.length === 0) return undefined;
	const starts = effects.map(({ start }) => start);
	const ends = effects.map(({ end }) => end);
	const latestStart = Math.min(...starts.map(({ latest }) => latest));
	const earliestEnd = ends.map(({ earliest }) => earliest).reduce(later);
	const earliestStart = Math.min(...starts.map(({ earliest }) => earliest));
	const latestEnd = ends.map(({ latest }) => latest).reduce(later);
	return {
		least: Math.max(0, earliestEnd - latestStart),
		most: starts.every(hasEarliest) ? Math.max(0, latestEnd - earliestStart) : Infinity,
	};
}
