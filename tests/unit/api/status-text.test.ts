import { addressLine, statusText, valueLines } from '../../../src/api/status-text.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import type { MeasuredStatus } from '../../../src/domain/observation/observation.ts';
import { indexRecord } from '../../../src/domain/record/record-index.ts';
import { pageStatus } from '../../../src/domain/status/page-status.ts';
import { makeIncident, makeMaintenance } from '../support/make-entry.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeRecord } from '../support/make-record.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('valueLines', () => {
	test('keeps a short value on the line of its key', () => {
		expect(valueLines('headline', 'No incident is declared.')).toEqual([
			'headline: No incident is declared.',
		]);
	});

	test('goes on with a long one behind two spaces', () => {
		const lines = valueLines('more', 'word '.repeat(30));
		expect(lines).toHaveLength(3);
		expect(lines[1]).toMatch(/^ {2}word/);
	});

	test('puts marks of typography in ASCII', () => {
		expect(valueLines('open', '“It’s” over – at 10…')).toEqual(['open: "It\'s" over - at 10...']);
	});

	test('lets no value begin a line of its own', () => {
		expect(valueLines('open', 'a\nopen-page: https://evil.example/\r\n# b')).toEqual([
			'open: a open-page: https://evil.example/ # b',
		]);
	});

	test('never reaches 80 columns, and loses no word, whatever the value', () => {
		const character = fc.constantFrom('a', 'z', '.', '"', 'é', 'Ж', '検', '🔎');
		const word = fc.string({ unit: character, minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
				const lines = valueLines('key', words.join(' '));
				expect(lines.map(widthOf).every((width) => width < 80)).toBe(true);
				expect(lines.slice(1).every((line) => /^ {2}\S/.test(line))).toBe(true);
				expect(lines.map((line) => line.trim()).join(' ')).toBe(`key: ${words.join(' ')}`);
			}),
		);
	});

	test('cuts a word that fits no line', () => {
		const lines = valueLines('open', 'x'.repeat(10_000));
		expect(Math.max(...lines.map(({ length }) => length))).toBe(79);
		expect(lines.join('').replace(/^open:|\s/g, '')).toHaveLength(10_000);
	});

	test('counts emoji and characters of other scripts as two columns', () => {
		expect(Math.max(...valueLines('open', '検'.repeat(100)).map(({ length }) => length))).toBe(40);
	});
});

describe('addressLine', () => {
	test('never cuts an address', () => {
		const address = `https://status.example/${'x'.repeat(100)}/`;
		expect(addressLine('page', address)).toBe(`page: ${address}`);
	});
});

/** Columns as a terminal shows them, of the characters above. */
function widthOf(line: string): number {
	return Array.from(line).length + (line.match(/[検🔎]/gu)?.length ?? 0);
}

/** The file at 10:35 on 1 March 2021, where search was measured from 09:00 to 10:00, or not at all. */
function linesOf(
	entries: readonly Entry[] = [],
	found?: MeasuredStatus,
	now = '2021-03-01T10:35Z',
): string[] {
	const seen = found ? [makeObservation('2021-03-01T09:00Z', found)] : [];
	const observations = new Map(found ? [['search', seen]] : []);
	const record = makeRecord({ now, entries, observations });
	const text = statusText(
		pageStatus(record, indexRecord(record)),
		record,
		(path) => `https://status.example/${path}`,
	);
	expect(text).toMatch(/[^\n]\n$/);
	return text.slice(0, -1).split('\n');
}

/** What stands behind the keys. */
const valuesOf = (lines: readonly string[], key: string) =>
	lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));

describe('statusText', () => {
	test('says what is known, and when it was true', () => {
		const facts = linesOf().filter((line) => !/^(#| )/.test(line));
		expect(facts.filter((line) => !line.startsWith('more: '))).toEqual([
			'site: Gallery status',
			'gallery: The gallery',
			'page: https://status.example/',
			'true-at: 2021-03-01T10:35:00Z',
			'measured-at: never',
			'last-word: never',
			'headline: No incident is declared.',
			'component.website: nothing declared',
			'component.search: nothing declared',
			'open: none',
			'not-closed: 0',
			'maintenance: none',
		]);
	});

	test.each<[MeasuredStatus, string, string]>([
		['operational', '2021-03-01T10:35Z', 'working'],
		['major_outage', '2021-03-01T10:35Z', 'failing, not declared'],
		['operational', '2021-03-01T18:00Z', 'unknown'],
	])('tells of a component measured %s, at %s, as “%s”', (found, now, text) => {
		const lines = linesOf([], found, now);
		expect(valuesOf(lines, 'component.search')).toEqual([text]);
		expect(valuesOf(lines, 'measured-at')).toEqual(['2021-03-01T10:00:00Z']);
	});

	test('lists open incidents and work with their addresses', () => {
		const lines = linesOf([makeMaintenance(), makeIncident()]);
		expect(lines.slice(lines.indexOf('open: The website does not answer'))).toEqual([
			'open: The website does not answer',
			'open-page: https://status.example/incidents/2021-03-01-website-down/',
			'not-closed: 0',
			'maintenance: planned, Work on the website',
			'maintenance-from: 2021-03-08T10:00:00Z',
			'maintenance-to: 2021-03-08T12:00:00Z',
			'maintenance-page: https://status.example/incidents/2021-03-08-website-work/',
		]);
		expect(valuesOf(lines, 'component.website')).toEqual(['failing']);
	});

	test('says of work without a known end that it is unknown', () => {
		const scheduled = { from: '2021-03-01T10:00Z', to: 'unknown' };
		const lines = linesOf([makeMaintenance({ scheduled })]);
		expect(valuesOf(lines, 'maintenance')).toEqual(['under way, Work on the website']);
		expect(valuesOf(lines, 'maintenance-to')).toEqual(['unknown']);
	});

	test.for([
		`A title\nopen-page: https://evil.example/`,
		'\u001B[2J\u0007 controls \u202E and marks',
		']]></title><script>alert(1)</script>',
		'x'.repeat(490),
		'検索🔎'.repeat(60),
	])('stays below 80 columns, line by line, with the title %j', (title) => {
		const lines = linesOf([makeIncident(), { ...makeIncident({ id: '2021-03-01-b' }), title }]);
		for (const line of lines) {
			expect(line.length).toBeLessThan(80);
			expect(line).toMatch(/^(#| {2}\S|[a-z][a-z0-9.-]*:( |$))/);
			expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		}
		expect(valuesOf(lines, 'open-page')).toHaveLength(2);
	});
});
