import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/compile/diagnostics/diagnostic.ts';
import { formatReport } from '../../../../src/compile/diagnostics/report.ts';

/** A problem of which a test states only what matters. */
function makeProblem(given: Partial<Diagnostic>): Diagnostic {
	return {
		severity: 'error',
		rule: 'schema',
		file: 'incidents/a.md',
		path: ['title'],
		message: 'The title is missing.',
		advice: 'Add it.',
		position: { line: 2, column: 8 },
		excerpt: [],
		...given,
	};
}

describe('the report', () => {
	test('is empty when all is well', () => {
		expect(formatReport([])).toBe('');
	});

	test('counts problems and files, and puts warnings apart', () => {
		const report = formatReport([
			makeProblem({ severity: 'warning', rule: 'update-due', file: 'incidents/b.md' }),
			makeProblem({}),
			makeProblem({ position: { line: 9, column: 1 } }),
		]);
		expect(report.split('\n').filter((line) => /^(Found|incidents)/.test(line))).toEqual([
			'Found 2 problems in 1 file.',
			'incidents/a.md:2:8  title: The title is missing. Add it. [error: schema]',
			'incidents/a.md:9:1  title: The title is missing. Add it. [error: schema]',
			'Found 1 warning in 1 file.',
			'incidents/b.md:2:8  title: The title is missing. Add it. [warning: update-due]',
		]);
	});

	test('shows 25 diagnostics of one rule, and how many more there are', () => {
		const copies = Array.from({ length: 283 }, (_, i) =>
			makeProblem({ rule: 'wordy', file: `incidents/${i}.md` }),
		);
		const report = formatReport([...copies, makeProblem({ rule: 'rare', file: 'z.md' })]);
		expect(report.match(/\[error: wordy\]$/gm)).toHaveLength(25);
		expect(report).toContain('z.md:2:8  title: The title is missing. Add it. [error: rare]');
		expect(report).toContain(
			'… and 258 more of the rule “wordy”. All of them: npm run check -- --rule wordy',
		);
	});

	test('shows more of a rule that is asked for by name', () => {
		const copies = Array.from({ length: 283 }, () => makeProblem({ rule: 'wordy' }));
		expect(formatReport(copies, 1000).match(/\[error: wordy\]$/gm)).toHaveLength(283);
	});

	test('begins and ends with a tally by rule, unless it is short', () => {
		const copies = (rule: string, length: number) =>
			Array.from({ length }, () => makeProblem({ rule }));
		const tally = 'By rule:\n  10  error: wordy\n   1  error: rare';
		const report = formatReport([...copies('rare', 1), ...copies('wordy', 10)]);
		expect(report.startsWith(tally)).toBe(true);
		expect(report.endsWith(tally)).toBe(true);
		expect(formatReport(copies('wordy', 10))).not.toContain('By rule');
	});

	test.each([
		['a mark that turns the direction of text', 'safe\u202egnp.exe', 'safe\ufffdgnp.exe'],
		['an isolate', 'a\u2066b', 'a\ufffdb'],
		['an escape of a terminal', '\u001b[31mred', '\ufffd[31mred'],
	])('shows a sign in place of %s in the lines of a file', (_, text, shown) => {
		const report = formatReport([makeProblem({ excerpt: [{ line: 2, text }] })]);
		expect(report).toContain(`  2 | ${shown}`);
	});

	test('counts items of lists from 1, as a writer does', () => {
		expect(formatReport([makeProblem({ path: ['updates', 0, 'at'] })])).toContain(
			' updates.1.at: ',
		);
	});

	test('names no field for the file as a whole', () => {
		expect(formatReport([makeProblem({ path: [] })])).toContain(':2:8  The title is missing.');
	});

	test('shows the lines around the fault with a caret below it', () => {
		const excerpt = [
			{ line: 9, text: 'impact: minor' },
			{ line: 10, text: '\tcause: 3' },
			{ line: 11, text: '' },
		];
		const report = formatReport([makeProblem({ excerpt, position: { line: 10, column: 9 } })]);
		expect(report.split('\n').slice(3)).toEqual([
			'   9 | impact: minor',
			'  10 | \tcause: 3',
			'     | \t       ^',
			'  11 |',
		]);
	});

	test('shows of a long line the part around the fault', () => {
		const text = `${'a'.repeat(300)}!${'b'.repeat(300)}`;
		const position = { line: 1, column: 301 };
		const [shown = '', caret = ''] = formatReport([
			makeProblem({ excerpt: [{ line: 1, text }], position }),
		])
			.split('\n')
			.slice(3);
		expect(shown.length).toBeLessThan(120);
		expect(shown.indexOf('!')).toBe(caret.indexOf('^'));
	});

	test('shows no character that a terminal would act on', () => {
		const excerpt = [{ line: 2, text: 'title: \u001B[31mred' }];
		expect(formatReport([makeProblem({ excerpt })])).not.toContain('\u001B');
	});
});
