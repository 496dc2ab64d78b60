import { expect, type Page } from 'playwright/test';
import type { StatusDocument } from '../../src/api/status.ts';
import { embedText } from '../../src/view/subscribe/snippets.ts';
import { test, type TwoSites } from './two-sites.ts';

/** What the page on how to subscribe offers to be copied. */
const snippet = embedText('PowerShell Gallery', (path) => `STATUS${path}`);
const place = (page: Page) => page.getByRole('link');

/** Opens the other site's page in the morning on which the site of the tests was built. */
async function open(page: Page, { elsewhere, shows }: TwoSites, html = snippet) {
	shows(html);
	await page.clock.install({ time: '2026-11-24T09:30:00Z' });
	await page.goto(elsewhere);
}

/** Changes what `status.json` holds. */
const edited = (edit: (answer: StatusDocument) => object) => (text: string) =>
	JSON.stringify(edit(JSON.parse(text) as StatusDocument));

/** What `status.json` would hold if its badge said this. */
const saying = (text: string, until = '2026-11-25T09:00:00Z') =>
	edited((answer) => ({ ...answer, badge: { text, until } }));

test.describe('on a page of another site', () => {
	test('the script says behind the link how everything is, and as of when', async ({
		page,
		sites,
	}) => {
		await open(page, sites);
		await expect(place(page)).toHaveText(
			'PowerShell Gallery: nothing declared, as of 2026-11-24 09:00 UTC',
		);
		await expect(place(page)).toHaveAttribute('href', sites.status);
	});

	test('the attribute picks out a function', async ({ page, sites }) => {
		sites.answers(
			edited((answer) => ({
				...answer,
				components: answer.components.map((one) =>
					one.id === 'search' ? { ...one, badge: { ...one.badge, text: 'failing' } } : one,
				),
			})),
		);
		await open(page, sites, snippet.replace('data-gallery-status', '$&="search"'));
		await expect(place(page)).toContainText(': failing, as of 2026-11-24 09:00 UTC');
	});

	test('what nobody has heard of is unknown', async ({ page, sites }) => {
		await open(page, sites, snippet.replace('data-gallery-status', '$&="no-such-function"'));
		await expect(place(page)).toContainText(': unknown, as of 2026-11-24 09:30 UTC');
	});

	test('hostile text stays text', async ({ page, sites }) => {
		const text = '<img src=x onerror="alert(1)"></a><script>alert(1)</script>\u202Egnikrow';
		sites.answers(saying(text));
		let alerts = 0;
		page.on('dialog', (dialog) => {
			alerts += 1;
			void dialog.dismiss();
		});
		await open(page, sites);
		await expect(place(page)).toContainText(text);
		expect(await place(page).evaluate((link) => link.childNodes.length)).toBe(1);
		await expect(page.locator('img')).toHaveCount(0);
		expect(alerts).toBe(0);
	});

	for (const [what, answer] of [
		['no connection', undefined],
		['half an answer', (text: string) => text.slice(0, 40)],
		['no object', () => 'null'],
		['another object', () => '{"components":[]}'],
		['a list of nonsense', () => '{"components":[null],"badge":7,"as_of":"soon"}'],
		['a page for signing in', () => '<h1>Sign in</h1>'],
	] as const) {
		test(`after ${what} it is unknown, as of now`, async ({ page, sites }) => {
			sites.answers(answer);
			await open(page, sites);
			await expect(place(page)).toHaveText(
				'PowerShell Gallery: unknown, as of 2026-11-24 09:30 UTC',
			);
		});
	}

	test('an answer that has grown too old is unknown', async ({ page, sites }) => {
		sites.answers(saying('working', '2026-11-24T09:29:59Z'));
		await open(page, sites);
		await expect(place(page)).toContainText(': unknown, as of 2026-11-24 09:30 UTC');
	});

	test('it is asked again after five minutes, and what was said is replaced', async ({
		page,
		sites,
	}) => {
		await open(page, sites);
		await expect(place(page)).toContainText('nothing declared');
		expect(sites.asked()).toBe(1);
		sites.answers(saying('2 functions: failing'));
		await page.clock.runFor('04:00');
		expect(sites.asked()).toBe(1);
		await page.clock.runFor('01:01');
		await expect(place(page)).toHaveText(
			'PowerShell Gallery: 2 functions: failing, as of 2026-11-24 09:00 UTC',
		);
		expect(sites.asked()).toBe(2);
	});
});

test.describe('on a page of another site, without script', () => {
	test.use({ javaScriptEnabled: false });

	test('it is a link', async ({ page, sites }) => {
		sites.shows(snippet);
		await page.goto(sites.elsewhere);
		await expect(place(page)).toHaveText('PowerShell Gallery');
		await expect(place(page)).toHaveAttribute('href', sites.status);
	});
});
