import { DAY, HOUR, type Instant, instant, MINUTE, toIso } from '../../src/time/instant.ts';
import { dayOf } from '../../src/time/utc-calendar.ts';

/** What the demo's files are dated with: lengths of time such as `12d 3h 40m` from its own instant. */
export interface Moments {
	/** The instant so long before, as files write it. */
	readonly ago: (length: string) => string;
	/** The instant so long after. */
	readonly ahead: (length: string) => string;
	/** The UTC day of the instant so long before. */
	readonly dayAgo: (length: string) => string;
}

const units = { d: DAY, h: HOUR, m: MINUTE };

/** The instant a length such as `12d 3h 40m` before `now`. */
export function before(now: Instant, length: string): Instant {
	return instant(now - millisecondsOf(length));
}

/** Dates for an instant. */
export function momentsAround(now: Instant): Moments {
	return {
		ago: (length) => toIso(before(now, length)),
		ahead: (length) => toIso(instant(now + millisecondsOf(length))),
		dayAgo: (length) => dayOf(before(now, length)),
	};
}

function millisecondsOf(length: string): number {
	return length.split(' ').reduce((sum, part) => {
		const [, amount, unit] = /^(\d+)([dhm])$/.exec(part) ?? [];
		if (unit === undefined) throw new Error(`“${length}” is not a length such as 12d 3h 40m.`);
		return sum + Number(amount) * units[unit as keyof typeof units];
	}, 0);
}
