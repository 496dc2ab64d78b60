import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listSite } from '../support/read-site.ts';

/** A script of a built site. */
export interface Script {
	/** Its path, with a star for the part that changes with what is in it. */
	readonly name: string;
	/** Bytes as servers send it. */
	readonly gzip: number;
}

/** Bytes that a script may have, compressed; a test of the build holds it to the same. */
const limit = 3072;

/** All scripts of the site in a folder. */
export async function scriptsIn(folder: string): Promise<Script[]> {
	const paths = await listSite(folder, '.js');
	return paths.map((path) => ({
		name: path.replace(/\.[\w-]+\.js$/, '.*.js'),
		gzip: gzipSync(readFileSync(join(folder, path))).length,
	}));
}

/** Prints what each script weighs; false where there is none, or one that is too heavy. */
export function judgeScripts(scripts: readonly Script[]): boolean {
	for (const { name, gzip } of scripts)
		console.log(`${name.padEnd(22)} ${gzip} bytes with gzip (at most ${limit})`);
	return scripts.length > 0 && scripts.every(({ gzip }) => gzip <= limit);
}
