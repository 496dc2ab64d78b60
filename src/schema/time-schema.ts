import { z } from 'zod';
import type { Instant } from '../time/instant.ts';
import type { InvalidTime } from '../time/invalid-time.ts';
import { instantPattern, parseTime, timePattern } from '../time/parse-time.ts';
import { isExact, type UncertainTime } from '../time/uncertain-time.ts';

/** What editors are told of a text, which the transform after it reads. */
const written = {
	time: z.string().meta({
		title: 'time',
		pattern: timePattern,
		patternErrorMessage: 'Write a time as 2020-10-30T06:03Z, or as precisely as it is known.',
	}),
	instant: z.string().meta({
		title: 'instant',
		pattern: instantPattern,
		patternErrorMessage: 'Write an instant with its offset, such as 2020-10-30T12:23:00Z.',
	}),
};

/** A time as precisely as it is known; days and months are read in `zone`. */
export function timeIn(zone: string) {
	return written.time.transform((text, context): UncertainTime => {
		const parsed = parseTime(text, zone);
		return parsed.ok ? parsed.time : refused(context, parsed);
	});
}

/** The instant at which something became public: known to the minute at least, never a span. */
export const publicInstantSchema = written.instant.transform((text, context): Instant => {
	const parsed = parseTime(text, 'UTC');
	if (!parsed.ok) return refused(context, parsed);
	if (isExact(parsed.time)) return parsed.time.earliest;
	return refused(context, {
		message: `“${text}” is not one instant, and what is public became so at one.`,
		advice: 'Write it to the minute or second, with its offset: 2020-10-30T12:23:00Z.',
	});
});

function refused(
	context: z.core.$RefinementCtx,
	{ message, advice }: Omit<InvalidTime, 'ok'>,
): never {
	context.addIssue({ code: 'custom', message, params: { advice } });
	return z.NEVER;
}

/** An end: a time, or `unknown` where nobody wrote it down. */
export function endIn(zone: string) {
	return z.literal('unknown').or(timeIn(zone)).meta({ title: 'time, or `unknown`' });
}
