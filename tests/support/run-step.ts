import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Step } from './workflows.ts';

const project = resolve(import.meta.dirname, '../..');

/** What came of a step, and what it wrote into the files that GitHub reads. */
export interface Ran {
	readonly exitCode: number | null;
	/** What stands in the log, from either stream. */
	readonly log: string;
	/** What GITHUB_STEP_SUMMARY holds; empty where nothing was written. */
	readonly summary: string;
	/** What GITHUB_OUTPUT holds. */
	readonly output: string;
}

/** Set by whoever runs the tests, and not by GitHub. */
const ours = /^(NODE_OPTIONS|VITEST.*|TZ|STATUS_NOW|SITE_URL|BASE_PATH|(OUT|DATA|INCIDENTS)_DIR)$/;

/**
 * Runs the command of a workflow's step as GitHub does: by bash that stops at the first failure, with
 * the files that it reads afterwards. What an expression of the workflow stands for has to be told, by
 * the name of the variable that the step gives it.
 */
export function runStep({ run = '', env = {} }: Step, given: Record<string, string> = {}): Ran {
	const room = mkdtempSync(join(tmpdir(), 'gallery-status-step-'));
	const [summary, output] = [join(room, 'summary'), join(room, 'output')];
	const open = Object.entries(env).filter(
		([name, value]) => value.includes('${{') && !(name in given),
	);
	if (open.length > 0) throw new Error(`Nobody said what ${String(open)} is.`);
	const { status, stdout, stderr } = spawnSync(
		'bash',
		['--noprofile', '--norc', '-eo', 'pipefail', '-c', run],
		{
			cwd: project,
			encoding: 'utf8',
			maxBuffer: 1 << 28,
			env: {
				...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))),
				...{ CI: 'true', GITHUB_ACTIONS: 'true', NO_COLOR: '1', RUNNER_TEMP: room },
				...{ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output },
				...env,
				...given,
			},
		},
	);
	const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
	const ran = {
		exitCode: status,
		log: stdout + stderr,
		summary: read(summary),
		output: read(output),
	};
	rmSync(room, { recursive: true });
	return ran;
}
