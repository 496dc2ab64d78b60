import { describe, expect, test } from 'vitest';
import type { UnplacedDiagnostic } from '../../../../src/compile/diagnostics/diagnostic.ts';
import { limitDiagnostics } from '../../../../src/compile/diagnostics/limit.ts';
import { formatReport } from '../../../../src/compile/diagnostics/report.ts';
import { compile } from '../../../../src/compile/compile.ts';
import { readEntryText } from '../../../../src/compile/reading/read-document.ts';
import { parseIso } from '../../../../src/time/instant.ts';

function copies(length: number, given: Partial<UnplacedDiagnostic> = {}): UnplacedDiagnostic[] {
	return Array.from({ length }, () => ({
		severity: 'error',
		rule: 'schema',
		file: 'a.md',
		path: ['title'],
		message: 'It is empty.',
		advice: 'Write it.',
		...given,
	}));
}

describe('of one rule in one file', () => {
	test('a hundred diagnostics are all kept', () => {
		expect(limitDiagnostics(copies(100))).toEqual(copies(100));
	});

	test('those beyond the hundredth are counted', () => {
		const kept = limitDiagnostics([...copies(110_000), ...copies(1, { rule: 'rare' })]);
		expect(kept).toHaveLength(102);
		expect(kept[100]).toEqual({
			severity: 'error',
			rule: 'schema',
			file: 'a.md',
			path: [],
			message: 'This file has 109900 more diagnostics of the rule “schema”.',
			advice: 'Mend those that are shown, and check again.',
		});
	});

	test('other files and rules do not count', () => {
		const all = [...copies(100), ...copies(100, { file: 'b.md' }), ...copies(100, { rule: 'x' })];
		expect(limitDiagnostics(all)).toHaveLength(300);
	});
});

/** Everything that is wrong with a folder of one file. */
function reportOn(text: string): string {
	const { document, diagnostics } = readEntryText('incidents/2025-03-04-a.md', text);
	const sources = {
		site: undefined,
		components: undefined,
		objectives: undefined,
		explanations: undefined,
		observations: [],
		entries: document ? [document] : [],
		ids: new Set<string>(),
		diagnostics,
		files: 1,
	};
	const now = parseIso('2030-01-01T00:00:00Z');
	return formatReport(compile(sources, { now }).diagnostics);
}

/** A quarter of a megabyte, the most that is read, of one mistake after the other. */
const filled = (item: (i: number) => string) => {
	const items: string[] = [];
	for (let i = 0, length = 0; length < 250_000; i++)
		length += items.push(item(i)) && item(i).length;
	return items.join('');
};

describe('the largest file with nothing but mistakes is judged in time, and its report is short', () => {
	test.each([
		['unknown keys', `---\n${filled((i) => `key${i}: 1\n`)}---\n`],
		['keys that stand twice', `---\n${filled(() => 'title: Downloads fail\n')}---\n`],
		['keys in brackets', `---\nlost: { ${filled((i) => `k${i}: 1, `)} }\n---\n`],
		['items of a list', `---\nupdates:\n${filled((i) => `  - k${i}: 1\n`)}---\n`],
		['links', `---\ntitle: Downloads fail\n---\n${filled((i) => `[a](http:${i}) `)}\n`],
	])('%s', (_, text) => {
		// Of this thread alone, since other tests may keep the machine busy.
		const before = process.threadCpuUsage();
		const report = reportOn(text);
		const { user, system } = process.threadCpuUsage(before);
		expect((user + system) / 1000).toBeLessThan(5_000);
		expect(report).toMatch(/^Found|^By rule/);
		expect(report.length).toBeLessThan(100_000);
	});
});
