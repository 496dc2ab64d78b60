import { expect } from 'playwright/test';
import { test } from './outage-site.ts';

test.use({ javaScriptEnabled: false });
test.describe('home during an outage', () => {
	test.beforeEach(async ({ page, outage }) => {
		await page.goto(outage);
	});

	test('says first which functions are failing', async ({ page }) => {
		const answer = page.getByRole('heading').first();
		await expect(answer).toHaveText('Package downloads and website are failing.');
		await expect(answer).toBeInViewport();
	});

	test('shows the open incident before anything else', async ({ page }) => {
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Open incidents');
		await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Gallery outage');
		await expect(page.getByRole('main')).toContainText('Investigating, 30 October 2020, 14:39 UTC');
	});

	test('tells the state of a function by word, shape and colour', async ({ page }) => {
		const functions = page.getByRole('list', { name: 'Functions' }).getByRole('listitem');
		const look = async (name: string) => {
			const item = functions.filter({ hasText: name });
			return {
				words: (await item.innerText()).replace(/\s+/g, ' ').trim().toLowerCase(),
				sign: await item.locator('use').getAttribute('href'),
				color: await item
					.locator('span')
					.first()
					.evaluate((mark) => getComputedStyle(mark).color),
			};
		};
		const [failing, quiet] = [await look('Website'), await look('Publishing')];
		expect(failing.words).toBe('website failing');
		expect(failing.sign).not.toBe(quiet.sign);
		expect(failing.color).not.toBe(quiet.color);
	});

	test('carries no status in its title or its preview', async ({ page, baseURL }) => {
		const preview = async () => ({
			title: await page.title(),
			description: await page.locator('meta[name=description]').getAttribute('content'),
		});
		const during = await preview();
		await page.goto(baseURL ?? '');
		expect(during).toEqual(await preview());
	});
});
