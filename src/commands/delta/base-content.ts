import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentPlaces } from '../../compile/reading/content-places.ts';
import { blobsOf } from '../../revisions/blobs.ts';
import { git } from './git.ts';
import { Refusal } from './refusal.ts';

/** Writes what the content's folders held at a commit into folders below `room`, and says which. */
export function layOutContent(places: ContentPlaces, commit: string, room: string): ContentPlaces {
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
export function prefixOf(folder: string): string {
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
