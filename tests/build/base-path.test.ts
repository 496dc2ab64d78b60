import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite, runCommand } from '../support/build-site.ts';
import { brokenLinks, linksOf, reachable, targetOf } from '../support/links.ts';
import { listSite, readSite, type SiteFile } from '../support/read-site.ts';

let site: BuiltSite;
let pages: SiteFile[];
let files: string[];

beforeAll(async () => {
	site = await buildSite({
		env: { BASE_PATH: '/status/', SITE_URL: 'https://elsewhere.example' },
	});
	pages = await readSite(site.folder);
	files = await listSite(site.folder, '');
});

afterAll(() => site.remove());

describe('a site under /status/', () => {
	test('is the same pages', () => {
		expect(site.exitCode).toBe(0);
		expect(pages.length).toBeGreaterThan(100);
	});

	test('has no link that leaves its folder', () => {
		const outside = pages.flatMap(({ path, text }) =>
			linksOf(text)
				.map((link) => targetOf(link, `/status/${path}`))
				.filter((to) => to !== undefined && !to.path.startsWith('/status/')),
		);
		expect(outside).toEqual([]);
	});

	test('has no link that leads nowhere', () => {
		expect(brokenLinks(pages, files, '/status/')).toEqual([]);
	});

	test('is reached from its home page, all but the page for what is not there', () => {
		const found = reachable(pages, '/status/');
		expect(pages.map(({ path }) => path).filter((path) => !found.has(path))).toEqual(['404.html']);
	});

	test('leads back from a page that is not there, from any depth', () => {
		const missing = pages.find(({ path }) => path === '404.html');
		const inside = linksOf(missing?.text ?? '').filter((link) => !/^(https:|mailto:|#)/.test(link));
		expect(inside.length).toBeGreaterThan(3);
		expect(inside.filter((link) => !link.startsWith('/status/'))).toEqual([]);
	});

	test('says its whole address where it leaves the site', async () => {
		const canonical = 'https://elsewhere.example/status/';
		expect(pages.find(({ path }) => path === 'index.html')?.text).toContain(
			`<link rel="canonical" href="${canonical}">`,
		);
		expect(await site.read('robots.txt')).toContain(`Sitemap: ${canonical}sitemap-index.xml`);
		expect(await site.read('.well-known/security.txt')).toContain(
			`Canonical: ${canonical}.well-known/security.txt`,
		);
	});

	test('names in its sitemap every page, and only pages that are there', async () => {
		const map = await site.read('sitemap-0.xml');
		const named = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc);
		const addresses = pages
			.filter(({ path }) => path !== '404.html')
			.map(({ path }) => `https://elsewhere.example/status/${path.replace(/index\.html$/, '')}`);
		expect(named.toSorted()).toEqual(addresses.toSorted());
	});
});

test.for(['build', 'preview', 'start'])('%s ends where BASE_PATH is no path', async (command) => {
	const { exitCode, output } = await runCommand(command, { BASE_PATH: '/../x' });
	expect(exitCode).toBe(1);
	expect(output).toContain('BASE_PATH is “/../x”. Write a path such as /status/,');
	expect(output).not.toMatch(/^ +at .+:\d+:\d+\)?$/m);
});
