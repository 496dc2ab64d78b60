import { expect, type Page, test } from 'playwright/test';
import { everyKind } from './kinds-of-page.ts';

test.use({ javaScriptEnabled: false });

/** Where the focus is, as a reader sees it. */
function focused(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
		const { top, bottom, width, height } = element.getBoundingClientRect();
		return {
			text: element.textContent.trim(),
			isBody: element === document.body,
			isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
			outlineColor,
			isInView: bottom > 0 && top < innerHeight && width > 0 && height > 0,
		};
	});
}

test.describe('by keyboard', () => {
	test('the skip link comes first and leads past the header', async ({ page }) => {
		await page.goto('');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#main$/);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
	});

	test('the header comes after the skip link, in the order in which it is read', async ({
		page,
	}) => {
		await page.goto('');
		const order: string[] = [];
		for (let i = 0; i < 7; i += 1) {
			await page.keyboard.press('Tab');
			order.push((await focused(page)).text);
		}
		expect(order).toEqual([
			'Skip to content',
			'PowerShell Gallery status',
			'History',
			'Maintenance',
			'Repairs',
			'Objectives',
			'Subscribe',
		]);
	});

	test('a disclosure opens', async ({ page }) => {
		await page.goto('');
		await page.locator('summary').focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('group').getByRole('link').first()).toBeVisible();
	});

	for (const [name, path] of everyKind) {
		test(`${name}: every stop is seen, once each, and none is a trap`, async ({ page }) => {
			await page.goto(path);
			const stops = await page.locator('a[href]:visible, summary:visible').count();
			for (let i = 0; i < stops; i += 1) {
				await page.keyboard.press('Tab');
				const { text, ...seen } = await focused(page);
				expect(seen, `stop ${i + 1}, “${text}”`).toMatchObject({
					isBody: false,
					isOutlined: true,
					isInView: true,
				});
			}
			await expect(page.locator('body > footer a').last()).toBeFocused();
			await page.keyboard.press('Tab');
			expect((await focused(page)).isBody).toBe(true);
		});
	}
});
