import { measuredStatuses } from '../../domain/observation/observation.ts';
import type { Column } from '../../schema/observation-columns.ts';
import { toIso } from '../../time/instant.ts';
import { parseTime } from '../../time/parse-time.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { quote } from '../diagnostics/quote.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Cells } from './observation-document.ts';
import { measuredStatus, parseCount, parseMilliseconds } from './parse-row.ts';

/** What is wrong with a line of observations: with one column, or with the whole line. */
export interface CellDiagnostic {
	readonly column?: Column;
	/** The rule; `observation-lines` where it is left out. */
	readonly rule?: string;
	readonly message: string;
	readonly advice: string;
}

type Message = Pick<CellDiagnostic, 'message' | 'advice'>;

/** What is wrong with a text that should be an instant in UTC, to the minute or second. */
export function explainInstant(column: Column, text: string): CellDiagnostic[] {
	return parseUtcInstant(text) === undefined ? [{ column, ...describeInstant(text) }] : [];
}

function describeInstant(text: string): Message {
	if (text === '') return { message: 'No time stands here.', advice };
	if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/.test(text))
		return {
			message: `The time ${quote(text)} does not say that it is in UTC.`,
			advice: `Write ${text.replace(' ', 'T')}Z if it is.`,
		};
	const finer = /^(.*T\d\d:\d\d:\d\d)\.\d+Z$/.exec(text)?.[1];
	if (finer !== undefined && parseUtcInstant(`${finer}Z`) !== undefined)
		return { message: `${quote(text)} is finer than a second.`, advice: `Write ${finer}Z.` };
	if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(text))
		return {
			message: `There is no such day or hour as ${quote(text)}.`,
			advice: 'Look at the year, the month’s length, the hour (00 to 23), the minutes and seconds.',
		};
	return inOtherZone(text) ?? { message: `${quote(text)} is not an instant in UTC.`, advice };
}

const advice = 'Write it to the minute or second, ending in Z: 2026-01-01T00:00Z.';

/** An instant with another offset is given in UTC, to be copied. */
function inOtherZone(text: string): Message | undefined {
	if (!/T\d\d:\d\d.*[+-]\d\d:\d\d$/.test(text)) return undefined;
	const parsed = parseTime(text, 'UTC');
	if (!parsed.ok || !isExact(parsed.time)) return undefined;
	return {
		message: `${quote(text)} is not written in UTC.`,
		advice: `Write ${toIso(parsed.time.earliest)}.`,
	};
}

/** What is wrong with the name of a state. */
export function explainState(state: string): CellDiagnostic[] {
	return measuredStatus(state) ? [] : [{ column: 'state', ...describeState(state) }];
}

function describeState(state: string): Message {
	const all = measuredStatuses.join(', ');
	if (state === '') return { message: 'No state stands here.', advice: `Write one of: ${all}.` };
	if (state === 'under_maintenance')
		return {
			message: 'Maintenance is declared, and cannot be measured.',
			advice: `Write what the checks found: ${all}.`,
		};
	return {
		message: `There is no such state as ${quote(state)}.`,
		advice: suggest(state, measuredStatuses),
	};
}

/** What is wrong with the numbers of a line: how many checks, and how long their answers took. */
export function explainNumbers(numbers: Cells): CellDiagnostic[] {
	const [checks = '', failed = '', slow = '', p50 = '', p95 = ''] = numbers;
	return [
		explainChecks(checks),
		explainCount('failed', failed),
		explainCount('slow', slow),
		explainSum(checks, failed, slow),
		explainMilliseconds('p50_ms', p50),
		explainMilliseconds('p95_ms', p95),
		explainPair(p50, p95),
	].filter((found) => found !== undefined);
}

function explainChecks(text: string): CellDiagnostic | undefined {
	if (parseCount(text) === 0)
		return {
			column: 'checks',
			message: 'No check was made in this span, so nothing was observed.',
			advice: 'Remove the line: time between spans counts as not observed.',
		};
	return explainCount('checks', text);
}

function explainCount(column: Column, text: string): CellDiagnostic | undefined {
	if (!Number.isNaN(parseCount(text))) return undefined;
	const message =
		text === '' ? 'No number stands here.' : `${quote(text)} is not a number of checks.`;
	const least = column === 'checks' ? 1 : 0;
	return { column, message, advice: `Write a whole number in digits, ${least} at least.` };
}

function explainSum(...texts: readonly [string, string, string]): CellDiagnostic | undefined {
	const [checks = 0, failed = 0, slow = 0] = texts.map(parseCount);
	if (!(checks >= 1 && failed + slow > checks)) return undefined;
	return {
		column: failed > checks ? 'failed' : 'slow',
		message: `${failed} failed and ${slow} slow are ${failed + slow}, and ${checks} checks were made.`,
		advice:
			'Count a check as failed, as slow or as neither; slow ones were answered well but late.',
	};
}

function explainMilliseconds(column: Column, text: string): CellDiagnostic | undefined {
	if (!Number.isNaN(parseMilliseconds(text))) return undefined;
	return {
		column,
		message: `${quote(text)} is not a time in milliseconds.`,
		advice: 'Write it in digits, such as 120 or 120.5, or leave both times empty.',
	};
}

function explainPair(...texts: readonly [string, string]): CellDiagnostic | undefined {
	const [p50, p95] = texts.map(parseMilliseconds);
	if (p50 === undefined && p95 === undefined) return undefined;
	if (p50 === undefined) return missingValue('p50_ms', 'p95_ms');
	if (p95 === undefined) return missingValue('p95_ms', 'p50_ms');
	if (!(p50 > p95)) return undefined;
	return {
		column: 'p95_ms',
		message: `Of 100 answers 95 took ${p95} ms at most, and yet half took ${p50} ms or more.`,
		advice: 'Look whether p50_ms and p95_ms have changed places.',
	};
}

function missingValue(column: Column, other: Column): CellDiagnostic {
	return {
		column,
		message: `Nothing stands here, and ${other} has a value.`,
		advice: 'Write both times, or leave both empty.',
	};
}
