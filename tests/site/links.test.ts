import { expect, test } from 'playwright/test';
import { brokenLinks, linksOf, reachable } from '../support/links.ts';
import { listSite } from '../support/read-site.ts';
import { builtPages, siteFolder } from './built-pages.ts';

test.describe('links', () => {
	test('lead to a page or file of the site, and to an anchor that is there', async () => {
		const pages = await builtPages();
		expect(pages.length).toBeGreaterThan(100);
		expect(brokenLinks(pages, await listSite(siteFolder, ''), '/')).toEqual([]);
	});

	test('lead from the home page to every page', async () => {
		const pages = await builtPages();
		const found = reachable(pages, '/');
		const lost = pages.map(({ path }) => path).filter((path) => !found.has(path));
		expect(lost).toEqual(['404.html']);
	});

	test('leave the site by https or mail only', async () => {
		const outward = (await builtPages())
			.flatMap(({ text }) => linksOf(text))
			.filter((link) => /^[a-z]+:/i.test(link) || link.startsWith('//'));
		expect(outward.filter((link) => !/^(https:\/\/|mailto:)/.test(link))).toEqual([]);
	});

	test('have no two anchors of one name on a page', async () => {
		const doubled = (await builtPages()).flatMap(({ path, text }) => {
			const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
			return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path} ${String(id)}`);
		});
		expect(doubled).toEqual([]);
	});
});
