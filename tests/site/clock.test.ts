import { expect, type Locator, type Page } from 'playwright/test';
import { accessFaults, contrast } from './access-faults.ts';
import { test } from './demo-site.ts';
import { cutOff, sideways } from './overflow.ts';
import type { ServedSite } from './served-site.ts';

// The demo is as of 24 November 2026, 09:17 UTC.

const openIncident = 'incidents/2026-11-24-search-misses-packages/';
const plannedWork = 'incidents/2026-11-22-database-move/';

/** Opens a page of the demo with a clock that stands at an instant. */
async function openAt(page: Page, { url }: ServedSite, path: string, at: string): Promise<void> {
	await page.clock.install({ time: new Date(Date.parse(at) - 1000) });
	await page.clock.pauseAt(at);
	await page.goto(url + path);
}

/** Moves the clock on to an instant, and lets the minute pass in which the page looks at it. */
async function moveTo(page: Page, at: string): Promise<void> {
	await page.clock.pauseAt(at);
	await page.clock.runFor(60_000);
}

/** The item of a list whose heading is this. */
function item(page: Page, title: string): Locator {
	return page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: title, exact: true }) })
		.first();
}

const answer = (page: Page) => page.getByRole('heading', { level: 1 });
const functions = (page: Page) =>
	page.getByRole('list', { name: 'Functions' }).getByRole('listitem');
const kicker = (page: Page) => page.locator('.kicker');

test.describe('with a clock that goes on, a page', () => {
	test('says that planned work is under way, and then that nobody has confirmed its end', async ({
		page,
		demo,
	}) => {
		await openAt(page, demo, 'maintenance/', '2026-11-27T11:15:00Z');
		const work = item(page, 'Move of the database');
		await expect(work).toContainText(/27 November 2026\s*Planned/);
		await moveTo(page, '2026-11-27T11:17:00Z');
		await expect(work).toContainText('Under way');
		await moveTo(page, '2026-11-27T14:15:30Z');
		await expect(work).toContainText('Under way');
		await moveTo(page, '2026-11-27T14:17:00Z');
		await expect(work).toContainText('Not confirmed over');
		await expect(work.locator('use').first()).toHaveAttribute('href', '#sign-dots');
	});

	test('says of each function that its maintenance has begun, and is over', async ({
		page,
		demo,
	}) => {
		await openAt(page, demo, '', '2026-11-27T11:18:00Z');
		const publishing = functions(page).filter({ hasText: 'Publishing' });
		await expect(publishing).toHaveText(/Publishing\s*maintenance$/);
		await expect(publishing.getByText('maintenance')).toBeVisible();
		await moveTo(page, '2026-11-27T14:17:00Z');
		await expect(publishing).toHaveText(/Publishing\s*nothing declared$/);
	});

	test('says so on the pages of the work and of the function, too', async ({ page, demo }) => {
		await openAt(page, demo, plannedWork, '2026-11-27T11:18:00Z');
		await expect(kicker(page)).toContainText('Under way');
		await page.goto(`${demo.url}components/publishing/`);
		await expect(kicker(page)).toContainText(/Component\s*Maintenance/);
		await page.goto(`${demo.url}history/2026/`);
		const line = page.getByRole('listitem').filter({ hasText: 'Move of the database' });
		await expect(line).toContainText('Under way');
	});

	for (const [at, words, sign] of [
		['2026-11-24T10:46:59Z', 'Measured working', '#sign-ring'],
		['2026-11-24T10:47:01Z', 'Measured working 1 hour ago', '#sign-ring'],
		['2026-11-24T12:17:01Z', 'Last measured working 3 hours ago', '#sign-dots'],
		['2026-11-25T09:17:00Z', 'Last measured working 1 day ago', '#sign-dots'],
		['2026-11-25T09:17:01Z', 'Not measured for 1 day', '#sign-dots'],
	] as const)
		test(`says at ${at} of what was measured at 09:17: “${words}”`, async ({ page, demo }) => {
			await openAt(page, demo, 'components/downloads/', at);
			const mark = page.locator('.current-status .status').nth(1);
			await expect(mark).toHaveText(words);
			await expect(mark.locator('use')).toHaveAttribute('href', sign);
		});

	test('calls no function working once that was measured too long ago', async ({ page, demo }) => {
		await openAt(page, demo, '', '2026-11-24T12:15:30Z');
		const downloads = functions(page).filter({ hasText: 'Downloads' });
		await expect(downloads).toHaveText(/Downloads\s*working$/);
		await moveTo(page, '2026-11-24T12:17:01Z');
		await expect(downloads).toHaveText(/Downloads\s*nothing declared$/);
	});

	test('says that a promised word has not come', async ({ page, demo }) => {
		await openAt(page, demo, '', '2026-11-24T09:40:30Z');
		const incident = item(page, 'Search misses packages');
		const promise = 'The next word was promised by 24 November 2026, 09:42 UTC';
		await expect(incident).toContainText(`${promise}.`);
		await moveTo(page, '2026-11-24T09:42:00Z');
		await expect(incident).toContainText(`${promise} and has not come in this page.`);
		await page.goto(demo.url + openIncident);
		await expect(page.getByText(promise)).toHaveText(`${promise} and has not come in this page.`);
	});

	test('says that an incident counts as not closed when nobody has spoken of it for long', async ({
		page,
		demo,
	}) => {
		await openAt(page, demo, openIncident, '2026-12-08T08:42:00Z');
		await expect(kicker(page)).toContainText('Last word: partly failing');
		await moveTo(page, '2026-12-08T08:42:01Z');
		await expect(kicker(page)).toContainText('Not closed');
		await page.goto(demo.url);
		await expect(item(page, 'Search misses packages')).toContainText('Not closed');
		await expect(functions(page).filter({ hasText: 'Search' })).toHaveText(
			/Search\s*nothing declared$/,
		);
	});

	test('puts in front of its answer when it was given, once that no longer holds', async ({
		page,
		demo,
	}) => {
		await openAt(page, demo, '', '2026-11-24T10:35:30Z');
		await expect(answer(page)).toHaveText('Search is partly failing.');
		await moveTo(page, '2026-11-24T10:37:00Z');
		await expect(answer(page)).toHaveText(
			'When this page was made, at 09:17 UTC, Tuesday 24 November 2026: Search is partly failing.',
		);
		await expect(page.locator('.answer > .sign use')).toHaveAttribute('href', '#sign-dots');
	});

	test('says how old it is, and nothing of that where the reader’s clock is behind', async ({
		page,
		demo,
	}) => {
		await openAt(page, demo, 'objectives/', '2026-11-24T08:00:00Z');
		const line = page.locator('.as-of').first();
		await expect(line).toHaveText('True at 09:17 UTC, Tuesday 24 November 2026.');
		await moveTo(page, '2026-11-24T12:17:00Z');
		await expect(line).toHaveText('True at 09:17 UTC, Tuesday 24 November 2026, 3 hours ago.');
	});

	test('does not take a measurement for younger where the reader’s clock is behind', async ({
		page,
		demo,
	}) => {
		await openAt(page, demo, 'components/statistics/', '2026-11-24T04:30:00Z');
		const mark = page.locator('.current-status .status').nth(1);
		await expect(mark).toHaveText('Last measured working 5 hours ago');
		await expect(mark.locator('use')).toHaveAttribute('href', '#sign-dots');
	});

	test('leaves its age away on paper, where nobody knows when that was', async ({ page, demo }) => {
		await openAt(page, demo, 'objectives/', '2026-11-24T12:17:00Z');
		await expect(page.getByText(', 3 hours ago')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(', 3 hours ago')).toBeHidden();
	});

	test('touches nothing else in a minute in which nothing turns', async ({ page, demo }) => {
		await openAt(page, demo, '', '2026-11-24T13:00:30Z');
		await expect(answer(page)).toContainText('When this page was made');
		const parts = page.locator('main > section');
		const before = await parts.allInnerTexts();
		const changes = await page.evaluateHandle(() => {
			const seen: string[] = [];
			const watcher = new MutationObserver((all) => seen.push(...all.map(({ type }) => type)));
			for (const part of document.querySelectorAll('main > section'))
				watcher.observe(part, { subtree: true, childList: true, characterData: true });
			return seen;
		});
		await page.clock.runFor(60_000);
		expect(await parts.allInnerTexts()).toEqual(before);
		expect(await changes.jsonValue()).toEqual([]);
	});
});

test.describe('once the clock has changed it, home', () => {
	/** Timers go on: what looks for faults waits for them. */
	async function openMuchLater(page: Page, { url }: ServedSite) {
		await page.clock.setFixedTime('2026-11-27T12:00:00Z');
		await page.goto(url);
		await expect(answer(page)).toContainText('When this page was made');
	}

	test('is free of faults of access by day', async ({ page, demo }) => {
		await openMuchLater(page, demo);
		expect(await accessFaults(page)).toEqual([]);
	});

	test('holds 7:1 between text and surface by night', async ({ page, demo }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await openMuchLater(page, demo);
		expect(await accessFaults(page, contrast)).toEqual([]);
	});

	test('does not scroll sideways at 320 pixels', async ({ page, demo }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await openMuchLater(page, demo);
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		expect(await cutOff(page)).toEqual([]);
	});
});

test.describe('without script, read at any later time,', () => {
	test.use({ javaScriptEnabled: false });

	test('home tells everything as of its instant', async ({ page, demo }) => {
		await page.goto(demo.url);
		await expect(answer(page)).toHaveText('Search is partly failing.');
		await expect(page.getByText('True at')).toHaveText(
			/^True at 09:17 UTC, Tuesday 24 November 2026\. Staff last wrote on 24 November 2026, 08:42 UTC, 35 minutes before\./,
		);
		await expect(item(page, 'Search misses packages')).toContainText(
			'The next word was promised by 24 November 2026, 09:42 UTC.',
		);
	});

	test('the page of an open incident says what was last told, and when', async ({ page, demo }) => {
		await page.goto(demo.url + openIncident);
		await expect(kicker(page)).toHaveText(/Last word: partly failing$/);
		const header = page.getByRole('article').locator('header');
		await expect(header).toContainText('Search. Began 24 November 2026, 07:42 UTC.');
		await expect(header).toContainText(
			'Not resolved as of its newest update, 24 November 2026, 08:42 UTC.',
		);
	});

	test('the page of planned work says for when it is planned', async ({ page, demo }) => {
		await page.goto(demo.url + plannedWork);
		await expect(kicker(page)).toHaveText(/Planned$/);
		await expect(page.getByText('Planned for')).toHaveText(
			'Planned for 27 November 2026, 11:17 UTC to 14:17 UTC.',
		);
	});

	test('the page of work that has begun says no more than that', async ({ page, demo }) => {
		await page.goto(`${demo.url}incidents/2026-11-24-web-servers/`);
		await expect(kicker(page)).toHaveText(/Begun$/);
		await expect(page.getByText('Planned for')).toHaveText(
			'Planned for 24 November 2026, 08:37 UTC to 10:37 UTC.',
		);
	});

	test('a list of the past says of what is not over what was last told', async ({ page, demo }) => {
		await page.goto(`${demo.url}history/2026/`);
		const line = (title: string) => page.getByRole('listitem').filter({ hasText: title });
		await expect(line('Search misses packages')).toHaveText(/Last word: partly failing$/);
		await expect(line('Move of the database')).toHaveText(/Planned$/);
		await expect(line('New web servers')).toHaveText(/Begun$/);
	});
});
