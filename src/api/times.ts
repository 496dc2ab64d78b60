import { wholeSpan } from '../domain/incident/entry-times.ts';
import { type Entry, isMaintenance } from '../domain/incident/entry.ts';
import type { Progress } from '../domain/incident/progress.ts';
import { latestUpdate } from '../domain/incident/updates.ts';
import { type Instant, later, SECOND, toIso } from '../time/instant.ts';
import { exactly, hasEarliest, type UncertainTime } from '../time/uncertain-time.ts';
import { z } from 'zod';

/** An instant as every document of ours writes it. */
export const instantSchema = z.iso.datetime().describe('An instant in UTC, to the second.');

const precision = z
	.enum(['second', 'minute', 'hour', 'day', 'month', 'about', 'bounds', 'no_later_than'])
	.describe(
		'How it was written. Of an hour, day or month, `latest` is the first instant after it; of the others it is the last that it can have been. no_later_than: a start that was not public yet, only in documents as of an earlier instant.',
	);
const zone = z
	.string()
	.describe('The IANA zone in which hours, days and months were counted; UTC for the rest.');
const earliest = instantSchema.describe('The earliest instant that it can have been.');

/** A time as precisely as it is known. */
export const timeSchema = z.strictObject({
	earliest,
	latest: instantSchema.describe('The latest; the same as `earliest` where it is known exactly.'),
	precision,
	zone,
});

const earliestStart = instantSchema
	.nullable()
	.describe('The earliest instant that it can have been; null where that was not public yet.');

/** A start: a time of which only the latest instant may be known. */
export const startSchema = timeSchema.extend({ earliest: earliestStart });

/** The same in two instants, for lists. */
export const startPairSchema = startSchema.pick({ earliest: true, latest: true });

/** An end as a file gives it. */
export const givenEndSchema = z.union([timeSchema, z.literal('unknown')]);

const known = z
	.enum(['told', 'planned', 'between_words', 'not_over', 'never_told'])
	.describe(
		'told: the file gives it. planned: it is the end of a planned window. between_words: nobody told it, and it lies between the last word that it lasted and the first that it was over. not_over: it lasts, as far as anybody has said. never_told: nobody has said that it ended, nor anything else for long.',
	);
/** An end, and how it is known. */
export const endSchema = z.strictObject({
	known,
	earliest,
	latest: instantSchema
		.nullable()
		.describe('The latest; null where nobody has said that it is over.'),
	precision,
	zone,
});

/** The same for lists. */
export const endPairSchema = endSchema.pick({ known: true, earliest: true, latest: true });

/** A time as it is published. */
type PublishedTime = z.output<typeof timeSchema>;
/** An end as it is published. */
type PublishedEnd = z.output<typeof endSchema>;

/** An instant as text; null where there is none. */
export function isoOrNull(at: Instant | undefined): string | null {
	return at === undefined ? null : toIso(at);
}

/** A time as it is published. */
export function publishedTime({ earliest, latest, precision, zone }: UncertainTime): PublishedTime {
	return { earliest: toIso(earliest), latest: toIso(latest), precision, zone };
}

/** A start as it is published. */
export function publishedStart(time: UncertainTime): z.output<typeof startSchema> {
	return { ...publishedTime(time), ...startPair(time) };
}

/** A start in two instants. */
export function startPair(time: UncertainTime): z.output<typeof startPairSchema> {
	const { earliest, latest } = pairOf(time);
	return { earliest: hasEarliest(time) ? earliest : null, latest };
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
 * cancelled before anybody gave an end.
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

/** Whether no update has given its end, nor anything else for long. */
function isQuiet(progress: Progress): boolean {
	return progress === 'not_closed' || progress === 'not_confirmed_over';
}

/** Whether the end of an entry is that of its planned window. */
function isPlanned(entry: Entry, own: UncertainTime | 'unknown' | undefined): boolean {
	return isMaintenance(entry) && own === undefined && entry.actual?.to === undefined;
}

/** Milliseconds as seconds. Everything that is counted here is in whole seconds. */
export function seconds(milliseconds: number): number {
	return milliseconds / SECOND;
}

/** The fields of a record in which each value was milliseconds, in seconds. */
export function allSeconds<Key extends string>(
	times: Readonly<Record<Key, number>>,
): Record<Key, number> {
	const entries = Object.entries<number>(times).map(([key, time]) => [key, seconds(time)]);
	return Object.fromEntries(entries) as Record<Key, number>;
}
