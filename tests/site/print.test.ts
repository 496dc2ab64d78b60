import { expect, test } from 'playwright/test';
import { kindsOfPage } from './kinds-of-page.ts';

test.use({ javaScriptEnabled: false });

test.describe('on paper', () => {
	test.beforeEach(async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
	});

	test('there is no navigation, and the content is there', async ({ page }) => {
		await page.goto('');
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
		await expect(page.getByRole('navigation', { name: 'All pages' })).toBeHidden();
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeHidden();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('disclosures are open', async ({ page }) => {
		await page.goto('');
		const closed = page.getByText('Search sometimes returns wrong or empty results').first();
		await expect(closed).toBeVisible();
		const box = await closed.boundingBox();
		expect(box?.height).toBeGreaterThan(0);
	});

	test('links that lead away are spelled out', async ({ page }) => {
		await page.goto(kindsOfPage['an incident']);
		const source = page.getByRole('link', { name: 'The team’s incident report' });
		const spelled = await source.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(spelled).toContain(
			'https://devblogs.microsoft.com/powershell/incident-report-powershell-gallery-downtime-october-30-2020/',
		);
	});

	test('text is black on white, in the dark as well', async ({ page }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto('');
		const { color, backgroundColor } = await page.locator('body').evaluate((body) => {
			const { color, backgroundColor } = getComputedStyle(body);
			return { color, backgroundColor };
		});
		expect(color).toBe('rgb(0, 0, 0)');
		expect(backgroundColor).toBe('rgb(255, 255, 255)');
	});

	test('nothing runs off a sheet of A4', async ({ page }) => {
		// 210 mm less margins of 10 mm each, at 96 pixels to the inch.
		await page.setViewportSize({ width: 718, height: 1000 });
		for (const path of Object.values(kindsOfPage)) {
			await page.goto(path);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, path).toBeLessThanOrEqual(718);
		}
	});
});
