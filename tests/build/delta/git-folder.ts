import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeltaRequest, runDelta } from '../../../src/commands/delta/run-delta.ts';
import { deltaRequest, editFiles, type Edits, withoutPlace } from './edits.ts';

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
		editFiles(this.path, edits);
	}

	/** The delta of the content as it lies there, with paths as if this were the working folder. */
	delta(asked: Partial<DeltaRequest> = {}): ReturnType<typeof runDelta> {
		return withoutPlace(runDelta(deltaRequest(this.path, asked)), this.path);
	}

	[Symbol.dispose](): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
