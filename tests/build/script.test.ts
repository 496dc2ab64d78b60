import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { listSite, readSite } from '../support/read-site.ts';

/** Bytes that a script may weigh as servers send it. */
const limit = 3072;

let site: BuiltSite;
let scripts: string[];

beforeAll(async () => {
	site = await buildSite({
		env: { BASE_PATH: '/status/', SITE_URL: 'https://elsewhere.example' },
	});
	scripts = await listSite(site.folder, '.js');
});
afterAll(() => site.remove());

describe('the scripts of a site', () => {
	test('are two: one for other sites, one for its own pages', () => {
		expect(scripts).toEqual(['embed.js', expect.stringMatching(/^scripts\/page\.[\w-]+\.js$/)]);
	});

	test('weigh at most 3 kB each, compressed', async () => {
		for (const path of scripts) {
			const { length } = gzipSync(await site.read(path));
			expect(length, path).toBeGreaterThan(100);
			expect(length, path).toBeLessThanOrEqual(limit);
		}
	});

	test('are whole: they import nothing, and say nothing to the console', async () => {
		for (const path of scripts)
			expect(await site.read(path), path).not.toMatch(/\bimport\s*[("'{*\w]|\bexport\b|console/);
	});

	test('never write markup, nor run text as code', async () => {
		for (const path of scripts)
			expect(await site.read(path), path).not.toMatch(
				/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/,
			);
	});

	test('are named on every page by a path under the base', async () => {
		const [, path = ''] = scripts;
		const pages = await readSite(site.folder);
		const lacking = pages.filter(
			({ text }) => !text.includes(`<script type="module" src="/status/${path}"></script>`),
		);
		expect(pages.length).toBeGreaterThan(10);
		expect(lacking.map((page) => page.path)).toEqual([]);
	});
});
