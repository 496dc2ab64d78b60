import { expect, type Locator, type Page } from 'playwright/test';
import { test } from './outage-site.ts';

test.use({ javaScriptEnabled: false, forcedColors: 'active' });
/** What an element is painted with, and what lies behind it. */
function paint(shape: Locator) {
	return shape.evaluate((element) => {
		const { fill, stroke, strokeWidth } = getComputedStyle(element);
		const { width, height } = element.getBoundingClientRect();
		const surface = getComputedStyle(document.body).backgroundColor;
		return { fill, stroke, strokeWidth: parseFloat(strokeWidth), width, height, surface };
	});
}

/** The colour that the reader has chosen for surfaces and text. */
function chosenColors(page: Page) {
	return page.evaluate(() => {
		const probe = document.createElement('p');
		probe.style.cssText = 'color: CanvasText; background: Canvas';
		document.body.append(probe);
		const { color, backgroundColor } = getComputedStyle(probe);
		return { text: color, surface: backgroundColor };
	});
}

// The site's own policy stops the probe's style.
test.describe('in colours forced by the reader', () => {
	test.use({ bypassCSP: true });
	test.beforeEach(async ({ page, outage }) => {
		await page.goto(outage);
	});

	test('the signs of functions keep the colour of text', async ({ page }) => {
		const { text, surface } = await chosenColors(page);
		const signs = page.getByRole('list', { name: 'Functions' }).locator('svg');
		for (const sign of await signs.all()) {
			const { fill, width, height } = await paint(sign);
			expect(fill).toBe(text);
			expect(fill).not.toBe(surface);
			expect(Math.min(width, height)).toBeGreaterThan(8);
		}
	});

	test('the bars of strips are filled in the colour of text', async ({ page }) => {
		const { text } = await chosenColors(page);
		const row = page.getByRole('listitem').filter({
			has: page.getByRole('heading', { level: 4, name: 'Website' }),
		});
		const bars = await row.getByRole('img').locator('rect').all();
		expect(bars.length).toBeGreaterThan(0);
		for (const bar of bars) expect((await paint(bar)).fill).toBe(text);
	});

	test('the lines of strips are drawn in the colour of text', async ({ page }) => {
		const { text } = await chosenColors(page);
		const line = page
			.getByRole('img', { name: /^Website, 90 days/ })
			.locator('path')
			.first();
		const { stroke, strokeWidth } = await paint(line);
		expect(stroke).toBe(text);
		expect(strokeWidth).toBeGreaterThanOrEqual(1);
	});

	test('filled, striped and empty stay apart in the drawing of incidents a quarter', async ({
		page,
		outage,
	}) => {
		await page.goto(`${outage}reliability/`);
		const { text, surface } = await chosenColors(page);
		const chart = page.getByRole('img', { name: /^Incidents a quarter/ });
		const looks = { critical: text, major: 'url("#stripes")', minor: surface };
		for (const [impact, fill] of Object.entries(looks)) {
			const look = await paint(chart.locator(`.${impact}`).first());
			expect(look).toMatchObject({ fill, stroke: text });
		}
	});

	test('the drawing of an incident stays visible', async ({ page, outage }) => {
		await page.goto(`${outage}incidents/2019-06-11-gallery-unavailable/`);
		const { surface } = await chosenColors(page);
		const bars = await page.locator('svg.chart .bar').all();
		expect(bars.length).toBeGreaterThan(0);
		for (const bar of bars) {
			const { fill } = await paint(bar);
			expect([surface, 'none', 'rgba(0, 0, 0, 0)']).not.toContain(fill);
		}
	});
});
