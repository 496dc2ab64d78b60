import { expect, type Page, test as base } from 'playwright/test';
import { buildSite } from '../support/build-site.ts';
import { renamedFiles } from '../support/renamed-files.ts';
import { accessFaults, contrast } from './access-faults.ts';
import { cutOff, sideways } from './overflow.ts';
import { serveBuilt } from './served-site.ts';

const former = 'incidents/2025-03-04-first-name/';
const now = 'incidents/2025-03-04-website-unreachable/';

/** `test` with the address of a site on which a file was renamed. */
const test = base.extend<object, { renamed: string }>({
	renamed: [
		// Playwright reads from the braces that this needs no other fixture.
		async ({}, use) => serveBuilt(buildSite(renamedFiles()), ({ url }) => use(url), '/status/'),
		{ scope: 'worker', timeout: 600_000 },
	],
});

/** Opens the old address as a browser does that is told not to go on by itself. */
async function stayAt(page: Page, address: string): Promise<void> {
	await page.route(address, async (route) => {
		const html = await (await route.fetch()).text();
		await route.fulfill({
			contentType: 'text/html',
			body: html.replace(/<meta http-equiv="refresh"[^>]*>/, ''),
		});
	});
	await page.goto(address);
}

test.describe('the page of a file that was renamed', () => {
	test('brings a browser to the new one at once, without script', async ({ browser, renamed }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(renamed + former);
		await page.waitForURL(renamed + now);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Website cannot be reached');
		await context.close();
	});

	test('says where it is now to whoever stays', async ({ page, renamed }) => {
		await stayAt(page, renamed + former);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has moved.');
		await page.getByRole('link', { name: 'Website cannot be reached' }).click();
		await expect(page).toHaveURL(renamed + now);
	});

	test('is free of faults of access, and fits a small screen', async ({ page, renamed }) => {
		await stayAt(page, renamed + former);
		expect(await accessFaults(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await accessFaults(page, contrast)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		expect(await cutOff(page)).toEqual([]);
	});
});
