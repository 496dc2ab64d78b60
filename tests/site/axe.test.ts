import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { everyKind } from './kinds-of-page.ts';
import { test } from './outage-site.ts';

/** All rules of these levels, and the practices that axe itself recommends. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Text must hold 7:1, which is level AAA. */
const contrast = ['color-contrast', 'color-contrast-enhanced'];

/** What axe finds, each as one line: the rule, where, and how to mend it. */
async function faults(page: Page, rules: readonly string[] = []): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (
		rules.length > 0
			? axe.withRules([...rules])
			: axe.options({
					runOnly: { type: 'tag', values: everything },
					rules: Object.fromEntries(contrast.map((rule) => [rule, { enabled: true }])),
				})
	).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
		),
	);
}

test.describe('in light colours', () => {
	test.use({ colorScheme: 'light' });
	for (const [name, path] of everyKind) {
		test(`${name} is free of faults of access`, async ({ page }) => {
			await page.goto(path);
			expect(await faults(page)).toEqual([]);
		});
	}

	test('home during an outage is free of faults of access', async ({ page, outage }) => {
		await page.goto(outage);
		expect(await faults(page)).toEqual([]);
	});
});

// Night changes colours and nothing else.
test.describe('in dark colours', () => {
	test.use({ colorScheme: 'dark' });
	for (const [name, path] of everyKind) {
		test(`${name} holds 7:1 between text and surface`, async ({ page }) => {
			await page.goto(path);
			expect(await faults(page, contrast)).toEqual([]);
		});
	}

	test('home during an outage holds 7:1 between text and surface', async ({ page, outage }) => {
		await page.goto(outage);
		expect(await faults(page, contrast)).toEqual([]);
	});
});
