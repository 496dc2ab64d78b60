import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { readSite } from '../support/read-site.ts';

let outDir: string;

beforeEach(async () => {
	outDir = join(await mkdtemp(join(tmpdir(), 'last-good-site-')), 'site');
});
afterEach(() => rm(dirname(outDir), { recursive: true }));

it('keeps the last good site when a file is wrong, and prints the report alone', async () => {
	await using good = await buildSite({ fixture: 'base', outDir });
	const before = await readSite(outDir, '');
	await using bad = await buildSite({
		fixture: 'base',
		outDir,
		files: { 'incidents/2025-05-06-broken.md': '---\ntitle: Broken\n---\n' },
	});
	expect(good.exitCode).toBe(0);
	expect(bad.exitCode).toBe(1);
	expect(bad.output).toMatch(/^Found \d+ problems in 1 file\.\n/);
	expect(bad.output).not.toMatch(/^ +at .+:\d+:\d+\)?$/m);
	expect(await readSite(outDir, '')).toEqual(before);
	expect(await readdir(dirname(outDir))).toEqual([basename(outDir)]);
});

it('builds two sites at once that share nothing', async () => {
	const [root, below] = await Promise.all([
		buildSite({ fixture: 'base', env: { SITE_URL: 'https://a.example/' } }),
		buildSite({ fixture: 'base', env: { SITE_URL: 'https://b.example/', BASE_PATH: '/status' } }),
	]);
	expect([root.output, below.output]).toEqual([
		expect.stringMatching(/^Built \d+ pages in [\d.]+ s: .*\n$/),
		expect.stringMatching(/^Built \d+ pages in [\d.]+ s: .*\n$/),
	]);
	expect(await root.read('sitemap-0.xml')).toContain('<loc>https://a.example/history/</loc>');
	expect(await below.read('sitemap-0.xml')).toContain(
		'<loc>https://b.example/status/history/</loc>',
	);
	await Promise.all([root.remove(), below.remove()]);
});
