import { expect } from 'playwright/test';
import { readSite } from '../support/read-site.ts';
import { accessFaults, contrast } from './access-faults.ts';
import { test } from './demo-site.ts';
import { markupFaults } from './markup-faults.ts';
import { cutOff, sideways } from './overflow.ts';

/** Pages that show what the real site has no data for. */
const pages = {
	home: '',
	'a component': 'components/downloads/',
	'a component with stale measurements': 'components/statistics/',
	'a component that nobody measures': 'components/messages/',
	'a component’s year': 'components/downloads/2026/',
	objectives: 'objectives/',
	reliability: 'reliability/',
	'how we measure': 'how-we-measure/',
};
const everyPage = Object.entries(pages);

for (const [name, path] of everyPage) {
	test.describe(`${name} of the demo`, () => {
		test('is free of faults of access by day', async ({ page, demo }) => {
			await page.goto(demo.url + path);
			expect(await accessFaults(page)).toEqual([]);
		});

		test('holds 7:1 between text and surface by night', async ({ page, demo }) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.goto(demo.url + path);
			expect(await accessFaults(page, contrast)).toEqual([]);
		});

		test('does not scroll sideways at 320 pixels', async ({ page, demo }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(demo.url + path);
			expect(await sideways(page)).toBeLessThanOrEqual(0);
			expect(await cutOff(page)).toEqual([]);
		});
	});
}

test('every page of the demo is markup that HTML knows', async ({ demo }) => {
	const faults = await Promise.all((await readSite(demo.folder)).map(markupFaults));
	expect(faults.flat()).toEqual([]);
});
