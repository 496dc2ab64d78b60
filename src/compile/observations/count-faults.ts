import { quote } from '../diagnostics/quote.ts';
import type { Cells, Column } from './observation-document.ts';
import { countOf, millisecondsOf } from './read-row.ts';
import type { CellDiagnostic } from './row-fault.ts';

/** What is wrong with the numbers of a line: how many checks, and how long their answers took. */
export function countFaults(numbers: Cells): CellDiagnostic[] {
	const [checks = '', failed = '', slow = '', p50 = '', p95 = ''] = numbers;
	return [
		...checksFault(checks),
		...countFault('failed', failed),
		...countFault('slow', slow),
		...sumFault(checks, failed, slow),
		...millisecondsFault('p50_ms', p50),
		...millisecondsFault('p95_ms', p95),
		...pairFault(p50, p95),
	];
}

function checksFault(text: string): CellDiagnostic[] {
	if (countOf(text) === 0)
		return [
			{
				column: 'checks',
				message: 'No check was made in this span, so nothing was observed.',
				advice: 'Remove the line: time between spans counts as not observed.',
			},
		];
	return countFault('checks', text);
}

function countFault(column: Column, text: string): CellDiagnostic[] {
	if (!Number.isNaN(countOf(text))) return [];
	const message =
		text === '' ? 'No number stands here.' : `${quote(text)} is not a number of checks.`;
	const least = column === 'checks' ? 1 : 0;
	return [{ column, message, advice: `Write a whole number in digits, ${least} at least.` }];
}

function sumFault(...texts: readonly [string, string, string]): CellDiagnostic[] {
	const [checks = 0, failed = 0, slow = 0] = texts.map(countOf);
	if (!(checks >= 1 && failed + slow > checks)) return [];
	return [
		{
			column: failed > checks ? 'failed' : 'slow',
			message: `${failed} failed and ${slow} slow are ${failed + slow}, and ${checks} checks were made.`,
			advice:
				'Count a check as failed, as slow or as neither; slow ones were answered well but late.',
		},
	];
}

function millisecondsFault(column: Column, text: string): CellDiagnostic[] {
	if (!Number.isNaN(millisecondsOf(text))) return [];
	return [
		{
			column,
			message: `${quote(text)} is not a time in milliseconds.`,
			advice: 'Write it in digits, such as 120 or 120.5, or leave both times empty.',
		},
	];
}

function pairFault(...texts: readonly [string, string]): CellDiagnostic[] {
	const [p50, p95] = texts.map(millisecondsOf);
	if (p50 === undefined && p95 === undefined) return [];
	if (p50 === undefined) return [missing('p50_ms', 'p95_ms')];
	if (p95 === undefined) return [missing('p95_ms', 'p50_ms')];
	if (!(p50 > p95)) return [];
	return [
		{
			column: 'p95_ms',
			message: `Of 100 answers 95 took ${p95} ms at most, and yet half took ${p50} ms or more.`,
			advice: 'Look whether p50_ms and p95_ms have changed places.',
		},
	];
}

function missing(column: Column, other: Column): CellDiagnostic {
	return {
		column,
		message: `Nothing stands here, and ${other} has a value.`,
		advice: 'Write both times, or leave both empty.',
	};
}
