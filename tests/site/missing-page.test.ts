import { expect, test } from 'playwright/test';

test.use({ javaScriptEnabled: false });

test.describe('an address that leads nowhere', () => {
	test('says so, and says nothing about the gallery', async ({ page }) => {
		const response = await page.goto('no/such/page/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here.');
		await expect(page.getByRole('main')).toContainText(
			'This says nothing about the PowerShell Gallery: only that this address leads nowhere on its status site.',
		);
	});

	test('leads back to the answer from any depth', async ({ page, baseURL }) => {
		await page.goto('no/such/page/');
		await page.getByRole('main').getByRole('link', { name: 'Status now' }).click();
		await expect(page).toHaveURL(baseURL ?? '');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No incident is declared.');
	});

	test('is not offered to search engines as an address', async ({ page }) => {
		await page.goto('no/such/page/');
		await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
	});
});
