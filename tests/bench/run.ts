/**
 * `npm run bench`: what a build costs, for the real site, for records of 100, 1,000 and 10,000
 * incidents, the same with an edit of every file in git, and for the real record with five years of
 * hourly observations; and what it costs to say what a change does.
 * `npm run bench -- --sizes 100,1000` narrows it; `--sizes=` leaves the large records out.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TEST_INSTANT } from '../support/build-site.ts';
import { build, type Built, inRoom } from './build.ts';
import { benchDelta } from './delta.ts';
import { buildEdited } from './edited-builds.ts';
import { generate } from './generate.ts';
import { measure } from './measure.ts';
import { buildWithObservations } from './observed-builds.ts';
import { judgeScripts } from './scripts.ts';
import { costCells, grouped, heads, printRow } from './table.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,10000' } } });
const sizes = values.sizes.split(',').filter(Boolean).map(Number);

printRow(heads);
await inRoom((room) => {
	const cost = measure('check', room, { STATUS_NOW: TEST_INSTANT });
	printRow(['check, real', ...costCells(cost)]);
});
const real = await build('build, real');
const builds: Built[] = [];
for (const size of sizes) builds.push(await buildRecord(size));
for (const size of sizes) await benchDelta(size);
for (const size of sizes) await buildEdited(size);
printGrowth();
if (!judgeScripts(real.weight.scripts)) process.exitCode = 1;
if (!judgeFeeds()) process.exitCode = 1;
if (!(await buildWithObservations())) process.exitCode = 1;

function buildRecord(size: number): Promise<Built> {
	return build(`build, ${grouped(size)}`, async (room) => {
		await generate(room, size);
		return { INCIDENTS_DIR: join(room, 'incidents'), DATA_DIR: join(room, 'data') };
	});
}

/** How CPU time grows with the record: 1 is in proportion to it, 2 is with its square. */
function printGrowth(): void {
	const [before, last] = builds.slice(-2);
	const [smaller, larger] = sizes.slice(-2);
	if (!before || !last || !smaller || !larger) return;
	const exponent = Math.log(last.cost.cpu / before.cost.cpu) / Math.log(larger / smaller);
	console.log(
		`\nFrom ${smaller} to ${larger} incidents CPU time grows as n^${exponent.toFixed(2)}.\n`,
	);
}

/** The feed of everything stays below 100 kB, however long the record is. */
function judgeFeeds(): boolean {
	const heavy = builds.filter(({ weight }) => weight.rss > 100_000);
	for (const { weight } of heavy)
		console.log(`rss.xml is too heavy: ${(weight.rss / 1000).toFixed(1)} kB, and 100 may be.\n`);
	return heavy.length === 0;
}
