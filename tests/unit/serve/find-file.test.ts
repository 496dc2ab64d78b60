import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFile } from '../../../src/serve/find-file.ts';

let room: string;
let site: string;

beforeAll(async () => {
	room = await mkdtemp(join(tmpdir(), 'find-file-'));
	site = join(room, 'site');
	await mkdir(join(site, 'history/2020'), { recursive: true });
	for (const path of ['index.html', 'history/2020/index.html', 'rss.xml', '../secret.txt']) {
		await writeFile(join(site, path), '');
	}
});
afterAll(() => rm(room, { recursive: true }));

describe('findFile', () => {
	const at = (path: string, base = '/') => findFile(site, base, path);
	const missing = () => ({ status: 404, file: join(site, '404.html') });

	it('finds files, and the page of a folder', async () => {
		expect(await at('/rss.xml')).toEqual({ status: 200, file: join(site, 'rss.xml') });
		expect(await at('/')).toEqual({ status: 200, file: join(site, 'index.html') });
		expect(await at('/history/2020/')).toEqual({
			status: 200,
			file: join(site, 'history/2020/index.html'),
		});
	});

	it('adds the slash that was left out', async () => {
		expect(await at('/history/2020')).toEqual({ status: 301, location: '/history/2020/' });
		expect(await at('/status', '/status/')).toEqual({ status: 301, location: '/status/' });
	});

	it('misses what is not there, a folder without a page, and a file with a slash', async () => {
		expect(await at('/nothing')).toEqual(missing());
		expect(await at('/history/')).toEqual(missing());
		expect(await at('/rss.xml/')).toEqual(missing());
	});

	it('serves nothing outside the base path', async () => {
		expect(await at('/status/rss.xml', '/status/')).toEqual({
			status: 200,
			file: join(site, 'rss.xml'),
		});
		expect(await at('/rss.xml', '/status/')).toEqual(missing());
		expect(await at('/', '/status/')).toEqual(missing());
	});

	it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%'])(
		'never leaves the site: %s',
		async (path) => {
			expect(await at(path)).toEqual(missing());
		},
	);
});
