import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_INSTANT } from '../support/build-site.ts';
import { type Cost, measure } from './measure.ts';
import { costCells, printRow, weightCells } from './table.ts';
import { type Weight, weigh } from './weigh.ts';

/** What a build took, and what came of it. */
export interface Built {
	readonly cost: Cost;
	readonly weight: Weight;
}

/** Lays out content in a room for it and says where it lies: `INCIDENTS_DIR`, `DATA_DIR`. */
export type LayOut = (room: string) => Promise<Readonly<Record<string, string>>>;

/** Builds one site in a fresh folder and prints its row; the real one unless content is laid out. */
export function build(name: string, layOut: LayOut = () => Promise.resolve({})): Promise<Built> {
	return inRoom(async (room) => {
		const content = await layOut(room);
		const folder = join(room, 'site');
		const cost = measure('build', room, {
			...content,
			OUT_DIR: folder,
			STATUS_NOW: TEST_INSTANT,
		});
		const weight = await weigh(folder);
		printRow([name, ...costCells(cost), ...weightCells(weight)]);
		return { cost, weight };
	});
}

/** Works in a temporary folder that is gone afterwards. */
export async function inRoom<T>(work: (room: string) => T | Promise<T>): Promise<T> {
	const room = await mkdtemp(join(tmpdir(), 'gallery-status-bench-'));
	try {
		return await work(room);
	} finally {
		await rm(room, { recursive: true, force: true });
	}
}
