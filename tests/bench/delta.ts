import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TEST_INSTANT } from '../support/build-site.ts';
import { inRoom } from './build.ts';
import { generate } from './generate.ts';
import { measure } from './measure.ts';
import { costCells, grouped, printRow } from './table.ts';

/** Prints what it costs to say what one more incident changes in a record of `size`. */
export function benchDelta(size: number): Promise<void> {
	return inRoom(async (room) => {
		await generate(room, size);
		const incidentsDir = join(room, 'incidents');
		commitAll(room);
		const [first = ''] = readdirSync(incidentsDir);
		const again = first.replace('.md', '-again.md');
		await copyFile(join(incidentsDir, first), join(incidentsDir, again));
		const cost = measure('delta', room, {
			INCIDENTS_DIR: incidentsDir,
			DATA_DIR: join(room, 'data'),
			STATUS_NOW: TEST_INSTANT,
		});
		printRow([`delta, ${grouped(size)}`, ...costCells(cost)]);
	});
}

function commitAll(room: string): void {
	const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@gallery.test'];
	const git = (...args: readonly string[]) =>
		execFileSync('git', [...who, '-C', room, ...args], { stdio: 'pipe' });
	git('init', '--quiet', '--initial-branch=main');
	git('add', '--all');
	git('commit', '--quiet', '--message=Generate a record');
}
