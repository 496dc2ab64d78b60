/**
 * `npm run bench`: what a build costs, for the real site and for records of 100, 1,000 and 10,000
 * incidents. `npm run bench -- --sizes 100,1000` narrows it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TEST_INSTANT } from '../support/build-site.ts';
import { generate } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { type Weight, weigh } from './weigh.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,10000' } } });
const sizes = values.sizes.split(',').map(Number);

const columns = ['', 'wall s', 'CPU s', 'peak MB', 'pages', 'files', 'MB'];
const ofHome = ['home kB', 'gzip', 'brotli', 'requests'];
printRow([...columns, ...ofHome]);

await inRoom((room) => {
	const cost = measure('check', room, { STATUS_NOW: TEST_INSTANT });
	printRow(['check, real', ...costCells(cost)]);
});
await build('build, real');
const costs: Cost[] = [];
for (const size of sizes) costs.push(await build(`build, ${size.toLocaleString('en')}`, size));
printGrowth();

/** Builds one site in a fresh folder and prints its row. */
async function build(name: string, size?: number): Promise<Cost> {
	return inRoom(async (room) => {
		if (size !== undefined) await generate(room, size);
		const folder = join(room, 'site');
		const content = { INCIDENTS_DIR: join(room, 'incidents'), DATA_DIR: join(room, 'data') };
		const cost = measure('build', room, {
			...(size === undefined ? {} : content),
			OUT_DIR: folder,
			STATUS_NOW: TEST_INSTANT,
		});
		printRow([name, ...costCells(cost), ...weightCells(await weigh(folder))]);
		return cost;
	});
}

/** How CPU time grows with the record: 1 is in proportion to it, 2 is with its square. */
function printGrowth(): void {
	const [before, last] = costs.slice(-2);
	const [smaller, larger] = sizes.slice(-2);
	if (!before || !last || !smaller || !larger) return;
	const exponent = Math.log(last.cpu / before.cpu) / Math.log(larger / smaller);
	console.log(
		`\nFrom ${smaller} to ${larger} incidents CPU time grows as n^${exponent.toFixed(2)}.`,
	);
}

async function inRoom<T>(work: (room: string) => T | Promise<T>): Promise<T> {
	const room = await mkdtemp(join(tmpdir(), 'gallery-status-bench-'));
	try {
		return await work(room);
	} finally {
		await rm(room, { recursive: true, force: true });
	}
}

function costCells({ wall, cpu, peak }: Cost): string[] {
	return [wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0)];
}

function weightCells({ pages, files, bytes, home, requests }: Weight): string[] {
	const kilobytes = [home.raw, home.gzip, home.brotli].map((size) => (size / 1000).toFixed(1));
	return [`${pages}`, `${files}`, (bytes / 1e6).toFixed(1), ...kilobytes, `${requests}`];
}

function printRow([name = '', ...cells]: readonly string[]): void {
	console.log(name.padEnd(14) + cells.map((cell) => cell.padStart(9)).join(''));
}
