import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildOnce, type BuildResult } from './site-cache.ts';
import { buildWarm } from './warm-builder.ts';

const project = resolve(import.meta.dirname, '../..');

/** The instant at which the real site is built in tests: the morning after its last postmortem. */
export const TEST_INSTANT = '2026-11-24T09:00:00Z';

/** What to build, and from what. Everything left out is as in the real site. */
export interface BuildRequest {
	/** A folder of tests/fixtures with `incidents/`, `data/` or both; the real one stands in for a lack. */
	readonly fixture?: string;
	/** Files to add to the content or to put in the place of others, such as `incidents/x.md`. */
	readonly files?: Readonly<Record<string, string>>;
	/** STATUS_NOW; the instant of tests by default. */
	readonly now?: string;
	/** BASE_PATH, SITE_URL, TZ and the like. */
	readonly env?: Readonly<Record<string, string>>;
	/** Build over what lies here, in place of a new temporary folder, in a process of its own. */
	readonly outDir?: string;
	/** Build in a process of its own, even where the same site was built before in this run of the tests. */
	readonly again?: boolean;
}

/** The result of a build. `await using` it, or call `remove`, so that no temporary folder stays behind. */
export interface BuiltSite extends AsyncDisposable {
	readonly exitCode: number;
	/** What was printed to either stream, in order. */
	readonly output: string;
	/** The folder of the built site; missing where the build failed. Others read it too: never write into it. */
	readonly folder: string;
	/** The text of one file of the site, such as `rss.xml`. */
	read(path: string): Promise<string>;
	/** Removes every temporary folder of this build that nobody else can use. */
	remove(): Promise<void>;
}

/** Builds a site as `npm run build` does; the same site once in a run of the tests. */
export async function buildSite(request: BuildRequest = {}): Promise<BuiltSite> {
	const { room, env, remove } = await layOutRequest(request);
	const built = await build(room, request, env);
	return {
		...built,
		read: (path) => readFile(join(built.folder, path), 'utf8'),
		remove,
		[Symbol.asyncDispose]: remove,
	};
}

/** Content that lies where a build can read it. */
interface LaidOutContent extends AsyncDisposable {
	/** A temporary folder of the request's own. */
	readonly room: string;
	/** The variables of the build. */
	readonly env: Readonly<Record<string, string>>;
	/** Removes the folder. */
	readonly remove: () => Promise<void>;
}

/** Lays out what a build reads. */
export async function layOutRequest(request: BuildRequest): Promise<LaidOutContent> {
	const room = await mkdtemp(join(tmpdir(), 'gallery-status-test-'));
	const remove = () => rm(room, { recursive: true, force: true });
	return {
		room,
		remove,
		env: {
			STATUS_NOW: request.now ?? TEST_INSTANT,
			...(await layOutContent(room, request)),
			...request.env,
		},
		[Symbol.asyncDispose]: remove,
	};
}

async function build(
	room: string,
	{ outDir, again = false }: BuildRequest,
	env: Readonly<Record<string, string>>,
): Promise<BuildResult & { readonly folder: string }> {
	const cache = process.env['SITE_CACHE'];
	if (outDir !== undefined || again || !cache) {
		const folder = outDir ?? join(room, 'site');
		return { folder, ...(await runCommand('build', { ...env, OUT_DIR: folder })) };
	}
	const { INCIDENTS_DIR = 'incidents', DATA_DIR = 'src/data', ...others } = env;
	const [incidentsDir, dataDir] = [resolve(project, INCIDENTS_DIR), resolve(project, DATA_DIR)];
	return buildOnce(cache, { incidentsDir, dataDir, env: others }, (folder) =>
		buildWarm({ project, outDir: folder, env: { ...machine(), ...env } }),
	);
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
		/^(NODE_ENV|NODE_OPTIONS|VITEST.*|TZ|SITE_CACHE|STATUS_NOW|SITE_URL|BASE_PATH|(OUT|DATA|INCIDENTS)_DIR)$/;
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
