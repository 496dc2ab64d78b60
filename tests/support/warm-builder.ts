/**
 * Builds sites one after the other in one process of its own. After the first, a build takes half the
 * computing of one that has to load Astro before; tests/build/determinism.test.ts sees that both
 * make the same site.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BuildResult } from './site-cache.ts';

/** What the process is asked for. */
export interface BuildJob {
	/** All of its environment. */
	readonly env: NodeJS.ProcessEnv;
	readonly project: string;
	readonly outDir: string;
}

// On `globalThis`: a test that resets modules would start another, and lose this one.
const slot: unique symbol = Symbol.for('gallery-status-tests.warm-builder');
const shared = globalThis as {
	[slot]?: { readonly child: ChildProcess; readonly last: Promise<unknown> } | undefined;
};

/** Builds a site, once those that were asked for before are done. */
export function buildWarm(job: BuildJob): Promise<BuildResult> {
	const { child, last } = shared[slot] ?? { child: start(job.env), last: Promise.resolve() };
	const result = last.then(() => ask(child, job));
	shared[slot] = { child, last: result.catch(() => undefined) };
	return result;
}

/** The process; it ends with the one that started it. */
function start(env: NodeJS.ProcessEnv): ChildProcess {
	const file = join(import.meta.dirname, 'warm-builder-process.ts');
	const child = fork(file, { env, execArgv: [] });
	child.once('exit', () => (shared[slot] = undefined));
	return child;
}

async function ask(child: ChildProcess, job: BuildJob): Promise<BuildResult> {
	child.ref();
	child.channel?.ref();
	child.send(job);
	const done = new AbortController();
	const ended = once(child, 'exit', done).then(([code]) => {
		throw new Error(`The process that builds sites ended with ${String(code)}.`);
	});
	try {
		const [result] = (await Promise.race([once(child, 'message', done), ended])) as [BuildResult];
		return result;
	} finally {
		done.abort();
		child.channel?.unref();
		child.unref();
	}
}
