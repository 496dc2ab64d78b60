import { wholeSpan } from '../domain/incident/entry-times.ts';
import { type Entry, isMaintenance } from '../domain/incident/entry.ts';
import type { Progress } from '../domain/incident/progress.ts';
import { latestUpdate } from '../domain/incident/updates.ts';
import { type Instant, later, toIso } from '../time/instant.ts';
import { exactly, type UncertainTime } from '../time/uncertain-time.ts';
import type { PublishedEnd, PublishedTime } from './time-schemas.ts';

/** An instant as text; null where there is none. */
export function isoOrNull(at: Instant | undefined): string | null {
	return at === undefined ? null : toIso(at);
}

/** A time as it is published. */
export function publishedTime({ earliest, latest, precision, zone }: UncertainTime): PublishedTime {
	return { earliest: toIso(earliest), latest: toIso(latest), precision, zone };
}

/** A time that may be missing. */
export function timeOrNull(time: UncertainTime | undefined): PublishedTime | null {
	return time ? publishedTime(time) : null;
}

/** An end as a file gives it. */
export function givenEnd(end: UncertainTime | 'unknown'): PublishedTime | 'unknown' {
	return end === 'unknown' ? end : publishedTime(end);
}

/** A time in two instants. */
export function pairOf({ earliest, latest }: UncertainTime) {
	return { earliest: toIso(earliest), latest: toIso(latest) };
}

/**
 * How an entry, or one of its effects that has an end of its own, ended. Nothing here moves with the
 * clock: what lasts has no latest end. Null for what has no effect, and for what was retracted or
 * cancelled before anybody told an end.
 */
export function endOf(
	entry: Entry,
	progress: Progress,
	now: Instant,
	own?: UncertainTime | 'unknown',
): PublishedEnd | null {
	const whole = wholeSpan(entry, progress, now);
	if (!whole) return null;
	const end = own ?? whole.end;
	if (end !== undefined && end !== 'unknown')
		return { known: isPlanned(entry, own) ? 'planned' : 'told', ...publishedTime(end) };
	if (progress === 'retracted' || progress === 'cancelled') return null;
	if (progress === 'resolved' || progress === 'completed')
		return { known: 'between_words', ...publishedTime(whole.implied) };
	const known = isQuiet(progress) ? ('never_told' as const) : ('not_over' as const);
	const earliest = later(latestUpdate(entry).at, whole.start.earliest);
	return { known, ...publishedTime(exactly(earliest)), latest: null, precision: 'bounds' };
}

/** An end in two instants. */
export function endPair(end: PublishedEnd | null) {
	return end ? { known: end.known, earliest: end.earliest, latest: end.latest } : null;
}

/** Whether nobody has said how it ended, nor anything else for long. */
function isQuiet(progress: Progress): boolean {
	return progress === 'not_closed' || progress === 'not_confirmed_over';
}

/** Whether the end of an entry is that of its planned window. */
function isPlanned(entry: Entry, own: UncertainTime | 'unknown' | undefined): boolean {
	return isMaintenance(entry) && own === undefined && entry.actual?.to === undefined;
}
