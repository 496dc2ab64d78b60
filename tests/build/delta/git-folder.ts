import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DeltaRequest, runDelta } from '../../../src/commands/delta/run-delta.ts';
import { parseIso } from '../../../src/time/instant.ts';

/** Files to write, by path: a text, a change of what is there, or `null` for a file that goes. */
export type Edits = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** The configuration of the machine and of whoever runs the tests must not matter. */
const env = {
	...process.env,
	GIT_CONFIG_GLOBAL: devNull,
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_AUTHOR_DATE: '2025-03-09T12:00:00Z',
	GIT_COMMITTER_DATE: '2025-03-09T12:00:00Z',
};
const who = ['-c', 'user.name=A writer', '-c', 'user.email=writer@gallery.test'];

/** A git repository with the base content in it, in a temporary folder. */
export class GitFolder implements Disposable {
	readonly path = mkdtempSync(join(tmpdir(), 'gallery-status-delta-'));

	/** Without a commit; `withoutGit` without a repository. */
	constructor({ withoutGit = false } = {}) {
		cpSync(join(import.meta.dirname, '../../fixtures/base'), this.path, { recursive: true });
		if (!withoutGit) this.git('init', '--quiet', '--initial-branch=main');
	}

	git(...args: readonly string[]): string {
		return this.gitWith('', ...args);
	}

	/** The same with something to read. */
	gitWith(input: string, ...args: readonly string[]): string {
		return execFileSync('git', [...who, '-C', this.path, ...args], {
			env,
			input,
			encoding: 'utf8',
			stdio: ['pipe', 'pipe', 'pipe'],
		});
	}

	commit(): void {
		this.git('add', '--all');
		this.git('commit', '--quiet', '--message=Tell something');
	}

	edit(edits: Edits): void {
		for (const [path, edit] of Object.entries(edits)) {
			const file = join(this.path, path);
			if (edit === null) rmSync(file);
			else {
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, typeof edit === 'string' ? edit : edit(readFileSync(file, 'utf8')));
			}
		}
	}

	/** What is said of the content as it lies there, with paths as if this were the working folder. */
	delta(asked: Partial<DeltaRequest> = {}) {
		const places = { incidentsDir: join(this.path, 'incidents'), dataDir: join(this.path, 'data') };
		const clocks = { now: parseIso('2025-03-10T12:00:00Z') };
		const request = { places, clocks, format: 'text', isInActions: false, ...asked } as const;
		const { exitCode, output, errors } = runDelta(request);
		const shown = (text: string) =>
			text
				.replaceAll(`${this.path.replaceAll('\\', '/')}/`, '')
				.replace(/\([0-9a-f]{7,}\)/, '(commit)');
		return { exitCode, output: shown(output), errors: shown(errors) };
	}

	[Symbol.dispose](): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}

/** What is said of a change from one state to another. */
export function deltaBetween(
	before: Edits,
	after: Edits,
	asked: Partial<DeltaRequest> = {},
): ReturnType<GitFolder['delta']> {
	using folder = new GitFolder();
	folder.edit(before);
	folder.commit();
	folder.edit(after);
	return folder.delta(asked);
}
