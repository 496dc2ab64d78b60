import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

/** The instant at which the real site is built in tests: the morning after its last postmortem. */
export const TEST_INSTANT = '2026-11-24T09:00:00Z';

/** What to build, and from what. Everything left out is as in the real site. */
export interface BuildRequest {
	/** A folder of tests/fixtures with `incidents/`, `data/` or both; the real one stands in for a lack. */
	readonly fixture?: string;
	/** Files to add to the content or to put in the place of others, such as `incidents/x.md`. */
	readonly files?: Readonly<Record<string, string>>;
	/** STATUS_NOW; the instant of tests unless told. */
	readonly now?: string;
	/** BASE_PATH, SITE_URL, TZ and the like. */
	readonly env?: Readonly<Record<string, string>>;
	/** Build over what lies here, in place of a new temporary folder. */
	readonly outDir?: string;
}

/** What came of a build. `await using` it, or call `remove`, so that nothing stays behind. */
export interface BuiltSite extends AsyncDisposable {
	readonly exitCode: number;
	/** What was printed to either stream, in order. */
	readonly output: string;
	/** The folder of the built site; missing where the build failed. */
	readonly folder: string;
	/** The text of one file of the site, such as `rss.xml`. */
	read(path: string): Promise<string>;
	/** Removes every temporary folder of this build. */
	remove(): Promise<void>;
}

/** Builds a site as `npm run build` does, in a process of its own. */
export async function buildSite(request: BuildRequest = {}): Promise<BuiltSite> {
	const room = await mkdtemp(join(tmpdir(), 'gallery-status-test-'));
	const folder = request.outDir ?? join(room, 'site');
	const env = {
		STATUS_NOW: request.now ?? TEST_INSTANT,
		...(await layOutContent(room, request)),
		...request.env,
		OUT_DIR: folder,
	};
	const remove = () => rm(room, { recursive: true, force: true });
	return {
		...(await runCommand('build', env)),
		folder,
		read: (path) => readFile(join(folder, path), 'utf8'),
		remove,
		[Symbol.asyncDispose]: remove,
	};
}

/** Runs one of src/commands with these variables and no others of ours. */
export async function runCommand(
	command: string,
	env: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number; output: string }> {
	const file = join(project, 'src/commands', `${command}.ts`);
	const child = spawn(process.execPath, [file], { cwd: project, env: { ...machine(), ...env } });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	}
	const exitCode = await new Promise<number>((ended, failed) => {
		child.on('error', failed).on('close', (code) => ended(code ?? 1));
	});
	return { exitCode, output };
}

/** The machine's environment, without what a test runner or a developer's shell put there for us. */
function machine(): NodeJS.ProcessEnv {
	const ours =
		/^(NODE_ENV|NODE_OPTIONS|VITEST.*|TZ|STATUS_NOW|SITE_URL|BASE_PATH|(OUT|DATA|INCIDENTS)_DIR)$/;
	const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
	return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}

/**
 * Copies the content to where the request's own files can be laid over it, and says where it lies.
 * The real content stays where it is when nothing is to be changed in it.
 */
async function layOutContent(
	room: string,
	{ fixture, files = {} }: BuildRequest,
): Promise<Record<string, string>> {
	if (fixture === undefined && Object.keys(files).length === 0) return {};
	const ofFixture = (name: string) => join(project, 'tests/fixtures', fixture ?? '-', name);
	for (const [name, real] of Object.entries({ incidents: 'incidents', data: 'src/data' })) {
		const source = existsSync(ofFixture(name)) ? ofFixture(name) : join(project, real);
		await cp(source, join(room, name), { recursive: true });
	}
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(room, path)), { recursive: true });
		await writeFile(join(room, path), text);
	}
	return { INCIDENTS_DIR: join(room, 'incidents'), DATA_DIR: join(room, 'data') };
}
