import { expect } from 'playwright/test';
import { accessFaults, contrast } from './access-faults.ts';
import { everyKind } from './kinds-of-page.ts';
import { test } from './outage-site.ts';

test.describe('in light colours', () => {
	test.use({ colorScheme: 'light' });
	for (const [name, path] of everyKind) {
		test(`${name} is free of faults of access`, async ({ page }) => {
			await page.goto(path);
			expect(await accessFaults(page)).toEqual([]);
		});
	}

	test('home during an outage is free of faults of access', async ({ page, outage }) => {
		await page.goto(outage);
		expect(await accessFaults(page)).toEqual([]);
	});
});

// Night changes colours and nothing else.
test.describe('in dark colours', () => {
	test.use({ colorScheme: 'dark' });
	for (const [name, path] of everyKind) {
		test(`${name} holds 7:1 between text and surface`, async ({ page }) => {
			await page.goto(path);
			expect(await accessFaults(page, contrast)).toEqual([]);
		});
	}

	test('home during an outage holds 7:1 between text and surface', async ({ page, outage }) => {
		await page.goto(outage);
		expect(await accessFaults(page, contrast)).toEqual([]);
	});
});
