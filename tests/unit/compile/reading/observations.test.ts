import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/compile.ts';
import { fingerprintOf } from '../../../../src/compile/reading/content-places.ts';
import type { SiteRecord } from '../../../../src/domain/record/record.ts';
import { at } from '../../support/at.ts';
import { fixtures, reportAfter } from './content-folder.ts';

const header = 'from,to,state,checks,failed,slow,p50_ms,p95_ms';
const first = '2025-02-28T22:30Z,2025-02-28T23:30Z,operational,60,0,0,,';
const second = '2025-02-28T23:30Z,2025-03-01T00:30Z,major_outage,60,60,0,,';
const third = '2025-03-01T00:30Z,2025-03-01T01:30Z,operational,60,0,3,120,340';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gallery-status-observations-'));
	cpSync(join(fixtures, 'base'), folder, { recursive: true });
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const places = () => ({ incidentsDir: join(folder, 'incidents'), dataDir: join(folder, 'data') });

function write(file: string, ...lines: readonly string[]): void {
	const path = join(folder, 'data', file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
}

function recordAt(now: string): SiteRecord | undefined {
	return compileContent(places(), { now: at(now) }).record;
}

/** When the spans of the website begin, as of `now`. */
function startsAt(now: string): string[] {
	const spans = recordAt(now)?.observations.get('website') ?? [];
	return spans.map(({ start }) => new Date(start).toISOString().slice(0, 16));
}

const later = '2025-04-01T00:00Z';

describe('observations', () => {
	test('need not be there', () => {
		expect(recordAt(later)?.observations).toEqual(new Map());
	});

	test('of all months are read in order of time, with the span that is still growing', () => {
		write('observations/website/2025-02.csv', header, first, second);
		write('observations/website/growing.csv', header, third);
		expect(startsAt(later)).toEqual(['2025-02-28T22:30', '2025-02-28T23:30', '2025-03-01T00:30']);
	});

	test('are read from lines that are out of order, also across files', () => {
		write('observations/website/growing.csv', header, first);
		write('observations/website/2025-02.csv', header, second);
		write('observations/website/2025-03.csv', header, third);
		expect(startsAt(later)).toHaveLength(3);
		expect(startsAt(later)).toEqual(startsAt(later).toSorted());
	});

	test('that had not ended at an earlier instant were not known then', () => {
		write('observations/website/2025-02.csv', header, first, second);
		expect(startsAt('2025-03-01T00:30Z')).toHaveLength(2);
		expect(startsAt('2025-03-01T00:29:59Z')).toEqual(['2025-02-28T22:30']);
		expect(recordAt('2025-02-28T23:29Z')?.observations.has('website')).toBe(false);
	});

	test('are read with the line ends of Windows, and without a last one', () => {
		const lines = [header, first, second].join('\r\n');
		write('observations/website/2025-02.csv', '');
		writeFileSync(join(folder, 'data/observations/website/2025-02.csv'), lines);
		expect(startsAt(later)).toHaveLength(2);
	});

	test('may be none in a file that has its columns', () => {
		write('observations/website/growing.csv', header);
		expect(recordAt(later)?.observations.size).toBe(0);
	});

	test('may lie beside a README and dot files, which are passed over', () => {
		write('observations/README.md', 'How to measure.');
		write('observations/website/.gitkeep');
		write('observations/website/2025-02.csv', header, first);
		expect(startsAt(later)).toHaveLength(1);
	});

	test('are counted among the files, as objectives and explanations are', () => {
		const files = () => compileContent(places(), { now: at(later) }).files;
		const before = files();
		write('observations/website/2025-02.csv', header, first);
		write('observations/website/2025-03.csv', 'nonsense');
		write('objectives.yaml', 'objectives: []');
		expect(files()).toBe(before + 3);
	});

	test('make no record where any line is wrong, and the others are reported too', () => {
		write('observations/website/2025-02.csv', header, first, second.replace('60,60', '60,61'));
		write('observations/search/2025-02.csv', header, first.replace('operational', 'fine'));
		const { record, diagnostics: problems } = compileContent(places(), { now: at(later) });
		expect(record).toBeUndefined();
		expect(problems.map(({ position, path }) => [position.line, ...path])).toEqual([
			[2, 'state'],
			[3, 'failed'],
		]);
	});

	test('change the fingerprint that dev watches', () => {
		write('observations/website/growing.csv', header, first);
		const before = fingerprintOf(places());
		utimesSync(join(folder, 'data/observations/website/growing.csv'), 1, 1);
		expect(fingerprintOf(places())).not.toBe(before);
	});
});

describe('objectives and explanations', () => {
	test('are known since they hold or were given', () => {
		write(
			'objectives.yaml',
			'objectives:',
			'  - { id: search, of: search, indicator: good_checks, target: 0.99, window_days: 30, since: 2025-03-01T00:00Z }',
		);
		write(
			'explanations.yaml',
			'explanations:',
			'  - { component: search, from: 2025-02-01T00:00Z, to: 2025-02-01T01:00Z, why: No network., at: 2025-03-01T00:00Z }',
		);
		const [before, then] = [recordAt('2025-02-28T23:59Z'), recordAt('2025-03-01T00:00Z')];
		expect([before?.objectives.length, before?.explanations.length]).toEqual([0, 0]);
		expect([then?.objectives.length, then?.explanations.length]).toEqual([1, 1]);
	});
});

describe('a file of observations', () => {
	const file = 'data/observations/website/2025-02.csv';
	const reportOn = (content: string | Uint8Array) =>
		reportAfter(({ write: put }) => {
			put(file, content);
		}).split('\n')[2];

	test('is refused with a byte-order mark', () => {
		expect(reportOn(`\uFEFF${header}\n`)).toBe(
			`${file}:1:1  The file begins with a byte-order mark, an invisible character. Save it as “UTF-8”, not as “UTF-8 with BOM”. [error: plain-text]`,
		);
	});

	test('is refused with a NUL byte', () => {
		expect(reportOn(`${header}\n\0\n`)).toBe(
			`${file}:2:1  A NUL byte stands here: this is no text file, or it is saved as UTF-16. Save it as UTF-8. [error: plain-text]`,
		);
	});

	test('is refused when it is larger than any month of spans', () => {
		expect(reportOn('x'.repeat(9 * 1024 * 1024))).toBe(
			`${file}:1:1  The file has 9 MB, and 8 MB is the most that is read. Write one line for a span in which nothing changed, up to an hour. [error: readable-file]`,
		);
	});

	test('is named with characters that nobody sees', () => {
		expect(reportOn(`${header}\n${first.replace('operational', 'oper\u200Bational')}\n`)).toBe(
			`${file}:2:37  state: There is no such state as “oper<U+200B>ational”. Did you mean “operational”? Use one of: operational, degraded_performance, partial_outage, major_outage. [error: observation-lines]`,
		);
	});

	test.skipIf(process.platform === 'win32')('may not be a link', () => {
		const report = reportAfter(({ path }) => {
			mkdirSync(dirname(join(path, file)), { recursive: true });
			symlinkSync('/etc/passwd', join(path, file));
		});
		expect(report).toContain(`${file}:1:1  This is a link to another place`);
	});

	test('may not stand where the folder of all is looked for', () => {
		const report = reportAfter(({ write: put }) => {
			put('data/observations', header);
		});
		expect(report).toBe(
			'Found 1 problem in 1 file.\n\ndata/observations:1:1  This is not a folder, or it cannot be read. Make it a folder that holds one for each component, or remove it. [error: readable-file]',
		);
	});
});
