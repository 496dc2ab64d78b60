import { expect } from 'playwright/test';
import { accessFaults } from './access-faults.ts';
import { cutOff, sideways } from './overflow.ts';
import { test } from './revisions-site.ts';

const earlier = 'Impact raised from major to critical';

test('the latest edits are open, and the earlier ones a key away', async ({ page, edited }) => {
	await page.goto(edited);
	await expect(page.getByRole('heading', { name: 'Record of edits', level: 2 })).toBeVisible();
	await expect(page.getByText('2 sources added')).toBeVisible();
	await expect(page.getByText(earlier)).toBeHidden();
	await page.getByText('3 earlier edits').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(earlier)).toBeVisible();
});

test('each edit names its commit, and leads to it', async ({ page, edited }) => {
	await page.goto(edited);
	const links = page.locator('#edits').getByRole('link');
	await expect(links).toHaveCount(6);
	await expect(links.first()).toHaveText(/^commit\s[0-9a-f]{10}$/);
	await expect(links.first()).toHaveAttribute(
		'href',
		/^https:\/\/github\.com\/owner\/name\/commit\/[0-9a-f]{40}$/,
	);
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });

		test('all of them are free of faults of access', async ({ page, edited }) => {
			await page.goto(edited);
			await page.getByText('3 earlier edits').click();
			expect(await accessFaults(page)).toEqual([]);
		});
	});

test('nothing of them runs out of a narrow window', async ({ page, edited }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(edited);
	await page.getByText('3 earlier edits').click();
	expect(await sideways(page)).toBe(0);
	expect(await cutOff(page)).toEqual([]);
});

test('on paper all of them are there', async ({ page, edited }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(edited);
	const box = await page.getByText(earlier).boundingBox();
	expect(box?.height).toBeGreaterThan(0);
});
