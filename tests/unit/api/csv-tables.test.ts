import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { figuresCsv, observationsCsv } from '../../../src/api/csv-tables.ts';
import { groupByMonth } from '../../../src/domain/observation/observation.ts';
import { document, periods, record, website } from './figures-record.ts';

/** A table as a spreadsheet reads it. */
const read = (text: string) =>
	Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

const days = read(figuresCsv('day', periods.days, record.site.weights));

describe('figuresCsv', () => {
	test('has a row for every day, with the figures of the document', () => {
		expect(days.map(({ day }) => day)).toEqual(document.days.map(({ day }) => day));
		for (const [i, { declared, measured }] of document.days.entries()) {
			const row = days[i] ?? {};
			expect(row['declared_uptime_least']).toBe(String(declared?.uptime.least ?? ''));
			expect(row['declared_certain_major_outage_seconds']).toBe(
				String(declared?.certain_seconds.major_outage ?? 0),
			);
			expect(row['measured_uptime']).toBe(String(measured?.uptime ?? ''));
			expect(row['measured_p95_ms_most']).toBe(String(measured?.p95_ms?.most ?? ''));
		}
	});

	test('names what touched a day', () => {
		expect(days[1]?.['incidents']).toBe('2021-03-01-website-down');
	});

	test('has its header where it has no row yet', () => {
		const text = figuresCsv('day', periods.days, record.site.weights);
		expect(figuresCsv('day', [], record.site.weights)).toBe(`${text.split('\n')[0]}\n`);
	});

	test('begins no cell with what a spreadsheet would reckon', () => {
		const cells = days.flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
	});
});

describe('observationsCsv', () => {
	const [observations = []] = website.observations;
	const months = groupByMonth(observations);

	test('gives the spans that begin in a month, in the columns in which they are kept', () => {
		expect(observationsCsv(months.get('2021-02') ?? [])).toBe(
			'from,to,state,checks,failed,slow,p50_ms,p95_ms\n' +
				'2021-02-28T23:00:00Z,2021-03-01T00:00:00Z,operational,12,0,0,120,310\n',
		);
	});

	test('gives each span once', () => {
		const rows = [...months.values()].flatMap((spans) => read(observationsCsv(spans)));
		expect(rows).toHaveLength(observations.length);
	});
});
