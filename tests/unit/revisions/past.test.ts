import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toIso } from '../../../src/time/instant.ts';
import { pastOf } from '../../../src/revisions/past.ts';
import { Repository } from '../../support/git-repository.ts';

// Every test makes repositories of its own, which takes long where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
	vi.unstubAllEnvs();
});

/** What became of each file and when: `a 10:00: first` or `a 10:00: gone`; else why that is not known. */
function told(folder: string): string[] | string {
	const past = pastOf(folder);
	if (past.unavailable) return past.unavailable;
	const { history, contents } = past;
	return [...history]
		.flatMap(([id, changes]) =>
			changes.map(({ commit, content }) => {
				const text = content === undefined ? 'gone' : contents.get(content)?.toString('utf8');
				return `${id} ${toIso(commit.at).slice(11, 16)}: ${text ?? 'no text'}`;
			}),
		)
		.toSorted();
}

/** A repository in which one file was written, changed beside another, and taken away. */
function littleRepository(): Repository {
	const repository = new Repository();
	repository.commit('10:00', { 'incidents/a.md': 'first', 'README.md': 'Read me.' });
	repository.commit('11:00', { 'incidents/a.md': 'second', 'incidents/b.md': 'other' });
	repository.commit('12:00', { 'README.md': 'Read me again.' });
	repository.commit('13:00', { 'incidents/a.md': null });
	return repository;
}

const ofLittle = ['a 10:00: first', 'a 11:00: second', 'a 13:00: gone', 'b 11:00: other'];

/** Puts a program of our own before all others, under the name of git. */
function standInForGit(repository: Repository, script: string): void {
	const folder = join(repository.path, 'programs');
	mkdirSync(folder);
	writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
	chmodSync(join(folder, 'git'), 0o755);
	vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
}

describe('the past of a folder', () => {
	test('is every text of every file in it, with the instant of its commit', () => {
		using repository = littleRepository();
		expect(told(repository.incidents)).toEqual(ofLittle);
	});

	test('takes three runs of git, however many files there are', () => {
		using repository = littleRepository();
		const files = Array.from({ length: 50 }, (_, i) => [`incidents/${i}.md`, `text ${i}`] as const);
		repository.commit('14:00', Object.fromEntries(files));
		const log = join(repository.path, 'runs');
		const real = repository.git('--exec-path');
		standInForGit(repository, `echo run >> "${log}"\nexec "${real}/git" "$@"`);
		expect(told(repository.incidents)).toHaveLength(54);
		expect(readFileSync(log, 'utf8')).toBe('run\nrun\nrun\n');
	});

	test('is empty before the first commit', () => {
		using repository = new Repository();
		repository.write({ 'incidents/a.md': 'first' });
		expect(told(repository.incidents)).toEqual([]);
	});

	test('is that of the folder alone, and not of folders in it or beside it', () => {
		using repository = new Repository();
		repository.commit('10:00', {
			'incidents/a.md': 'first',
			'incidents/a.txt': 'no entry',
			'incidents/deep/b.md': 'deeper',
			'incidents-of-others/c.md': 'beside',
		});
		expect(told(repository.incidents)).toEqual(['a 10:00: first']);
	});

	test('is told of a folder that is the top of its repository, and through a link to it', () => {
		using repository = new Repository();
		repository.commit('10:00', { 'a.md': 'first' });
		const link = join(repository.path, 'link');
		symlinkSync(repository.path, link);
		expect([told(repository.path), told(link)]).toEqual([['a 10:00: first'], ['a 10:00: first']]);
	});

	test('counts a merged branch as one edit, at the instant of the merge', () => {
		using repository = new Repository();
		repository.commit('10:00', { 'incidents/a.md': 'first' });
		repository.git('switch', '--quiet', '--create', 'branch');
		repository.commit('10:10', { 'incidents/a.md': 'a draft' });
		repository.commit('10:20', { 'incidents/a.md': 'second' });
		repository.git('switch', '--quiet', 'main');
		repository.commit('10:30', { 'incidents/b.md': 'other' });
		repository.gitAt('2025-03-09T11:00:00Z', 'merge', '--quiet', '--no-ff', '--no-edit', 'branch');
		expect(told(repository.incidents)).toEqual([
			'a 10:00: first',
			'a 11:00: second',
			'b 10:30: other',
		]);
	});

	test('holds a renamed file under both names: which of them lead on, redirects say', () => {
		using repository = new Repository();
		repository.commit('10:00', { 'incidents/a.md': 'first' });
		repository.commit('11:00', { 'incidents/a.md': null, 'incidents/b.md': 'first' });
		expect(told(repository.incidents)).toEqual([
			'a 10:00: first',
			'a 11:00: gone',
			'b 11:00: first',
		]);
	});

	test('has no text of a link or of a repository inside it', () => {
		using repository = new Repository();
		repository.commit('10:00', { 'incidents/a.md': 'first' });
		const head = repository.git('rev-parse', 'HEAD');
		repository.write({ 'incidents/a.md': null });
		symlinkSync('/etc/hostname', join(repository.incidents, 'a.md'));
		repository.git('add', '--all');
		repository.git('update-index', '--add', '--cacheinfo', `160000,${head},incidents/b.md`);
		repository.gitAt('2025-03-09T11:00:00Z', 'commit', '--quiet', '--message=Lead elsewhere');
		expect(told(repository.incidents)).toEqual([
			'a 10:00: first',
			'a 11:00: no text',
			'b 11:00: no text',
		]);
	});

	test('is the same whatever characters stand in names, texts and messages', () => {
		using repository = new Repository();
		const hash = '0123456789012345678901234567890123456789';
		const names = [`\n${hash} 0`, ':100644 100644 a b M', 'ü"\t\\', '-rf', '%H', '*', `${hash} 0`];
		const text = `${hash} blob 3\n:100644\n\0\n\n`;
		const files = names.map((name) => [`incidents/${name}.md`, text] as const);
		repository.commit('10:00', Object.fromEntries(files), `${hash} 0\n\n:100644 100644 a b M`);
		expect(told(repository.incidents)).toEqual(
			names.map((name) => `${name} 10:00: ${text}`).toSorted(),
		);
	});
});

describe('the past is the same', () => {
	test('whatever the settings of the machine and of the repository say', () => {
		using repository = littleRepository();
		const ran = join(repository.path, 'ran');
		const program = join(repository.path, 'program');
		writeFileSync(program, `#!/bin/sh\ntouch "${ran}"\n`);
		chmodSync(program, 0o755);
		const config = `
			[log]
				showSignature = true
				showRoot = false
				follow = true
				diffMerges = combined
				abbrevCommit = true
				date = relative
			[diff]
				relative = true
				renames = copies
				noprefix = true
				external = ${program}
			[diff "mine"]
				textconv = ${program}
			[core]
				quotePath = true
				abbrev = 4
				pager = ${program}
				fsmonitor = ${program}
				hooksPath = ${repository.path}
			[color]
				ui = always
				diff = always
			[format]
				pretty = fuller
				notes = true
			[pager]
				log = ${program}
			[gpg]
				program = ${program}
			[i18n]
				logOutputEncoding = UTF-16
			[alias]
				log = !${program}
		`;
		writeFileSync(join(repository.path, 'config'), config);
		writeFileSync(join(repository.path, '.git/info/attributes'), '*.md diff=mine\n');
		vi.stubEnv('GIT_CONFIG_GLOBAL', join(repository.path, 'config'));
		expect(told(repository.incidents)).toEqual(ofLittle);
		repository.git('config', 'include.path', join(repository.path, 'config'));
		vi.unstubAllEnvs();
		expect(told(repository.incidents)).toEqual(ofLittle);
		expect(existsSync(ran)).toBe(false);
	});

	test('where a hook of another repository runs the build', () => {
		using repository = littleRepository();
		using other = new Repository();
		other.commit('09:00', { 'incidents/z.md': 'not ours' });
		vi.stubEnv('GIT_DIR', join(other.path, '.git'));
		vi.stubEnv('GIT_WORK_TREE', other.path);
		vi.stubEnv('GIT_INDEX_FILE', join(other.path, '.git/index'));
		vi.stubEnv('GIT_OBJECT_DIRECTORY', join(other.path, '.git/objects'));
		vi.stubEnv('GIT_LITERAL_PATHSPECS', '1');
		vi.stubEnv('GIT_EXTERNAL_DIFF', '/bin/false');
		expect(told(repository.incidents)).toEqual(ofLittle);
	});

	test('where a commit was replaced by another in this repository alone', () => {
		using repository = littleRepository();
		const [newest, oldest] = [
			repository.git('rev-parse', 'HEAD'),
			repository.git('rev-parse', 'HEAD~3'),
		];
		repository.git('replace', newest, oldest);
		expect(told(repository.incidents)).toEqual(ofLittle);
	});
});

describe('the past cannot be told', () => {
	test('without a program git', () => {
		using repository = littleRepository();
		vi.stubEnv('PATH', repository.incidents);
		expect(told(repository.incidents)).toBe('no_git');
	});

	test('outside of a repository', () => {
		using folder = new Repository({ withoutGit: true });
		expect(told(folder.incidents)).toBe('no_repository');
	});

	test('of a folder that is not there', () => {
		using repository = littleRepository();
		expect(told(join(repository.path, 'nowhere'))).toBe('failed');
	});

	test('in a shallow clone', () => {
		using repository = littleRepository();
		const url = `file://${repository.path}`;
		repository.git('clone', '--quiet', '--depth=2', url, 'clone');
		expect(told(join(repository.path, 'clone/incidents'))).toBe('shallow');
	});

	test('in a partial clone, and nothing is fetched for it', () => {
		using repository = littleRepository();
		repository.git('config', 'uploadpack.allowFilter', 'true');
		repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
		repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.path}`, 'clone');
		const clone = join(repository.path, 'clone');
		const held = repository.git('-C', clone, 'count-objects', '-v');
		expect(told(join(clone, 'incidents'))).toBe('partial');
		expect(repository.git('-C', clone, 'count-objects', '-v')).toBe(held);
	});

	test('in a repository of another user, which git refuses to read', () => {
		using repository = littleRepository();
		const complaint = `fatal: detected dubious ownership in repository at '/srv/site'\nTo add an exception for this directory, call:\n`;
		standInForGit(repository, `printf "%s" "${complaint}" >&2\nexit 128`);
		expect(told(repository.incidents)).toBe('refused');
	});

	test('in a repository that is damaged', () => {
		using repository = littleRepository();
		const tree = repository.git('rev-parse', 'HEAD~1^{tree}');
		repository.write({ [`.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`]: null });
		expect(told(repository.incidents)).toBe('failed');
	});
});
