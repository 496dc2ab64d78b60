import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and how many did not. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

export const noTests: Tally = { passed: 0, failed: 0 };

export const add = (a: Tally, b: Tally): Tally => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
});

interface VitestReport {
	readonly numTotalTests: number;
	readonly numPassedTests: number;
}

interface PlaywrightReport {
	readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
}

/**
 * Counts what a phase ran, from its runner's JSON report; a phase without a runner is one test.
 * A test that was skipped, or passed only when tried again, has not passed. A phase that ended badly
 * or ran nothing has failed, whatever its report says.
 */
export function tallyOf(
	runner: 'vitest' | 'playwright' | undefined,
	report: string,
	endedWell: boolean,
): Tally {
	const counted = runner === undefined ? one(endedWell) : countOf(runner, report);
	const isSound = endedWell && counted.passed > 0;
	return { passed: counted.passed, failed: Math.max(counted.failed, isSound ? 0 : 1) };
}

const one = (passed: boolean): Tally =>
	passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

function countOf(runner: 'vitest' | 'playwright', report: string): Tally {
	if (!existsSync(report)) return noTests;
	const json: unknown = JSON.parse(readFileSync(report, 'utf8'));
	if (runner === 'vitest') {
		const { numTotalTests: all, numPassedTests: passed } = json as VitestReport;
		return { passed, failed: all - passed };
	}
	const { expected, unexpected, flaky, skipped } = (json as PlaywrightReport).stats;
	return { passed: expected, failed: unexpected + flaky + skipped };
}
