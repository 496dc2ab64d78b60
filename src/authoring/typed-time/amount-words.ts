import { GB } from 'chrono-node/en';
import { type Instant, instant, MINUTE, SECOND } from '../../domain/time/instant.ts';

const ago = /^\S.* (?:ago|from now)$/i;
const ahead = /^in \S/i;
const units =
	/\d\s*(?:h|m|s|hrs?|hours?|mins?|minutes?|secs?|seconds?)\b|\b(?:hour|minute|second)s?\b/i;
const bareAmount = /^(?:\d{1,3}\s*(?:h|hrs?|hours?)\s*)?(?:\d{1,3}\s*(?:m|mins?|minutes?))?$/i;

/**
 * The instant of `now`, `20 minutes ago`, `in 1h 30m`; `undefined` for any other text. Amounts of
 * hours and minutes are counted in real time, over changes of the clocks, and lead to a whole minute:
 * nobody who says “20 minutes ago” means the second.
 */
export function amountFrom(text: string, now: Instant): Instant | undefined {
	if (/^(?:just |right )?now$/i.test(text)) return now;
	if (!(ago.test(text) || ahead.test(text)) || !units.test(text)) return undefined;
	const at = counted(text, now);
	if (at === undefined || /\d\s*s|second|sec/i.test(text)) return at;
	return instant(Math.floor(at / MINUTE) * MINUTE);
}

/** Milliseconds of `30m`, `1h`, `1h 30m` or `90 minutes`; `undefined` for any other text, and for none. */
export function durationOf(text: string): number | undefined {
	if (text === '' || !bareAmount.test(text)) return undefined;
	const at = counted(`in ${text}`, instant(0));
	return at === undefined || at === 0 ? undefined : at;
}

/** Counted in UTC, which has no changes of clocks; only where the whole text is one amount of hours or less. */
function counted(text: string, from: Instant): Instant | undefined {
	const start = instant(Math.floor(from / SECOND) * SECOND);
	const [result] = GB.parse(text, { instant: new Date(start), timezone: 0 });
	if (result?.text !== text || !result.tags().has('result/relativeDateAndTime')) return undefined;
	const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second') =>
		result.start.get(name) ?? 0;
	const day = [part('year'), part('month') - 1, part('day')] as const;
	return instant(Date.UTC(...day, part('hour'), part('minute'), part('second')));
}
