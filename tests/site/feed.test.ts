import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { siteFolder } from './built-pages.ts';

test.describe('the feed', () => {
	test('is found from every page by a reader that looks for it', async ({ page, baseURL }) => {
		await page.goto('incidents/2020-10-30-gallery-outage/');
		const link = page.locator('link[rel=alternate][type="application/rss+xml"]');
		const found = await link.evaluate((one: HTMLLinkElement) => one.href);
		expect(found).toBe(`${baseURL ?? ''}rss.xml`);
		const response = await page.request.get(found);
		expect(response.headers()['content-type']).toMatch(/^application\/(rss\+)?xml/);
	});

	test('is XML without a fault to a parser as strict as a browser’s, each text in one piece', async ({
		page,
	}) => {
		const xml = readFileSync(join(siteFolder, 'rss.xml'), 'utf8');
		await page.goto('');
		const read = await page.evaluate((text) => {
			const document = new DOMParser().parseFromString(text, 'application/xml');
			const items = [...document.querySelectorAll('channel > item')];
			return {
				fault: document.querySelector('parsererror')?.textContent ?? '',
				items: items.length,
				texts: items.map((item) => item.getElementsByTagName('content:encoded')[0]?.textContent),
			};
		}, xml);
		expect(read.fault).toBe('');
		expect(read.items).toBe(50);
		expect(read.texts.every((text) => text?.startsWith('<'))).toBe(true);
	});
});
