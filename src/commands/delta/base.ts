import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '../../compile/compile.ts';
import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { counted } from '../../compile/diagnostics/report.ts';
import { readContent } from '../../compile/read-content.ts';
import { type ContentPlaces, shownPath } from '../../compile/reading/content-places.ts';
import { type ContentState, deltaModel } from '../../delta/content-state.ts';
import { type Answer, blobsOf, runGit } from '../../revisions/git.ts';
import { logArguments, readLog } from '../../revisions/past.ts';
import type { Instant } from '../../time/instant.ts';

/** The commit that the content is compared with. */
export interface BaseRevision {
	/** Its whole name. */
	readonly commit: string;
	/** Its name, shortened. */
	readonly short: string;
	/** What it is, for people. */
	readonly name: string;
}

/**
 * The requested commit, else the one at which what is checked out left main; looked up in the
 * repository that `folder` lies in. Throws a `NoBaseError` where there is none.
 */
export function baseRevision(folder: string, requested: string | undefined): BaseRevision {
	if (!git(folder, ['rev-parse', '--git-dir']).isOk)
		throw new NoBaseError(
			'The incidents lie in no git repository, so what was published before cannot be looked up.',
		);
	return requested === undefined
		? whereItLeftMain(folder)
		: revision(folder, requested, `“${requested}”`);
}

function revision(folder: string, requested: string, name: string): BaseRevision {
	const found = commitOf(folder, requested);
	if (!found.isOk)
		throw notFound(
			folder,
			`There is no revision “${requested}” here. Name a branch, a tag or a commit, such as main, v0.2.0 or HEAD~1.`,
		);
	const short = git(folder, ['rev-parse', '--short', found.text]).text;
	return { commit: found.text, short, name };
}

/** The branches that may be the main one, by their whole names. */
const mains = { main: 'refs/heads/main', 'origin/main': 'refs/remotes/origin/main' };

function whereItLeftMain(folder: string): BaseRevision {
	if (!commitOf(folder, 'HEAD').isOk)
		throw new NoBaseError(
			'There is no commit yet, so nothing was published that could be compared.',
		);
	const [main, ref] = Object.entries(mains).find(([, ref]) => commitOf(folder, ref).isOk) ?? [];
	if (main === undefined || ref === undefined)
		throw notFound(folder, `There is neither a branch main nor origin/main. ${nameOne}`);
	const base = git(folder, ['merge-base', 'HEAD', ref]);
	if (base.isOk) return revision(folder, base.text, `the merge base with ${main}`);
	throw new NoBaseError(
		isShallow(folder)
			? `This is a shallow clone, which does not reach the commit at which this branch left ${main}: ${getRest}`
			: `This branch has no commit in common with ${main}. ${nameOne}`,
	);
}

const nameOne = 'Name what to compare with: npm run delta -- <revision>.';
const getRest =
	'git fetch --unshallow gets the rest; in a workflow, check out with fetch-depth: 0.';

/** What a shallow clone may lack may exist all the same. */
function notFound(folder: string, message: string): NoBaseError {
	const hint = ` This is a shallow clone, which may not hold it: ${getRest}`;
	return new NoBaseError(`${message}${isShallow(folder) ? hint : ''}`);
}

function commitOf(folder: string, name: string): Answer {
	return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}

function isShallow(folder: string): boolean {
	return git(folder, ['rev-parse', '--is-shallow-repository']).text === 'true';
}

/** Runs git in a folder; throws a `NoBaseError` where git cannot be run. */
function git(folder: string, args: readonly string[]): Answer {
	const answer = runGit(folder, args);
	if (answer.notRun) throw new NoBaseError(notRun(answer.notRun));
	return answer;
}

function notRun(error: NodeJS.ErrnoException): string {
	if (error.code !== 'ENOENT') return `git could not be run (${error.message}).`;
	return 'There is no git on this machine, so what was published before cannot be looked up. Install git.';
}

/** Thrown where there is nothing to compare with; the message says what to do. */
export class NoBaseError extends Error {}

/** The content at a commit, compiled with today's code. */
export interface BaseSide {
	readonly side: ContentState;
	/** What keeps it from compiling; `undefined` where it compiles. */
	readonly error: string | undefined;
}

/** Reads the content at a commit; its files lie in a temporary folder meanwhile, and nothing stays. */
export function baseSide(places: ContentPlaces, commit: string, now: Instant): BaseSide {
	const room = mkdtempSync(join(tmpdir(), 'gallery-status-base-'));
	try {
		const past = {
			incidentsDir: layOut(places.incidentsDir, commit, join(room, 'incidents')),
			dataDir: layOut(places.dataDir, commit, join(room, 'data')),
		};
		const sources = readContent(past);
		const { record, diagnostics: problems } = compile(sources, { now });
		const folder = shownPath(places.incidentsDir);
		const prefix = prefixOf(places.incidentsDir);
		const dates = publishedAt(places.incidentsDir, prefix, commit);
		return {
			side: { folder, sources, model: record && deltaModel(record), publishedAt: dates },
			error: record ? undefined : describeErrors(problems, past, places),
		};
	} finally {
		rmSync(room, { recursive: true, force: true });
	}
}

function describeErrors(
	problems: readonly Diagnostic[],
	past: ContentPlaces,
	places: ContentPlaces,
): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const [first] = errors;
	if (!first) return '';
	const here = (text: string) =>
		text
			.replaceAll(shownPath(past.incidentsDir), shownPath(places.incidentsDir))
			.replaceAll(shownPath(past.dataDir), shownPath(places.dataDir));
	const place = `${here(first.file)}:${first.position.line}`;
	return `${counted(errors.length, 'problem')}, the first in ${place}: ${here(first.message)}`;
}

/** Writes what a folder held at a commit into `target`, and returns that. */
function layOut(folder: string, commit: string, target: string): string {
	const prefix = prefixOf(folder);
	const files = filesAt(folder, commit, prefix);
	mkdirSync(target, { recursive: true });
	for (const [i, bytes] of contentsOf(folder, files).entries()) {
		const path = join(target, (files[i] as TreeFile).path.slice(prefix.length));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, bytes);
	}
	return target;
}

/** Where a folder lies in its repository, with `/` at the end; empty for the repository's own. */
function prefixOf(folder: string): string {
	const { isOk, output } = git(folder, ['rev-parse', '--show-prefix']);
	if (!isOk)
		throw new NoBaseError(`${folder} lies in no git repository, so its past cannot be looked up.`);
	return output.toString('utf8').replace(/\r?\n$/, '');
}

interface TreeFile {
	readonly hash: string;
	readonly path: string;
}

/** Ordinary files alone: a link could lead anywhere, and it is not read. */
function filesAt(folder: string, commit: string, prefix: string): TreeFile[] {
	const within = prefix === '' ? [] : ['--', prefix];
	const { output } = git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit, ...within]);
	return output
		.toString('utf8')
		.split('\0')
		.flatMap((line) => {
			const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
			const leads = path?.split(/[\\/]/).includes('..') ?? true;
			return hash === undefined || path === undefined || leads ? [] : [{ hash, path }];
		});
}

/** The bytes of files, in their order. */
function contentsOf(folder: string, files: readonly TreeFile[]): Buffer[] {
	const blobs = blobsOf(
		folder,
		files.map(({ hash }) => hash),
	);
	return files.map(({ path }, i) => {
		const bytes = blobs?.[i];
		if (!bytes) throw new NoBaseError(`git has lost what ${path} was: run git fsck.`);
		return bytes;
	});
}

/**
 * When each entry of a folder became what it was at a commit, by its id. Empty in a shallow clone, where
 * everything would seem to be as new as the oldest commit.
 */
function publishedAt(folder: string, prefix: string, commit: string): ReadonlyMap<string, Instant> {
	if (isShallow(folder)) return new Map();
	const log = git(folder, logArguments(commit)).output.toString('utf8');
	const newest = [...(readLog(log, prefix) ?? [])].flatMap(([id, changes]) => {
		const last = changes.at(-1);
		return last ? [[id, last.commit.at] as const] : [];
	});
	return new Map(newest);
}
