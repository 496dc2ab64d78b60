import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listSite } from '../support/read-site.ts';
import { type Script, scriptsIn } from './scripts.ts';

/** How big a built site is, and what its first page costs a reader. */
export interface Weight {
	readonly pages: number;
	readonly files: number;
	/** Bytes of all files. */
	readonly bytes: number;
	/** The home page in bytes: as it is, and as servers send it. */
	readonly home: { readonly raw: number; readonly gzip: number; readonly brotli: number };
	/** Bytes of the feed of everything as RSS, which readers fetch many times a day. */
	readonly rss: number;
	/** How many requests the home page takes, itself included. */
	readonly requests: number;
	readonly scripts: readonly Script[];
}

/** What a browser fetches for a page without being asked: styles, icons, scripts, pictures. */
const fetched = /<link\b[^>]*\brel="?(?:stylesheet|icon)\b|<(?:script|img|iframe)\b[^>]*\bsrc=/g;

/** Weighs the site in a folder. */
export async function weigh(folder: string): Promise<Weight> {
	const paths = await listSite(folder, '');
	const home = readFileSync(join(folder, 'index.html'));
	return {
		pages: paths.filter((path) => path.endsWith('.html')).length,
		files: paths.length,
		bytes: paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
		home: {
			raw: home.length,
			gzip: gzipSync(home).length,
			brotli: brotliCompressSync(home).length,
		},
		rss: statSync(join(folder, 'rss.xml')).size,
		scripts: await scriptsIn(folder),
		requests: 1 + (home.toString().match(fetched)?.length ?? 0),
	};
}
