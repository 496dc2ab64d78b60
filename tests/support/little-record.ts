import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileContent } from '../../src/compile/compile.ts';
import { formatReport } from '../../src/compile/diagnostics/report.ts';
import { realInstant } from '../../src/site/clock.ts';
import { parseIso } from '../../src/time/instant.ts';
import { runIncidentHere } from './run-incident.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const project = resolve(import.meta.dirname, '../..');

/** Of the many runs of one command, only the first has to compile it. */
const compileCache = join(project, 'node_modules/.cache/node-compile');

/** What came of a command in a pipe. */
export interface Ran {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** A copy of the little record of tests/fixtures/base, and the command that publishes in it. */
export interface LittleRecord extends AsyncDisposable {
	/** Names the folders of the copy, for other commands. */
	readonly env: Readonly<Record<string, string>>;
	/** Runs `incident` with these arguments in a pipe, with this text on standard input. */
	run(
		args: readonly string[],
		input?: string,
		env?: Readonly<Record<string, string>>,
	): Promise<Ran>;
	/** Runs `incident` with these arguments as in a pipe, without a process of its own: one call at a time. */
	runHere(args: readonly string[]): Promise<Ran>;
	/** Runs `incident` with these arguments in a pseudo-terminal. */
	open(
		args: readonly string[],
		how?: { readonly columns?: number; readonly env?: Readonly<Record<string, string>> },
	): Terminal;
	/** Every file of the folder of incidents with its text, and nothing else that lies there. */
	files(): Promise<Record<string, string>>;
	/** Puts a file into the folder of incidents. */
	write(name: string, text: string): Promise<void>;
	/** What `npm run check` prints of it at an instant. */
	check(now: string): Promise<Ran>;
	/** The errors that a check of it finds at an instant, as a report; empty where it is sound. */
	errors(now: string): string;
}

/** Copies the little record to a folder of its own. */
export async function littleRecord(): Promise<LittleRecord> {
	const room = await mkdtemp(join(tmpdir(), 'gallery-status-incident-'));
	await cp(join(project, 'tests/fixtures/base'), room, { recursive: true });
	const incidents = join(room, 'incidents');
	const env = { INCIDENTS_DIR: incidents, DATA_DIR: join(room, 'data') };
	const command = join(project, 'src/commands/incident.ts');
	return {
		env,
		run: (args, input = '', more = {}) =>
			run([command, ...args], { ...machine(), ...env, ...more }, input),
		runHere: (args) => runIncidentHere(env, args),
		open: (args, { columns, env: more = {} } = {}) =>
			openTerminal(process.execPath, [command, ...args], {
				cwd: project,
				env: { ...machine(), ...env, ...more },
				columns,
			}),
		async files() {
			const names = await readdir(incidents);
			const texts = names.map(async (name) => [
				name,
				await readFile(join(incidents, name), 'utf8'),
			]);
			return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
		},
		write: (name, text) => writeFile(join(incidents, name), text),
		check: (now) =>
			run([join(project, 'src/commands/check.ts')], { ...machine(), ...env, STATUS_NOW: now }, ''),
		errors(now) {
			const places = { incidentsDir: incidents, dataDir: join(room, 'data') };
			const clocks = { now: parseIso(now), clock: realInstant() };
			const { record, diagnostics: problems } = compileContent(places, clocks);
			return record ? '' : formatReport(problems);
		},
		[Symbol.asyncDispose]: () => rm(room, { recursive: true, force: true }),
	};
}

async function run(
	args: readonly string[],
	env: Readonly<Record<string, string>>,
	input: string,
): Promise<Ran> {
	const child = spawn(process.execPath, args, { cwd: project, env });
	const output = { stdout: '', stderr: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
	// A command that does not read its input may have ended before all of it is written.
	child.stdin.on('error', () => undefined).end(input);
	const exitCode = await new Promise<number>((ended, failed) => {
		child.on('error', failed).on('close', (code) => ended(code ?? 1));
	});
	return { exitCode, ...output };
}

/** The machine's environment without what would change the command: CI among others, so that it asks. */
function machine(): Record<string, string> {
	const ours =
		/^(CI|NODE_ENV|NODE_OPTIONS|INIT_CWD|VITEST.*|TZ|NO_COLOR|FORCE_COLOR|STATUS_NOW|SITE_URL|BASE_PATH|GITHUB_ACTIONS|(OUT|DATA|INCIDENTS)_DIR)$/;
	const kept = Object.entries(process.env).filter(
		(entry): entry is [string, string] => entry[1] !== undefined && !ours.test(entry[0]),
	);
	return { ...Object.fromEntries(kept), NODE_COMPILE_CACHE: compileCache };
}
