/**
 * For the workflow that deploys: whether site.yaml names a hub, as an output of the step, so that no
 * job is started for nobody. Reads GITHUB_OUTPUT, the file that GitHub takes outputs from.
 */
import './project.ts';
import { appendFileSync } from 'node:fs';
import { compileContent } from '../compile/compile.ts';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import { buildInstant } from '../site/clock.ts';

const { GITHUB_OUTPUT: file } = process.env;
const { record } = compileContent(placesFromEnvironment(), { now: buildInstant() });
if (file && record) {
	appendFileSync(file, `hub=${record.site.hub !== undefined}\n`);
} else {
	console.error('GITHUB_OUTPUT is needed, and content that compiles.');
	process.exitCode = 1;
}
