import { type Instant, MINUTE, toIso } from '../../time/instant.ts';
import type { InvalidTime } from '../../time/invalid-time.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';

/** What the reading of a typed time depends on beside its text. */
export interface TimeContext {
	/** The instant that “now” and “20 minutes ago” are counted from. */
	readonly now: Instant;
	/** IANA zone in which clock times without one of their own are read. */
	readonly zone: string;
	/** IANA zone in which the file counts bare days and months; UTC where it names none. */
	readonly fileZone: string;
	/** Whether the time lies behind or ahead: which day a clock time without a day is of. */
	readonly toward: 'past' | 'coming';
}

/** A time that was understood. */
export interface TypedTime {
	readonly ok: true;
	readonly time: UncertainTime;
	/** What to write into the file: in UTC, or as it was typed where that is the file's own grammar. */
	readonly written: string;
}

/** One of the two instants that a clock time on a night with two such hours can mean. */
interface Choice {
	readonly at: Instant;
	/** `01:30 -07:00`: what distinguishes it, as it can be typed. */
	readonly label: string;
}

/** A text that is no time, or not exactly one, with what to write instead. */
export interface InvalidTypedTime extends InvalidTime {
	/** The two instants, in order, where clocks were put back and either may be meant. */
	readonly choices?: readonly [Choice, Choice];
}

/** What became of a text that should be a time. */
export type TypedTimeResult = TypedTime | InvalidTypedTime;

/** Makes the result for a text that cannot be read, with what to write instead. */
export function invalidTime(message: string, advice: string): InvalidTypedTime {
	return { ok: false, message, advice };
}

/** An instant as a file writes it: `2026-11-24T22:05Z`, with seconds where they are not nought. */
export function formatInUtc(at: Instant): string {
	return at % MINUTE === 0 ? `${toIso(at).slice(0, 16)}Z` : toIso(at);
}
