import { expect, test } from 'playwright/test';
import { everyKind } from './kinds-of-page.ts';
import { cutOff, sideways } from './overflow.ts';

test.use({ javaScriptEnabled: false });

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
