import { describe, expect, test } from 'vitest';
import { explainRow } from '../../../../src/compile/observations/explain-row.ts';
import { parseRow, type RowContext } from '../../../../src/compile/observations/parse-row.ts';
import { endOf, startOf } from '../../../../src/time/utc-calendar.ts';
import { at } from '../../support/at.ts';

const key = '2026-01';
const month = { key, start: startOf(key), end: endOf(key) };
const valid = '2026-01-05T10:00Z,2026-01-05T11:00Z,operational,60,1,2,120,340.5';

/** The diagnostics of a line, each with its column; none where it is parsed. */
function explain(line: string, context: RowContext = { month, clock: undefined }): string[] {
	const cells = line.split(',');
	const diagnostics = explainRow(cells, context);
	expect(parseRow(cells, context) === undefined).toBe(diagnostics.length > 0);
	return diagnostics.map(
		({ column = 'line', message, advice }) => `${column}: ${message} ${advice}`,
	);
}

/** The diagnostics of the valid line with one value changed. */
function explainWith(old: string, other: string): string[] {
	return explain(valid.replace(old, other));
}

const [from, to] = ['2026-01-05T10:00Z', '2026-01-05T11:00Z'];

describe('a line of observations', () => {
	test('is read as one observation', () => {
		expect(parseRow(valid.split(','), { month, clock: undefined })).toEqual({
			start: at('2026-01-05T10:00Z'),
			end: at('2026-01-05T11:00Z'),
			status: 'operational',
			checks: 60,
			failed: 1,
			slow: 2,
			p50: 120,
			p95: 340.5,
		});
	});

	test.each([
		['with times to the second', `2026-01-05T10:00:00Z,2026-01-05T10:00:01Z,major_outage,1,1,0,,`],
		['that ends after the month has', '2026-01-31T23:30Z,2026-02-01T00:30Z,operational,1,0,0,0,0'],
		['in which every check was failed or slow', `${from},${to},partial_outage,60,30,30,5,5`],
		['in which no answer time was kept', `${from},${to},operational,60,0,0,,`],
	])('is read %s', (_, line) => {
		expect(explain(line)).toEqual([]);
	});

	test('is read in any month where its span is growing', () => {
		expect(explain(valid, { month: undefined, clock: undefined })).toEqual([]);
	});

	test.each([
		[
			'',
			'from: No time stands here. Write it to the minute or second, ending in Z: 2026-01-01T00:00Z.',
		],
		[
			'2026-01-05',
			'from: “2026-01-05” is not an instant in UTC. Write it to the minute or second, ending in Z: 2026-01-01T00:00Z.',
		],
		[
			'1767607200',
			'from: “1767607200” is not an instant in UTC. Write it to the minute or second, ending in Z: 2026-01-01T00:00Z.',
		],
		[
			'2026-01-05 10:00',
			'from: The time “2026-01-05 10:00” does not say that it is in UTC. Write 2026-01-05T10:00Z if it is.',
		],
		[
			'2026-01-05T12:00+02:00',
			'from: “2026-01-05T12:00+02:00” is not written in UTC. Write 2026-01-05T10:00:00Z.',
		],
		[
			'2026-01-05T10:00:00.123Z',
			'from: “2026-01-05T10:00:00.123Z” is finer than a second. Write 2026-01-05T10:00:00Z.',
		],
		[
			'2026-01-32T10:00Z',
			'from: There is no such day or hour as “2026-01-32T10:00Z”. Look at the year, the month’s length, the hour (00 to 23), the minutes and seconds.',
		],
		[
			'2026-01-04T24:00Z',
			'from: There is no such day or hour as “2026-01-04T24:00Z”. Look at the year, the month’s length, the hour (00 to 23), the minutes and seconds.',
		],
		[
			'2026-01-05T11:00Z',
			'to: The span ends at 2026-01-05T11:00:00Z, and that is not after its start. Write a “to” that is later than “from”; it is the first instant after the span.',
		],
		[
			'2026-01-05T09:59:30Z',
			'to: The span is 3630 seconds long, and an hour is the most. Write a line for each hour at most: what is summed up cannot be told apart again.',
		],
	])('is refused with “%s” as its start', (text, sentence) => {
		expect(explainWith(from, text)).toEqual([sentence]);
	});

	test('is refused in the file of another month', () => {
		expect(explain('2025-12-31T23:30Z,2026-01-01T00:00Z,operational,1,0,0,,')).toEqual([
			'from: This span begins on 2025-12-31, and the file is that of 2026-01. Move the line to 2025-12.csv: a span belongs where it begins, in UTC.',
		]);
	});

	test('is refused where it ends after the real clock, and read where it ends just then', () => {
		expect(explain(valid, { month, clock: at(to) })).toEqual([]);
		expect(explain(valid, { month, clock: at('2026-01-05T10:59:59Z') })).toEqual([
			'to: This lies in the future: 2026-01-05T11:00:00Z, and it is 2026-01-05T10:59:59Z now. Look at year and day; a span is written when its last check has been made.',
		]);
	});

	test.each([
		[
			'Operational',
			'state: There is no such state as “Operational”. Did you mean “operational”? Use one of: operational, degraded_performance, partial_outage, major_outage.',
		],
		[
			'not_observed',
			'state: There is no such state as “not_observed”. Use one of: operational, degraded_performance, partial_outage, major_outage.',
		],
		[
			'under_maintenance',
			'state: Maintenance is declared, and cannot be measured. Write what the checks found: operational, degraded_performance, partial_outage, major_outage.',
		],
		[
			'',
			'state: No state stands here. Write one of: operational, degraded_performance, partial_outage, major_outage.',
		],
		[
			"'operational' ",
			"state: A blank or a quote stands around the value: “'operational' ”. Write operational.",
		],
	])('is refused with “%s” as its state', (text, sentence) => {
		expect(explainWith('operational', text)).toEqual([sentence]);
	});

	test.each([
		[
			'0,0,0',
			'checks: No check was made in this span, so nothing was observed. Remove the line: time between spans counts as not observed.',
		],
		[
			'6.5,1,2',
			'checks: “6.5” is not a number of checks. Write a whole number in digits, 1 at least.',
		],
		[
			'60,+1,2',
			'failed: “+1” is not a number of checks. Write a whole number in digits, 0 at least.',
		],
		['60,1,', 'slow: No number stands here. Write a whole number in digits, 0 at least.'],
		[
			'1234567890,1,2',
			'checks: “1234567890” is not a number of checks. Write a whole number in digits, 1 at least.',
		],
		[
			'60,61,0',
			'failed: 61 failed and 0 slow are 61, and 60 checks were made. Count a check as failed, as slow or as neither; slow ones were answered well but late.',
		],
		[
			'60,31,30',
			'slow: 31 failed and 30 slow are 61, and 60 checks were made. Count a check as failed, as slow or as neither; slow ones were answered well but late.',
		],
	])('is refused with “%s” as its counts', (text, sentence) => {
		expect(explainWith('60,1,2', text)).toEqual([sentence]);
	});

	test.each([
		[
			',5',
			'p50_ms: Nothing stands here, and p95_ms has a value. Write both times, or leave both empty.',
		],
		[
			'5,',
			'p95_ms: Nothing stands here, and p50_ms has a value. Write both times, or leave both empty.',
		],
		[
			'6,5',
			'p95_ms: Of 100 answers 95 took 5 ms at most, and yet half took 6 ms or more. Look whether p50_ms and p95_ms have changed places.',
		],
		[
			'-5,5',
			'p50_ms: “-5” is not a time in milliseconds. Write it in digits, such as 120 or 120.5, or leave both times empty.',
		],
		[
			'5,5ms',
			'p95_ms: “5ms” is not a time in milliseconds. Write it in digits, such as 120 or 120.5, or leave both times empty.',
		],
		[
			' ,',
			'p50_ms: A blank or a quote stands around the value: “ ”. Leave the place between the commas empty.',
		],
	])('is refused with “%s” as its answer times', (text, sentence) => {
		expect(explainWith('120,340.5', text)).toEqual([sentence]);
	});

	test.each([
		['', 'line: This line is empty. Remove it.'],
		[
			'from,to,state,checks,failed,slow,p50_ms,p95_ms',
			'line: The names of the columns stand here a second time. Remove this line.',
		],
		[
			`${valid},`,
			'line: This line has 9 values, and 8 are needed. Write from,to,state,checks,failed,slow,p50_ms,p95_ms; what was not kept stays empty between its commas.',
		],
		[
			'operational',
			'line: This line has one value, and 8 are needed. Write from,to,state,checks,failed,slow,p50_ms,p95_ms; what was not kept stays empty between its commas.',
		],
		[
			valid.replaceAll(',', '\t'),
			'line: The values are parted by tabs, and not by commas. Part them by commas: from,to,state,checks,failed,slow,p50_ms,p95_ms.',
		],
		[
			'=======',
			'line: A merge was left unfinished here: two versions stand one above the other. Keep the lines of both, and remove those of <<<<<<<, ======= and >>>>>>>.',
		],
	])('is refused as “%s”', (line, sentence) => {
		expect(explain(line)).toEqual([sentence]);
	});

	test('is reported for every value that is wrong', () => {
		const diagnostics = explain('2026-01-05,x, up,0,y,2,-1,z').map(
			(sentence) => sentence.split(':')[0],
		);
		expect(diagnostics).toEqual(['from', 'to', 'state', 'checks', 'failed', 'p50_ms', 'p95_ms']);
	});
});
