/**
 * `npm test`: everything, cheapest first, up to the first phase that fails, whose output is shown.
 * Named phases alone: `node tests/run.ts unit`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Tally, add, noTests, tallyOf } from './support/tally.ts';

interface Phase {
	readonly name: string;
	/** A script in node_modules and its arguments; `report` is where a runner writes its JSON. */
	readonly command: (report: string) => readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Which runner's JSON report says how many tests there were; without one, the phase is one test. */
	readonly runner?: 'vitest' | 'playwright';
}

const vitest = (project: string, report: string) => [
	'vitest/vitest.mjs',
	...['run', '--config', 'tests/vitest.config.ts', '--project', project],
	...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
];

const playwright = ['playwright/cli.js', 'test', '--config', 'tests/playwright.config.ts'];

/** A slip between local time and UTC shows on one side of Greenwich or on the other. */
const zones = ['UTC', 'America/New_York', 'Pacific/Auckland'];

const phases: readonly Phase[] = [
	{ name: 'format', command: () => ['prettier/bin/prettier.cjs', '--check', '.'] },
	// Before lint, which reads the types that this writes.
	{
		name: 'types',
		command: () => ['astro/bin/astro.mjs', 'check'],
		env: { ASTRO_TELEMETRY_DISABLED: '1' },
	},
	{ name: 'lint', command: () => ['eslint/bin/eslint.js', '.'] },
	...zones.map((zone): Phase => ({
		name: `unit ${zone}`,
		command: (report) => vitest('unit', report),
		env: { TZ: zone },
		runner: 'vitest',
	})),
	{ name: 'build', command: (report) => vitest('build', report), runner: 'vitest' },
	{
		name: 'site',
		command: () => [...playwright, '--reporter', 'dot,json'],
		runner: 'playwright',
	},
];

const project = resolve(import.meta.dirname, '..');
const room = mkdtempSync(join(tmpdir(), 'gallery-status-run-'));
process.on('exit', () => rmSync(room, { recursive: true, force: true }));

let total: Tally = noTests;
for (const phase of chosen(process.argv.slice(2))) {
	const tally = run(phase);
	total = add(total, tally);
	if (tally.failed > 0) break;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function chosen(names: readonly string[]): readonly Phase[] {
	return names.length === 0
		? phases
		: phases.filter((phase) => names.some((name) => phase.name.split(' ')[0] === name));
}

/** Runs one phase, says how long it took, and shows its output where it failed. */
function run({ name, command, env, runner }: Phase): Tally {
	const report = join(room, `${name.replaceAll('/', '-')}.json`);
	const [script = '', ...args] = command(report);
	const started = performance.now();
	const child = spawnSync(process.execPath, [join('node_modules', script), ...args], {
		cwd: project,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...env },
	});
	const tally = tallyOf(runner, report, child.status === 0);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (tally.failed > 0) console.log(`${child.stdout}${child.stderr}`);
	console.log(
		`${name.padEnd(22)}${tally.failed > 0 ? 'FAILED' : 'passed'} ${seconds.padStart(7)} s`,
	);
	return tally;
}
