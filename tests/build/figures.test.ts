import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FiguresDocument } from '../../src/api/figures.ts';
import { type Documents, renderDocuments } from '../support/documents.ts';

const header = 'from,to,state,checks,failed,slow,p50_ms,p95_ms';

/** Every hour of a UTC month; `stateOf` says how the hour of that index was found. */
function month(key: string, stateOf: (hour: number) => string | undefined): string {
	const start = Date.parse(`${key}-01T00:00:00Z`);
	const [year = 0, number = 0] = key.split('-').map(Number);
	const hours = (Date.UTC(year, number) - start) / 3_600_000;
	const iso = (hour: number) => new Date(start + hour * 3_600_000).toISOString().slice(0, 19);
	const lines = Array.from({ length: hours }, (_, hour) => {
		const state = stateOf(hour);
		return state ? `${iso(hour)}Z,${iso(hour + 1)}Z,${state},12,0,0,110,240` : undefined;
	});
	return [header, ...lines.filter(Boolean), ''].join('\n');
}

/** In August 2021 three days were partly failing and two failing, one of them at the month's end. */
const august = month('2021-08', (hour) => {
	const day = Math.floor(hour / 24);
	if (day === 3 || day === 9 || day === 10) return 'partial_outage';
	return day === 20 || day === 30 ? 'major_outage' : 'operational';
});
/** In September nobody looked on every third hour; the 5th was failing, and so was the month's last morning. */
const september = month('2021-09', (hour) => {
	if (hour % 3 === 2) return undefined;
	if (hour === 29 * 24 + 6) return 'partial_outage';
	return Math.floor(hour / 24) === 4 || hour === 29 * 24 + 7 ? 'major_outage' : 'operational';
});

const files = {
	'data/observations/website/2021-08.csv': august,
	'data/observations/website/2021-09.csv': september,
};

let documents: Documents;
beforeAll(async () => {
	documents = await renderDocuments({ now: '2021-10-01T00:00:00Z', files }, 'api/v1/');
});

const textOf = (path: string) => documents.get(`api/v1/${path}`) ?? '';
const read = (path: string): unknown => JSON.parse(textOf(path));
const figures = (path: string) => read(path) as FiguresDocument;
const monthOf = ({ months }: FiguresDocument, key: string) =>
	months.find(({ month }) => month === key);

/** A published table, as whoever has nothing but the file reads it. */
function table(path: string): Record<string, string>[] {
	const options = { header: true, skipEmptyLines: true } as const;
	return Papa.parse<Record<string, string>>(textOf(path), options).data;
}

const sum = (rows: readonly Record<string, string>[], column: string) =>
	rows.reduce((total, row) => total + Number(row[column]), 0);

/** `1 − (major + 0.3 × partial) ÷ denominator`, from the columns that begin so. */
const uptimeFrom = (rows: readonly Record<string, string>[], prefix: string, denominator: string) =>
	1 -
	(sum(rows, `${prefix}_major_outage_seconds`) +
		0.3 * sum(rows, `${prefix}_partial_outage_seconds`)) /
		sum(rows, denominator);

describe('the published figures', () => {
	test('fit the schema that is served beside them', () => {
		const ajv = new Ajv2020({ strict: true, allErrors: true });
		formats(ajv);
		const validate = ajv.compile(read('schemas/figures.schema.json') as object);
		const paths = [...documents.keys()].filter((path) =>
			/^api\/v1\/(all|components\/[^/]+|groups\/[^/]+)\.json$/.test(path),
		);
		expect(paths).toContain('api/v1/all.json');
		for (const path of paths) {
			validate(JSON.parse(documents.get(path) ?? ''));
			expect(validate.errors, path).toBeNull();
		}
	});

	test('of a month that was wholly observed are 1 − (0.3 P + M) ÷ (n × 86400)', () => {
		const measured = monthOf(figures('components/website.json'), '2021-08')?.measured;
		const [partial, major] = [3 * 86_400, 2 * 86_400];
		expect(measured?.observed_seconds).toBe(31 * 86_400);
		expect(measured?.uptime).toBeCloseTo(1 - (0.3 * partial + major) / (31 * 86_400), 12);
	});

	test('of a declared month can be made again from the table of days', () => {
		const days = table('components/website/days.csv').filter(({ day }) =>
			day?.startsWith('2021-08'),
		);
		const declared = monthOf(figures('components/website.json'), '2021-08')?.declared;
		const { least, most } = declared?.uptime ?? { least: NaN, most: NaN };
		expect(least).toBeLessThan(most);
		const made = (account: string) =>
			uptimeFrom(days, `declared_${account}`, 'declared_covered_seconds');
		expect(made('possible')).toBeCloseTo(least, 12);
		expect(made('certain')).toBeCloseTo(most, 12);
	});

	test('of a measured month with gaps can be made again from the table of days', () => {
		const days = table('components/website/days.csv').filter(({ day }) =>
			day?.startsWith('2021-09'),
		);
		const [row] = table('components/website/months.csv').filter(({ month }) => month === '2021-09');
		const made = uptimeFrom(days, 'measured', 'measured_observed_seconds');
		expect(Number(row?.['measured_observed_seconds'])).toBe(30 * 16 * 3600);
		expect(made).toBeCloseTo(Number(row?.['measured_uptime']), 12);
		expect(made).toBeCloseTo(1 - (16 + 1 + 0.3) / (30 * 16), 12);
	});

	test('of the last 24 hours can be made again from the spans themselves', () => {
		const [day] = figures('components/website.json').windows;
		if (!day?.measured) throw new Error('The last day was observed.');
		const { from, to, measured } = day;
		const spans = table('components/website/observations/2021-09.csv').filter(
			(span) => (span['from'] ?? '') >= from && (span['to'] ?? '') <= to,
		);
		const length = (span: Record<string, string>) =>
			(Date.parse(span['to'] ?? '') - Date.parse(span['from'] ?? '')) / 1000;
		const observed = spans.reduce((total, span) => total + length(span), 0);
		expect(observed).toBe(measured.observed_seconds);
		const timeIn = (status: string) =>
			spans.reduce((total, span) => total + (span['state'] === status ? length(span) : 0), 0);
		const lost = timeIn('major_outage') + 0.3 * timeIn('partial_outage');
		expect(lost).toBe(1.3 * 3600);
		expect(measured.uptime).toBeCloseTo(1 - lost / observed, 12);
		expect(measured.range.least).toBeCloseTo(1 - (lost + 86_400 - observed) / 86_400, 12);
	});

	test('give the spans back as they were written', () => {
		expect(textOf('components/website/observations/2021-08.csv')).toBe(august);
	});

	test('are there of every component, of a group and of all together', () => {
		const { components } = figures('all.json');
		for (const id of components)
			expect(figures(`components/${id}.json`)).toMatchObject({ kind: 'component', id });
		const group = figures('groups/get-packages.json');
		expect(group).toMatchObject({ kind: 'group', id: 'get-packages' });
		expect(components).toEqual(expect.arrayContaining(group.components));
	});

	test('of the group are those of its worst member', () => {
		const group = figures('groups/around-the-gallery.json');
		const member = figures('components/website.json');
		expect(group.components).toContain('website');
		const uptimes = [group, member].map((one) => monthOf(one, '2021-08')?.declared?.uptime);
		expect(uptimes[0]?.most).toBeLessThanOrEqual(uptimes[1]?.most ?? 0);
	});

	test('have no figure where nobody looked', () => {
		const { days } = figures('components/search.json');
		expect(days.filter(({ measured }) => measured !== null)).toEqual([]);
	});
});

describe('five years later', () => {
	let later: Documents;
	beforeAll(async () => {
		later = await renderDocuments({ files }, 'api/v1/');
	});

	test('a month has no declared figure in which nobody kept the record', () => {
		const text = later.get('api/v1/components/website.json') ?? '';
		const document = JSON.parse(text) as FiguresDocument;
		expect(monthOf(document, '2023-05')).toMatchObject({ declared: null, measured: null });
		expect(document.not_covered[0]?.from).toBe('2022-06-14T20:23:46Z');
	});

	test('the spans of a past month are the same to the byte', () => {
		const path = 'api/v1/components/website/observations/2021-08.csv';
		expect(later.get(path)).toBeDefined();
		expect(later.get(path)).toBe(documents.get(path));
	});
});
