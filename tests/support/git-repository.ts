import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files to write, by path from the top; `null` for one that goes. */
export type Files = Readonly<Record<string, string | null>>;

const who = ['-c', 'user.name=A writer', '-c', 'user.email=writer@gallery.test'];

/** A git repository in a temporary folder, without a commit at first. */
export class Repository implements Disposable {
	readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'gallery-status-past-')));
	/** Where its entries lie. */
	readonly incidents = join(this.path, 'incidents');

	constructor({ withoutGit = false } = {}) {
		mkdirSync(this.incidents);
		if (!withoutGit) this.git('init', '--quiet', '--initial-branch=main');
	}

	/** Runs git here, as of an instant, without the settings of the machine. */
	gitAt(date: string, ...args: readonly string[]): string {
		const env = {
			...process.env,
			GIT_CONFIG_GLOBAL: devNull,
			GIT_CONFIG_NOSYSTEM: '1',
			GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
			GIT_COMMITTER_DATE: date,
		};
		const options = { env, encoding: 'utf8', stdio: 'pipe' } as const;
		return execFileSync('git', [...who, '-C', this.path, ...args], options).trim();
	}

	git(...args: readonly string[]): string {
		return this.gitAt('2025-03-09T12:00:00Z', ...args);
	}

	write(files: Files): void {
		for (const [path, text] of Object.entries(files)) {
			const file = join(this.path, path);
			mkdirSync(dirname(file), { recursive: true });
			if (text === null) rmSync(file);
			else writeFileSync(file, text);
		}
	}

	/** Commits these files, all that lies there with them, at an instant of 9 March 2025. */
	commit(clock: string, files: Files, message = 'Tell something'): void {
		this.write(files);
		this.git('add', '--all');
		this.gitAt(`2025-03-09T${clock}:00Z`, 'commit', '--quiet', `--message=${message}`);
	}

	[Symbol.dispose](): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
