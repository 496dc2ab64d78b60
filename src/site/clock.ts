import { type Instant, instant, SECOND } from '../time/instant.ts';
import { parseTime } from '../time/parse-time.ts';
import { isExact } from '../time/uncertain-time.ts';

/**
 * The instant at which a site is built: STATUS_NOW where it is set, else the start of the process.
 * Every module of a build asks here, and all get the same answer.
 */
export function buildInstant(): Instant {
	const text = process.env['STATUS_NOW'];
	return text ? parseInstant(text) : processStart;
}

/** The instant that it is; only for `check`, which looks for what lies in the future, and for `dev`. */
export function realInstant(): Instant {
	return wholeSecond(Date.now());
}

/** Whether STATUS_NOW names an instant other than the real one. */
export function isClockSet(): boolean {
	return Boolean(process.env['STATUS_NOW']);
}

// Astro bundles a second copy of this module: a clock read here would differ between the two.
const processStart = wholeSecond(performance.timeOrigin);

/** To the second, as every figure that is published counts. */
function wholeSecond(milliseconds: number): Instant {
	return instant(Math.floor(milliseconds / SECOND) * SECOND);
}

/** A site has pages for every month up to its instant: a typing error in the year would build for hours. */
const farthest = instant(Date.UTC(2100, 0));

function parseInstant(text: string): Instant {
	const parsed = parseTime(text, 'UTC');
	if (parsed.ok && isExact(parsed.time) && parsed.time.earliest < farthest)
		return parsed.time.earliest;
	console.error(
		`STATUS_NOW is “${text}”, and that is not an instant with an offset, before 2100. ` +
			'Write it such as 2026-11-24T09:00:00Z, or leave it unset for the present.',
	);
	process.exit(1);
}
