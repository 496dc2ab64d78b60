import { toIso } from '../../time/instant.ts';
import { parseTime } from '../../time/parse-time.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { quote } from '../diagnostics/quote.ts';
import type { Column } from './observation-document.ts';
import type { RowFault } from './row-fault.ts';

type Words = Pick<RowFault, 'message' | 'advice'>;

/** What is wrong with a text that should be an instant in UTC, to the minute or second. */
export function instantFault(column: Column, text: string): RowFault[] {
	return parseUtcInstant(text) === undefined ? [{ column, ...wordsFor(text) }] : [];
}

function wordsFor(text: string): Words {
	if (text === '') return { message: 'No time stands here.', advice };
	if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/.test(text)) return withoutZone(text);
	const finer = /^(.*T\d\d:\d\d:\d\d)\.\d+Z$/.exec(text)?.[1];
	if (finer !== undefined && parseUtcInstant(`${finer}Z`) !== undefined)
		return { message: `${quote(text)} is finer than a second.`, advice: `Write ${finer}Z.` };
	if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(text)) return impossible(text);
	return inOtherZone(text) ?? { message: `${quote(text)} is not an instant in UTC.`, advice };
}

const advice = 'Write it to the minute or second, ending in Z: 2026-01-01T00:00Z.';

function withoutZone(text: string): Words {
	return {
		message: `The time ${quote(text)} does not say that it is in UTC.`,
		advice: `Write ${text.replace(' ', 'T')}Z if it is.`,
	};
}

function impossible(text: string): Words {
	return {
		message: `There is no such day or hour as ${quote(text)}.`,
		advice: 'Look at the year, the month’s length, the hour (00 to 23), the minutes and seconds.',
	};
}

/** An instant with another offset: which one it is in UTC can be told. */
function inOtherZone(text: string): Words | undefined {
	if (!/T\d\d:\d\d.*[+-]\d\d:\d\d$/.test(text)) return undefined;
	const parsed = parseTime(text, 'UTC');
	if (!parsed.ok || !isExact(parsed.time)) return undefined;
	return {
		message: `${quote(text)} is not written in UTC.`,
		advice: `Write ${toIso(parsed.time.earliest)}.`,
	};
}
