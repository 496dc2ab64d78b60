import { spawnSync } from 'node:child_process';
import { listSite } from '../support/read-site.ts';
import type { Verdict } from './verdict.ts';

/** Every XML file of the site: is it well-formed? */
export async function xmllint(folder: string): Promise<Verdict[]> {
	const paths = await listSite(folder, '.xml', '.atom', '.svg');
	return paths.map((path) => {
		const options = { cwd: folder, encoding: 'utf8' } as const;
		const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', path], options);
		return { path, complaints: status === 0 ? [] : [stderr.trim()] };
	});
}
