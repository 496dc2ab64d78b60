import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { listSite } from '../support/read-site.ts';
import type { Verdict } from './verdict.ts';

const grammar = join(import.meta.dirname, 'atom.rng');

/** Every Atom feed and archive of the site: does it keep to the grammar of RFC 4287? */
export async function atomGrammar(folder: string): Promise<Verdict[]> {
	const paths = await listSite(folder, 'atom.xml', '.atom');
	return paths.map((path) => {
		const args = ['--noout', '--nonet', '--relaxng', grammar, path];
		const { status, stderr } = spawnSync('xmllint', args, { cwd: folder, encoding: 'utf8' });
		return { path, complaints: status === 0 ? [] : [stderr.trim()] };
	});
}
