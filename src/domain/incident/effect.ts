import type { EffectStatus } from '../../schema/component-schema.ts';
import type { Instant } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { type Entry, latestUpdate } from './entry.ts';
import { isMaintenance, type Progress } from './progress.ts';
import { wholeSpan } from './whole-span.ts';

/** What an entry did to one component over one span. */
export interface Effect {
	readonly entry: Entry;
	readonly component: string;
	readonly status: EffectStatus;
	/** When it began and ended, as precisely as is known. */
	readonly start: UncertainTime;
	readonly end: UncertainTime;
	/** From the latest start to the earliest end: so for every choice. `undefined` where that is nothing. */
	readonly certain: Interval | undefined;
	/** From the earliest start to the latest end: so for some choice. */
	readonly possible: Interval | undefined;
	/** Whether it lasts at `now`: the end is not known because it has not come. */
	readonly ongoing: boolean;
	/** The last word on an entry that nobody closed; only possible from there on. */
	readonly lastUpdate: Instant | undefined;
}

/** What `entry` did to components, up to `now` and, for planned work, beyond. */
export function effectsOf(entry: Entry, progress: Progress, now: Instant): Effect[] {
	const whole = wholeSpan(entry, progress, now);
	if (!whole || progress === 'retracted' || progress === 'cancelled') return [];
	return entry.components.map(({ id, status, from = whole.start, to = whole.end }) => {
		const isTold = to !== undefined && to !== 'unknown';
		const end = isTold ? to : whole.implied;
		return {
			entry,
			component: id,
			status,
			start: from,
			end,
			certain: interval(from.latest, end.earliest),
			possible: interval(from.earliest, end.latest),
			ongoing: from.earliest <= now && lasts(entry, progress, isTold, end, now),
			lastUpdate: progress === 'not_closed' && !isTold ? latestUpdate(entry).at : undefined,
		};
	});
}

/** Whether an effect that has begun lasts: nobody has told its end, or the work is said to go on. */
function lasts(
	entry: Entry,
	progress: Progress,
	isTold: boolean,
	end: UncertainTime,
	now: Instant,
): boolean {
	if (progress !== 'open' && progress !== 'under_way') return false;
	if (!isTold) return true;
	return isMaintenance(entry) && latestUpdate(entry).status !== 'scheduled' && now < end.latest;
}
