/**
 * For the workflow on pull requests: writes what the change does into the summary of the step, and
 * annotations of what it must not do into the log. Ends as `npm run delta` does.
 *
 * Reads GITHUB_STEP_SUMMARY, the file that GitHub shows, and CHECK_OUTCOME: where `npm run check` has
 * failed, its annotations are on the lines already.
 */
import './project.ts';
import { appendFileSync } from 'node:fs';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import { fitSummary } from '../github/summary/summary.ts';
import { buildInstant, isClockSet, realInstant } from '../site/clock.ts';
import { type DeltaRequest, runDelta } from './delta/run-delta.ts';

const clock = realInstant();
const request: DeltaRequest = {
	places: placesFromEnvironment(),
	// GitHub checks out the merge of the branch into main: what main was at that merge is compared with.
	base: undefined,
	format: 'markdown',
	clocks: isClockSet() ? { now: buildInstant() } : { now: clock, clock },
	isInActions: process.env['CHECK_OUTCOME'] !== 'failure',
};

const { exitCode, output, errors } = runDelta(request);
const { text, isWhole } = fitSummary(exitCode === 2 ? errors : output);
show(text);
if (errors !== '') console.error(errors);
if (!isWhole) console.log(runDelta({ ...request, format: 'text', isInActions: true }).output);
process.exitCode = exitCode;

/** Where nobody has named a file, as on one's own machine, the console is the summary. */
function show(summary: string): void {
	const file = process.env['GITHUB_STEP_SUMMARY'];
	if (file) appendFileSync(file, summary);
	else console.log(summary);
}
