/**
 * `npm test`: everything, cheapest first, up to the first phase that fails, whose output is shown.
 * Phases that need nothing of each other run side by side, as many as the machine has cores.
 * Named phases alone: `node tests/run.ts unit`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import openSiteCache from './support/site-cache.ts';
import { type Tally, add, noTests, tallyOf } from './support/tally.ts';

interface Phase {
	readonly name: string;
	/** A script, from node_modules, and its arguments; `report` is where a runner writes its JSON. */
	readonly command: (report: string) => readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Which runner's JSON report counts the tests; without one, the phase is one test. */
	readonly runner?: 'vitest' | 'playwright';
	/** The phases that must have passed before, where they are to run at all. */
	readonly after?: readonly string[];
}

const vitest =
	(...projects: readonly string[]) =>
	(report: string) => [
		'vitest/vitest.mjs',
		...['run', '--config', 'tests/vitest.config.ts'],
		...projects.flatMap((project) => ['--project', project]),
		...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
	];

const playwright = ['playwright/cli.js', 'test', '--config', 'tests/playwright.config.ts'];

/** A mistake between local time and UTC shows on one side of Greenwich or on the other. */
const zones = ['America/New_York', 'Pacific/Auckland'];

/** What needs neither a built site nor a browser. */
const quick: readonly Phase[] = [
	{
		name: 'types',
		command: () => ['astro/bin/astro.mjs', 'check'],
		env: { ASTRO_TELEMETRY_DISABLED: '1' },
	},
	{ name: 'unit', command: vitest('unit', 'alone'), env: { TZ: 'UTC' }, runner: 'vitest' },
	// It reads the types that the check of types writes.
	{ name: 'lint', command: () => ['eslint/bin/eslint.js', '.'], after: ['types'] },
	{ name: 'layers', command: () => ['../tests/structure/run.ts'] },
	...zones.map((zone): Phase => ({
		name: `unit ${zone}`,
		command: vitest('zones'),
		env: { TZ: zone },
		runner: 'vitest',
	})),
	{ name: 'format', command: () => ['prettier/bin/prettier.cjs', '--check', '.'] },
];

const phases: readonly Phase[] = [
	...quick,
	// The next two keep all cores busy by themselves, so they need not wait for the last of the quick ones.
	{ name: 'build', command: vitest('build'), runner: 'vitest', after: ['types', 'unit'] },
	{
		name: 'site',
		command: () => [...playwright, '--reporter', 'dot,json'],
		runner: 'playwright',
		after: ['build'],
	},
];

const project = resolve(import.meta.dirname, '..');
const room = mkdtempSync(join(tmpdir(), 'gallery-status-run-'));
const closeSiteCache = openSiteCache();
process.on('exit', () => {
	rmSync(room, { recursive: true, force: true });
	closeSiteCache();
});

const { passed, failed } = await runAll(chosen(process.argv.slice(2)));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function chosen(names: readonly string[]): readonly Phase[] {
	return names.length === 0
		? phases
		: phases.filter((phase) => names.some((name) => phase.name.split(' ')[0] === name));
}

/** Runs the phases, each once those that it comes after have passed; starts none after a failure. */
async function runAll(all: readonly Phase[]): Promise<Tally> {
	let total = noTests;
	const waiting = new Set(all);
	const running = new Map<string, Promise<void>>();
	const isReady = ({ after = [] }: Phase) =>
		![...waiting].some(({ name }) => after.includes(name)) &&
		!after.some((name) => running.has(name));
	const start = (phase: Phase) => {
		waiting.delete(phase);
		const run = runPhase(phase).then((tally) => {
			total = add(total, tally);
			running.delete(phase.name);
		});
		running.set(phase.name, run);
	};
	do {
		for (const phase of [...waiting])
			if (total.failed === 0 && running.size < availableParallelism() && isReady(phase))
				start(phase);
		if (running.size > 0) await Promise.race(running.values());
	} while (running.size > 0 || (waiting.size > 0 && total.failed === 0));
	return total;
}

/** Runs one phase, prints how long it took, and its output where it failed. */
async function runPhase({ name, command, env, runner }: Phase): Promise<Tally> {
	const report = join(room, `${name.replaceAll('/', '-')}.json`);
	const [script = '', ...args] = command(report);
	const started = performance.now();
	const child = spawn(process.execPath, [join('node_modules', script), ...args], {
		cwd: project,
		env: {
			...process.env,
			// What one process has compiled of Node's modules, the next one need not.
			NODE_COMPILE_CACHE: join(room, 'compiled'),
			PLAYWRIGHT_JSON_OUTPUT_FILE: report,
			...env,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const output = Promise.all([text(child.stdout), text(child.stderr)]);
	const exitCode = await new Promise<number | null>((ended) => child.on('close', ended));
	const tally = tallyOf(runner, report, exitCode === 0);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (tally.failed > 0) console.log((await output).join(''));
	console.log(
		`${name.padEnd(22)}${tally.failed > 0 ? 'FAILED' : 'passed'} ${seconds.padStart(7)} s`,
	);
	return tally;
}
