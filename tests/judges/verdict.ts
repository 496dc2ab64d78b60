import type { Tally } from '../support/tally.ts';

/** What a judge says of one file of the site; without complaints it has passed. */
export interface Verdict {
	/** The path from the site's root. */
	readonly path: string;
	readonly complaints: readonly string[];
}

/** Says on the console how one judge found the site, and returns how many files it passed and failed. */
export function pronounce(judge: string, verdicts: readonly Verdict[]): Tally {
	const failed = verdicts.filter(({ complaints }) => complaints.length > 0);
	for (const { path, complaints } of failed) {
		console.log(`\n${judge}: ${path}\n  ${complaints.join('\n  ')}`);
	}
	// A judge who was shown nothing has not passed anything.
	const failures = verdicts.length === 0 ? 1 : failed.length;
	const passed = verdicts.length - failed.length;
	console.log(`${judge.padEnd(16)}${passed} passed, ${failures} failed`);
	return { passed, failed: failures };
}
