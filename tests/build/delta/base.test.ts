import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { allowed } from './cases.ts';
import { GitFolder } from './git-folder.ts';

const opened = allowed['an incident is opened']?.after ?? {};
const website = 'incidents/2025-03-04-website-unreachable.md';

/** Where temporary files go meanwhile. */
class TemporaryFolder implements Disposable {
	readonly path = mkdtempSync(join(tmpdir(), 'gallery-status-tmp-'));

	constructor() {
		// Which of them tells where temporary folders lie depends on the system.
		for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, this.path);
	}

	files(): string[] {
		return readdirSync(this.path);
	}

	[Symbol.dispose](): void {
		vi.unstubAllEnvs();
		rmSync(this.path, { recursive: true });
	}
}

/** The first line of what is said: with what it was compared. */
const compared = (output: string) => output.split('\n', 1)[0];

describe('without being told, the content is compared', () => {
	test('with the commit at which a branch left main, whatever main has got since', () => {
		using folder = new GitFolder();
		folder.commit();
		folder.git('switch', '--quiet', '--create', 'search-slow');
		folder.edit(opened);
		folder.commit();
		folder.git('switch', '--quiet', 'main');
		folder.edit({ [website]: (text) => text.replace('impact: major', 'impact: minor') });
		folder.commit();
		folder.git('switch', '--quiet', 'search-slow');
		const { exitCode, output } = folder.delta();
		expect(compared(output)).toBe(
			'Compared with the merge base with main (commit), as of 10 March 2025, 12:00 UTC.',
		);
		expect(output).toContain('Search answers slowly (incident 2025-03-10-search-slow)\n    Opened');
		expect(output).not.toContain('Website cannot be reached (incident');
		expect(exitCode).toBe(0);
	});

	test('with origin/main where there is no branch main', () => {
		using origin = new GitFolder();
		origin.commit();
		using folder = new GitFolder({ withoutGit: true });
		folder.git('clone', '--quiet', origin.path, 'clone');
		folder.git('-C', 'clone', 'switch', '--quiet', '--create', 'mine');
		folder.git('-C', 'clone', 'branch', '--quiet', '-D', 'main');
		const clone = join(folder.path, 'clone');
		const { output, errors } = folder.delta({
			places: { incidentsDir: join(clone, 'incidents'), dataDir: join(clone, 'data') },
		});
		expect(errors).toBe('');
		expect(output).toBe(
			'Compared with the merge base with origin/main (commit), as of 10 March 2025, 12:00 UTC.\n\nNothing changes for readers, subscribers or figures.',
		);
	});
});

test('a revision that is named is compared with, be it a tag, a branch or a commit', () => {
	using folder = new GitFolder();
	folder.commit();
	folder.git('tag', 'v1');
	folder.edit(opened);
	folder.commit();
	for (const base of ['v1', 'HEAD~1', folder.git('rev-parse', 'v1').trim()]) {
		const { output } = folder.delta({ base });
		expect(compared(output)).toContain(`Compared with “${base}” (commit)`);
		expect(output).toContain('Opened');
	}
	expect(folder.delta().output).toContain('Nothing changes');
});

describe('where there is nothing to compare with, one sentence says so and what to do', () => {
	const refused = (folder: GitFolder, base?: string) => {
		const { exitCode, output, errors } = folder.delta({ base });
		expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
		return errors;
	};

	test('in no repository', () => {
		using folder = new GitFolder({ withoutGit: true });
		expect(refused(folder)).toBe(
			'The incidents lie in no git repository, so what was published before cannot be looked up.',
		);
	});

	test('before the first commit', () => {
		using folder = new GitFolder();
		expect(refused(folder)).toBe(
			'There is no commit yet, so nothing was published that could be compared.',
		);
	});

	test('without a main branch', () => {
		using folder = new GitFolder();
		folder.commit();
		folder.git('branch', '--quiet', '--move', 'trunk');
		expect(refused(folder)).toBe(
			'There is neither a branch main nor origin/main. Name what to compare with: npm run delta -- <revision>.',
		);
	});

	test('of an unknown revision, one that looks like an option included', () => {
		using folder = new GitFolder();
		folder.commit();
		for (const base of ['v9', '--all', 'HEAD~5', ''])
			expect(refused(folder, base)).toBe(
				`There is no revision “${base}” here. Name a branch, a tag or a commit, such as main, v0.2.0 or HEAD~1.`,
			);
	});

	test('in a branch that has nothing in common with main', () => {
		using folder = new GitFolder();
		folder.commit();
		folder.git('switch', '--quiet', '--orphan', 'other');
		folder.edit({ 'README.md': 'Other.' });
		folder.commit();
		folder.git('checkout', '--quiet', 'main', '--', '.');
		expect(refused(folder)).toBe(
			'This branch has no commit in common with main. Name what to compare with: npm run delta -- <revision>.',
		);
	});

	test('in a shallow clone that ends above the base', () => {
		using origin = new GitFolder();
		origin.commit();
		origin.git('switch', '--quiet', '--create', 'mine');
		for (const text of ['One.', 'Two.']) {
			origin.edit({ 'README.md': text });
			origin.commit();
		}
		using folder = new GitFolder({ withoutGit: true });
		const url = `file://${origin.path.replaceAll('\\', '/')}`;
		folder.git('clone', '--quiet', '--depth=1', '--no-single-branch', url, 'clone');
		const clone = join(folder.path, 'clone');
		const places = { incidentsDir: join(clone, 'incidents'), dataDir: join(clone, 'data') };
		expect(folder.delta({ places })).toEqual({
			exitCode: 2,
			output: '',
			errors:
				'This is a shallow clone, which does not reach the commit at which this branch left origin/main: git fetch --unshallow gets the rest; in a workflow, check out with fetch-depth: 0.',
		});
		expect(folder.delta({ places, base: 'HEAD~1' }).errors).toBe(
			'There is no revision “HEAD~1” here. Name a branch, a tag or a commit, such as main, v0.2.0 or HEAD~1. This is a shallow clone, which may not hold it: git fetch --unshallow gets the rest; in a workflow, check out with fetch-depth: 0.',
		);
	});
});

test('a name in a commit that would lead out of the temporary folder is passed over', () => {
	using folder = new GitFolder();
	folder.commit();
	const tree = (input: string) => folder.gitWith(input, 'mktree').trim();
	const blob = folder.git('rev-parse', `HEAD:${website}`).trim();
	const above = tree(`100644 blob ${blob}\tescaped.md\n`);
	const up = tree(`040000 tree ${above}\t..\n`);
	const incidents = tree(`${folder.git('ls-tree', 'HEAD:incidents')}040000 tree ${up}\t..\n`);
	const data = folder.git('rev-parse', 'HEAD:data').trim();
	const root = tree(`040000 tree ${incidents}\tincidents\n040000 tree ${data}\tdata\n`);
	const base = folder.git('commit-tree', root, '-m', 'Odd').trim();
	expect(folder.git('ls-tree', '-r', '--name-only', base)).toContain('incidents/../../escaped.md');
	using room = new TemporaryFolder();
	const { exitCode, output } = folder.delta({ base });
	expect(output).toContain('Nothing changes for readers, subscribers or figures.');
	expect(exitCode).toBe(0);
	expect(room.files()).toEqual([]);
});

test('index, work tree and temporary folder are as they were', () => {
	using folder = new GitFolder();
	folder.commit();
	folder.edit(opened);
	folder.git('add', '--all');
	folder.edit({ [website]: (text) => `${text}\n` });
	const index = () =>
		createHash('sha256')
			.update(readFileSync(join(folder.path, '.git/index')))
			.digest('hex');
	const files = () => readdirSync(folder.path, { recursive: true }).toSorted();
	const before = [index(), files(), folder.git('status', '--porcelain')];
	using room = new TemporaryFolder();
	expect(folder.delta().output).toContain('Opened');
	expect(tmpdir()).toBe(room.path);
	expect(room.files()).toEqual([]);
	expect([index(), files(), folder.git('status', '--porcelain')]).toEqual(before);
});

describe('where what was published does not compile with today’s rules', () => {
	const old = (text: string) =>
		text.replace('impact: major', 'severity: major').replace('began:', 'start:');

	test('it says so, tells what stands in the files, and still finds what must not be', () => {
		using folder = new GitFolder();
		const now = readFileSync(join(folder.path, website), 'utf8');
		folder.edit({ [website]: old });
		folder.commit();
		folder.edit({
			[website]: () => now.replace('Pages of', 'Most pages of'),
			...opened,
		});
		const { exitCode, output } = folder.delta();
		expect(output).toContain(
			'What was published there does not compile with today’s rules, so only what stands in its files is compared, and not what is made of them. 2 problems, the first in incidents/2025-03-04-website-unreachable.md:3: There is no field “severity” here.',
		);
		expect(output).toContain('Search answers slowly (incident 2025-03-10-search-slow)\n    Opened');
		expect(output).not.toContain('Website cannot be reached (incident');
		expect(output).toContain(
			'updates.1.message: The update of 2025-03-04T09:30:00Z was published with “Pages of',
		);
		expect(output).not.toMatch(/^(Now|Feeds|Figures|Addresses)$/m);
		expect(output).toContain('1 change to what was published is not allowed.');
		expect(exitCode).toBe(1);
	});

	test('an update that cannot be read any more does not hide what became of the others', () => {
		using folder = new GitFolder();
		const now = readFileSync(join(folder.path, website), 'utf8');
		folder.edit({ [website]: (text) => text.replace('status: investigating', 'status: looking') });
		folder.commit();
		folder.edit({ [website]: () => now.replace('has been renewed', 'was renewed') });
		const { output } = folder.delta();
		expect(output).toContain('1 change to what was published is not allowed.');
		expect(output).toContain(
			'updates.2.message: The update of 2025-03-04T10:00:00Z was published with “The certificate has been',
		);
	});

	test('of a file that was no front matter at all it only says if it is gone', () => {
		using folder = new GitFolder();
		const now = readFileSync(join(folder.path, website), 'utf8');
		folder.edit({ [website]: 'Pages do not open.\n' });
		folder.commit();
		folder.edit({ [website]: () => now });
		const { exitCode, output } = folder.delta();
		expect(exitCode).toBe(0);
		expect(output).not.toContain('Website cannot be reached');
		folder.edit({ [website]: null });
		expect(folder.delta().output).toContain(`${website}:1:1  This file was published, and is gone`);
	});
});
