import { expect, type Page, test } from 'playwright/test';
import { everyKind } from './kinds-of-page.ts';

test.use({ javaScriptEnabled: false });

/** How far the page can be scrolled sideways, in CSS pixels. */
function sideways(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Elements whose text runs out of the window; what scrolls by itself, such as code, may. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main *, header *, footer *')]
			.filter((element) => {
				if (element.closest('pre, svg, .hide')) return false;
				const { left, right, width } = element.getBoundingClientRect();
				return width > 0 && (left < -1 || right > innerWidth + 1);
			})
			.map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`),
	);
}

// 1280 by 1024 pixels at 400%, which is as wide as the narrowest phone: WCAG 2.2, criterion 1.4.10.
test.describe('320 pixels wide, at a zoom of 400%', () => {
	test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
	for (const [name, path] of everyKind) {
		test(`${name} does not scroll sideways`, async ({ page }) => {
			await page.goto(path);
			expect(await sideways(page)).toBeLessThanOrEqual(0);
			expect(await cutOff(page)).toEqual([]);
		});
	}
});

/** Spreads text as WCAG 2.2, success criterion 1.4.12, says that readers may. */
function spread(): void {
	const style = document.createElement('style');
	style.textContent = `
		* {
			line-height: 1.5 !important;
			letter-spacing: 0.12em !important;
			word-spacing: 0.16em !important;
		}
		p { margin-block-end: 2em !important; }`;
	document.head.append(style);
}

test.describe('with wide spacing of text', () => {
	// The site's policy lets no style sheet in but its own; a reader's own comes past it.
	test.use({ viewport: { width: 320, height: 640 }, bypassCSP: true });
	for (const [name, path] of everyKind) {
		test(`${name} loses nothing and does not scroll sideways`, async ({ page }) => {
			await page.goto(path);
			await page.evaluate(spread);
			expect(await sideways(page)).toBeLessThanOrEqual(0);
			expect(await cutOff(page)).toEqual([]);
		});
	}
});
