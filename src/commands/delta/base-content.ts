import { dirname, join } from 'node:path';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { compile } from '../../compile/compile.ts';
import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { counted } from '../../compile/diagnostics/report.ts';
import { readContent } from '../../compile/read-content.ts';
import { type ContentPlaces, shownPath } from '../../compile/reading/content-places.ts';
import { type ContentState, deltaModel } from '../../delta/content-state.ts';
import { blobsOf } from '../../revisions/git.ts';
import { logArguments, readLog } from '../../revisions/past.ts';
import type { Instant } from '../../time/instant.ts';
import { git, Refusal } from './base.ts';

/** The content at a commit, compiled with today's code. */
interface BaseSide {
	readonly side: ContentState;
	/** What keeps it from compiling; `undefined` where it compiles. */
	readonly trouble: string | undefined;
}

/** Reads the content at a commit; its files lie in a temporary folder meanwhile, and nothing stays. */
export function baseSide(places: ContentPlaces, commit: string, now: Instant): BaseSide {
	const room = mkdtempSync(join(tmpdir(), 'gallery-status-base-'));
	try {
		const past = layOutContent(places, commit, room);
		const sources = readContent(past);
		const { record, diagnostics: problems } = compile(sources, { now });
		const folder = shownPath(places.incidentsDir);
		const prefix = prefixOf(places.incidentsDir);
		const dates = publishedAt(places.incidentsDir, prefix, commit);
		return {
			side: { folder, sources, model: record && deltaModel(record), publishedAt: dates },
			trouble: record ? undefined : troubleOf(problems, past, places),
		};
	} finally {
		rmSync(room, { recursive: true, force: true });
	}
}

function troubleOf(
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

/** Writes what the content's folders held at a commit into folders below `room`, and says which. */
function layOutContent(places: ContentPlaces, commit: string, room: string): ContentPlaces {
	return {
		incidentsDir: layOut(places.incidentsDir, commit, join(room, 'incidents')),
		dataDir: layOut(places.dataDir, commit, join(room, 'data')),
	};
}

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
		throw new Refusal(`${folder} lies in no git repository, so its past cannot be looked up.`);
	return output.toString('utf8').replace(/\r?\n$/, '');
}

interface TreeFile {
	readonly hash: string;
	readonly path: string;
}

/** Ordinary files alone: a link could lead anywhere, and our reader refuses it. */
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
		if (!bytes) throw new Refusal(`git has lost what ${path} was: run git fsck.`);
		return bytes;
	});
}

/**
 * When each entry of a folder became what it was at a commit, by its id. Empty in a shallow clone, where
 * everything would seem to be as new as the oldest commit.
 */
function publishedAt(folder: string, prefix: string, commit: string): ReadonlyMap<string, Instant> {
	if (git(folder, ['rev-parse', '--is-shallow-repository']).text === 'true') return new Map();
	const log = git(folder, logArguments(commit)).output.toString('utf8');
	const newest = [...(readLog(log, prefix) ?? [])].flatMap(([id, changes]) => {
		const last = changes.at(-1);
		return last ? [[id, last.commit.at] as const] : [];
	});
	return new Map(newest);
}
