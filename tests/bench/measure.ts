import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

/** What one run of a command took. */
export interface Cost {
	/** Seconds by the clock. */
	readonly wall: number;
	/** Seconds of computing, all threads, the system's part included. */
	readonly cpu: number;
	/** The most memory it held at once, in megabytes. */
	readonly peak: number;
}

/** Runs one of src/commands in a process of its own and measures it. Throws where it fails. */
export function measure(
	command: string,
	room: string,
	env: Readonly<Record<string, string>>,
): Cost {
	const resources = join(room, 'resources.json');
	const preload = ['--import', join(import.meta.dirname, 'report-resources.mjs')];
	const args = [...preload, join(project, 'src/commands', `${command}.ts`)];
	const started = performance.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd: project,
		encoding: 'utf8',
		env: { ...process.env, ...env, RESOURCES_FILE: resources },
	});
	const wall = (performance.now() - started) / 1000;
	if (status !== 0) throw new Error(`${command} failed.\n${stdout}${stderr}`);
	const usage = JSON.parse(readFileSync(resources, 'utf8')) as NodeJS.ResourceUsage;
	const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
	return { wall, cpu, peak: usage.maxRSS / 1024 };
}
