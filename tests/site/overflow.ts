import type { Page } from 'playwright/test';

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sideways(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Elements whose text runs out of the window; what scrolls by itself, such as code, may. */
export function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main *, header *, footer *')]
			.filter((element) => {
				if (element.closest('pre, svg, .visually-hidden')) return false;
				const { left, right, width } = element.getBoundingClientRect();
				return width > 0 && (left < -1 || right > innerWidth + 1);
			})
			.map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`),
	);
}
