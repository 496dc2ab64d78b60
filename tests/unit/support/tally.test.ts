import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tallyOf } from '../../support/tally.ts';

const room = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(room, { recursive: true }));

function report(content: object): string {
	const file = join(room, 'report.json');
	writeFileSync(file, JSON.stringify(content));
	return file;
}

const vitest = (numTotalTests: number, numPassedTests: number) =>
	report({ numTotalTests, numPassedTests });

const playwright = (counts: object) =>
	report({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...counts } });

describe('tallyOf', () => {
	it('counts what the runners report', () => {
		expect(tallyOf('vitest', vitest(7, 7), true)).toEqual({ passed: 7, failed: 0 });
		expect(tallyOf('vitest', vitest(7, 4), false)).toEqual({ passed: 4, failed: 3 });
		expect(tallyOf('playwright', playwright({}), true)).toEqual({ passed: 5, failed: 0 });
		expect(tallyOf('playwright', playwright({ unexpected: 2 }), false)).toEqual({
			passed: 5,
			failed: 2,
		});
	});

	it('takes a phase without a runner for one test', () => {
		expect(tallyOf(undefined, 'none', true)).toEqual({ passed: 1, failed: 0 });
		expect(tallyOf(undefined, 'none', false)).toEqual({ passed: 0, failed: 1 });
	});

	it('counts a test that was skipped, or passed only when tried again, as failed', () => {
		expect(tallyOf('vitest', vitest(7, 6), true)).toEqual({ passed: 6, failed: 1 });
		expect(tallyOf('playwright', playwright({ skipped: 1, flaky: 1 }), true)).toEqual({
			passed: 5,
			failed: 2,
		});
	});

	it('fails a runner that ended badly, ran nothing or wrote no report', () => {
		expect(tallyOf('vitest', vitest(7, 7), false)).toEqual({ passed: 7, failed: 1 });
		expect(tallyOf('vitest', vitest(0, 0), true)).toEqual({ passed: 0, failed: 1 });
		expect(tallyOf('playwright', join(room, 'missing.json'), true)).toEqual({
			passed: 0,
			failed: 1,
		});
	});
});
