import { instantAt } from './read-instant.ts';
import { explainAbbreviation } from './zone.ts';

/** What is wrong with a text that should be a time, and what to write instead. */
export interface InvalidTime {
	readonly ok: false;
	readonly message: string;
	readonly advice: string;
}

const forms =
	'Write an instant with its offset (2020-10-30T06:03Z, 2020-10-30T03:29-07:00), or no more than is known: an hour 2026-02-02T20Z, a day 2016-05-17, a month 2025-09, about 2020-10-30T06:03Z~15m, or bounds A/B.';

const unknown: InvalidTime = {
	ok: false,
	message: 'Only an end may be “unknown”.',
	advice: 'Write as much as is known: a day, a month, or bounds A/B that it must lie between.',
};

/** The likeliest reason why a text has none of the forms of a time. */
export function explainInvalidTime(text: string): InvalidTime {
	if (text === 'unknown') return unknown;
	if (!hasPossibleClock(text)) return noSuchTime(text);
	const abbreviation = explainAbbreviation(text);
	if (abbreviation) return { ok: false, ...abbreviation };
	if (/^\d{4}-\d\d-\d\d[T ]\d\d(:\d\d(:\d\d)?)?$/.test(text)) {
		const iso = text.replace(' ', 'T');
		return {
			ok: false,
			message: `The time “${text}” has no offset.`,
			advice: `Write ${iso}Z if that is UTC, or ${iso}-07:00 with the offset in force there and then.`,
		};
	}
	return { ok: false, message: `“${text}” is not a time.`, advice: forms };
}

/** The reason for a text of the right form whose day, hour or offset does not exist. */
export function noSuchTime(text: string): InvalidTime {
	return {
		ok: false,
		message: `There is no such day or hour as “${text}”.`,
		advice:
			'Look at the year, the month’s length, the hour (00 to 23), the minutes and the offset (-12:00 to +14:00).',
	};
}

/** Whether the day and hour that a text begins with exist, so that advice can repeat them. */
function hasPossibleClock(text: string): boolean {
	const [, date, clock] = /^(\d{4}-\d\d-\d\d)[T ](\d\d(?::\d\d){0,2})/.exec(text) ?? [];
	if (date === undefined || clock === undefined) return true;
	return instantAt(date, `${clock}:00:00`.slice(0, 8), 'Z') !== undefined;
}
