import { earlier, type Instant, shift } from '../../time/instant.ts';
import { clip, type Interval, interval } from '../../time/interval.ts';
import { type DayKey, dayOf, endOf, startOf } from '../../time/utc-calendar.ts';
import { wholeSpan } from '../incident/entry-times.ts';
import type { Entry } from '../incident/entry.ts';
import type { Progress } from '../incident/progress.ts';
import { latestUpdate } from '../incident/updates.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { SiteRecord } from '../record/record.ts';

/** What was in effect on a UTC day, up to now: incidents and maintenance, also of no component by name. */
export interface DayInEffect {
	readonly day: DayKey;
	/** Entries that were in effect at some instant of the day, newest first. */
	readonly certain: readonly Entry[];
	/** Entries that may have been. */
	readonly possible: readonly Entry[];
	/** Incidents of an earlier day that nobody closed, and that may have lasted. */
	readonly unclosed: readonly Entry[];
}

/** What was in effect on each of some days. */
export function daysInEffect(
	days: readonly DayKey[],
	{ entries, now }: Pick<SiteRecord, 'entries' | 'now'>,
	index: Pick<RecordIndex, 'progress' | 'effects'>,
): DayInEffect[] {
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return [];
	const all = { start: startOf(first), end: endOf(last) };
	const near = entries
		.map((entry) => timesOf(entry, now, index))
		.filter(({ possible }) => possible.some((span) => clip(span, all)));
	return days.map((day) => {
		const whole = { start: startOf(day), end: endOf(day) };
		const touches = (spans: readonly Interval[]) => spans.some((span) => clip(span, whole));
		const [certain, doubtful] = partition(near, (one) => touches(one.certain));
		const [unclosed, possible] = partition(
			doubtful.filter((one) => touches(one.possible)),
			({ lastUpdate }) => lastUpdate !== undefined && dayOf(lastUpdate) < day,
		);
		const entriesOf = (list: readonly EntryTimes[]) => list.map(({ entry }) => entry);
		return {
			day,
			certain: entriesOf(certain),
			possible: entriesOf(possible),
			unclosed: entriesOf(unclosed),
		};
	});
}

/** Those that `test` accepts, and the others. */
function partition(
	all: readonly EntryTimes[],
	test: (one: EntryTimes) => boolean,
): [EntryTimes[], EntryTimes[]] {
	return [all.filter(test), all.filter((one) => !test(one))];
}

interface EntryTimes {
	readonly entry: Entry;
	readonly certain: readonly Interval[];
	readonly possible: readonly Interval[];
	/** The last update of an incident that nobody closed and of which no end is known. */
	readonly lastUpdate: Instant | undefined;
}

/** When an entry was in effect up to `now`, as a whole or on a component. */
function timesOf(
	entry: Entry,
	now: Instant,
	{ progress, effects }: Pick<RecordIndex, 'progress' | 'effects'>,
): EntryTimes {
	const own = effects.get(entry) ?? [];
	const whole = wholeTimes(entry, progress.get(entry) ?? 'news', now);
	const past = (spans: readonly (Interval | undefined)[]) =>
		spans.flatMap((span) => (span && interval(span.start, earlier(span.end, shift(now, 1)))) ?? []);
	return {
		entry,
		certain: past([whole?.certain, ...own.map(({ certain }) => certain)]),
		possible: past([whole?.possible, ...own.map(({ possible }) => possible)]),
		lastUpdate: whole?.lastUpdate,
	};
}

/** When an entry was in effect as a whole; what lasts at `now` lasts beyond it. */
function wholeTimes(entry: Entry, progress: Progress, now: Instant) {
	const whole = wholeSpan(entry, progress, now);
	if (!whole || progress === 'retracted' || progress === 'cancelled') return undefined;
	const { start, end, implied } = whole;
	const isEndKnown = end !== undefined && end !== 'unknown';
	const isOver = isEndKnown || progress === 'resolved' || progress === 'completed';
	const lasts = !isOver && (progress === 'open' || progress === 'under_way');
	const { earliest, latest } = isEndKnown ? end : implied;
	const after = shift(now, 1);
	return {
		certain: interval(start.latest, lasts ? after : earliest),
		possible: interval(start.earliest, isOver ? latest : after),
		lastUpdate: progress === 'not_closed' && !isOver ? latestUpdate(entry).at : undefined,
	};
}
