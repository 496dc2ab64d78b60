import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Instant, parseIso } from '../../src/time/instant.ts';
import { rollingWindow } from '../../src/domain/uptime/figures.ts';
import { TEST_INSTANT } from '../support/build-site.ts';
import { build, type Built, type LayOut } from './build.ts';
import { componentIdsIn } from './generate.ts';
import { type Written, writeObservations } from './observations.ts';
import { grouped } from './table.ts';

const realData = resolve(import.meta.dirname, '../../src/data');
const now = parseIso(TEST_INSTANT);
/** Sixty months, the one of the tests' instant included, and the days of the home page's bars. */
const fiveYears = parseIso('2021-12-01T00:00:00Z');
const ninetyDays = rollingWindow({ days: 90 }, now).start;
/** Of the real components, how many are observed. */
const observed = 8;
/** How often each is built: a machine has other things to do, so the middle one counts. */
const rounds = 3;
/** What 350,000 rows may add to a build. */
const limits = { seconds: 3, megabytes: 300 };

/**
 * Builds the real record without observations, with five years and with ninety days of them, and
 * prints what they cost. False where that is too much, or where the home page grows with them.
 */
export async function buildWithObservations(): Promise<boolean> {
	let written: Written = { rows: 0, files: 0 };
	const [bare, full]: [Built[], Built[]] = [[], []];
	for (let round = 0; round < rounds; round += 1) {
		bare.push(await build('build, none observed'));
		full.push(
			await build(
				'build, 5 years',
				observedSince(fiveYears, (all) => (written = all)),
			),
		);
	}
	const short = await build('build, 90 days', observedSince(ninetyDays));
	const isCheap = printAdded(written, bare, full);
	return printHome(short, full[0]) && isCheap;
}

/** Lays the real data out with observations beside it. */
function observedSince(start: Instant, tell: (written: Written) => void = () => {}): LayOut {
	return async (room) => {
		const dataDir = join(room, 'data');
		await cp(realData, dataDir, { recursive: true });
		const ids = await componentIdsIn(dataDir);
		tell(await writeObservations(dataDir, ids.slice(0, observed), { start, end: now }));
		return { DATA_DIR: dataDir };
	};
}

function printAdded({ rows, files }: Written, bare: Built[], full: Built[]): boolean {
	const added = (of: keyof Built['cost']) =>
		middle(full.map(({ cost }) => cost[of])) - middle(bare.map(({ cost }) => cost[of]));
	const [wall, cpu, peak] = [added('wall'), added('cpu'), added('peak')];
	console.log(
		`\n${grouped(rows)} rows in ${files} files add ${wall.toFixed(1)} s by the clock ` +
			`(at most ${limits.seconds}), ${cpu.toFixed(1)} s of CPU and ${peak.toFixed(0)} MB ` +
			`(at most ${limits.megabytes}) to a build.`,
	);
	// On a busy machine the clock counts the work of others too.
	return Math.min(wall, cpu) <= limits.seconds && peak <= limits.megabytes;
}

function printHome(short: Built, full: Built | undefined): boolean {
	const [a, b] = [short.weight.home.raw, full?.weight.home.raw];
	console.log(`The home page has ${a} bytes with 90 days of them, and ${b} with 5 years.`);
	return a === b;
}

const middle = (values: number[]) =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
