import { expect, type Page, test } from 'playwright/test';
import { accessFaults } from './access-faults.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { cutOff, sideways } from './overflow.ts';
import { OPENED_AT, setHidden, watch, withWord } from './watched-page.ts';

const line = (page: Page) => page.getByRole('status');
const entry = kindsOfPage['an incident not closed'];
const entryId = entry.slice('incidents/'.length, -1);
const trueAt = (page: Page) => page.locator('.as-of time').first();

test.describe('in India', () => {
	test.use({ timezoneId: 'Asia/Kolkata' });

	test('the reader’s own time stands beside the instant in UTC, once', async ({ page }) => {
		const { pass } = await watch(page, '');
		await pass('05:00');
		await expect(trueAt(page)).toHaveText('09:00 UTC, Tuesday 24 November 2026 (14:30 your time)');
	});

	test('nothing stands beside what is long past', async ({ page }) => {
		await watch(page, kindsOfPage['an incident']);
		const updates = page.getByRole('list', { name: 'Updates, oldest first' });
		await expect(updates.locator('time').first()).toHaveText('30 October 2020, 12:23 UTC');
	});

	test('nothing of it is printed', async ({ page }) => {
		await watch(page, '');
		await page.emulateMedia({ media: 'print' });
		await expect(trueAt(page).locator('.local')).toBeHidden();
		const sentence = page.locator('.as-of').first();
		await expect(sentence).toContainText('24 November 2026.', { useInnerText: true });
	});
});

test.describe('far in the west', () => {
	test.use({ timezoneId: 'Pacific/Honolulu' });

	test('the reader’s own time has its day where that is another', async ({ page }) => {
		await watch(page, '');
		await expect(trueAt(page)).toContainText('(23:00 on 23 Nov your time)');
	});
});

for (const timezoneId of ['UTC', 'Europe/London']) {
	test.describe(`in winter in ${timezoneId}`, () => {
		test.use({ timezoneId });

		test('no time is written twice', async ({ page }) => {
			await watch(page, '');
			await expect(trueAt(page)).toHaveText('09:00 UTC, Tuesday 24 November 2026');
		});
	});
}

test.describe('while the page is open', () => {
	test('the host is asked after ten seconds, and then every minute and a half', async ({
		page,
	}) => {
		const { asked, pass } = await watch(page, '');
		await pass('00:08');
		expect(asked()).toBe(0);
		await pass('00:02');
		expect(asked()).toBe(1);
		await pass('01:00');
		expect(asked()).toBe(1);
		await pass('00:31');
		expect(asked()).toBe(2);
	});

	test('nothing is said while nothing is new', async ({ page }) => {
		const { asked, pass } = await watch(page, '');
		await pass('00:10');
		expect(asked()).toBe(1);
		await expect(line(page)).toHaveText('');
	});

	test('a browser of early 2022, which knows no time-outs, does not call the site out of reach', async ({
		page,
	}) => {
		const { asked, pass } = await watch(page, '');
		await page.evaluate(() => void Reflect.deleteProperty(AbortSignal, 'timeout'));
		await pass('00:10');
		expect(asked()).toBe(1);
		await expect(line(page)).toHaveText('');
	});

	test('a new word is announced politely, with a link, and the focus stays', async ({ page }) => {
		const { answers, pass } = await watch(page, '');
		const history = page.getByRole('link', { name: 'History' }).first();
		await history.focus();
		answers(withWord(entryId, 'Resolved: <b>Search</b> works'));
		await pass('00:10');
		await expect(line(page)).toHaveText(
			'New: “Resolved: <b>Search</b> works”. Load this page again',
		);
		await expect(line(page)).toHaveRole('status');
		await expect(history).toBeFocused();
	});

	test('a word of an earlier instant that came late is news too', async ({ page }) => {
		const { answers, pass } = await watch(page, '');
		answers((answer) => ({ ...answer, update_count: answer.update_count + 1 }));
		await pass('00:10');
		await expect(line(page)).toContainText('New: something was added.');
	});

	test('another answer is news too', async ({ page }) => {
		const { answers, pass } = await watch(page, '');
		answers((answer) => ({
			...answer,
			headline: { ...answer.headline, heading: 'Search seems to be failing.' },
		}));
		await pass('00:10');
		await expect(line(page)).toContainText('New: “Search seems to be failing.”');
	});

	test('an answer that is older than the page tells nothing, as where two deployments mix', async ({
		page,
	}) => {
		const { answers, asked, pass } = await watch(page, '');
		answers((answer) => ({
			...answer,
			as_of: '2026-11-24T08:40:00Z',
			update_count: answer.update_count - 1,
			headline: { ...answer.headline, heading: 'Search is failing.' },
		}));
		await pass('00:10');
		expect(asked()).toBe(1);
		await expect(line(page)).toHaveText('');
	});

	test('an older answer takes back nothing that a newer one told', async ({ page }) => {
		const { answers, asked, pass } = await watch(page, '');
		answers((answer) => ({
			...withWord(entryId, 'Resolved: Search')(answer),
			as_of: '2026-11-24T10:10:00Z',
		}));
		await pass('00:10');
		answers((answer) => answer);
		await pass('01:30');
		expect(asked()).toBe(2);
		await expect(line(page)).toContainText('New: “Resolved: Search”');
	});

	test('a page of one entry tells of that entry alone', async ({ page }) => {
		const { answers, pass } = await watch(page, entry);
		answers(withWord('2026-11-24-another', 'Investigating: Another'));
		await pass('00:10');
		await expect(line(page)).toHaveText('');
		answers(withWord(entryId, 'Resolved: This one'));
		await pass('01:30');
		await expect(line(page)).toContainText('New: “Resolved: This one”');
	});

	for (const path of ['history/2026/11/', 'components/search/2026/'])
		test(`${path}, which is not over, tells of what came since it was made`, async ({ page }) => {
			const { answers, pass } = await watch(page, path);
			answers(withWord('one', 'Investigating: One'));
			await pass('00:10');
			await expect(line(page)).toContainText('New: “Investigating: One”');
		});

	test('a page on which nothing ages tells of what came after its first answer', async ({
		page,
	}) => {
		const { answers, pass } = await watch(page, 'subscribe/');
		answers(withWord('one', 'Investigating: One'));
		await pass('00:10');
		await expect(line(page)).toHaveText('');
		answers(withWord('two', 'Investigating: Two', '2026-11-24T10:20:00Z'));
		await pass('01:30');
		await expect(line(page)).toContainText('New: “Investigating: Two”');
	});

	test('the content is never rewritten, nor the page loaded, but by the reader', async ({
		page,
	}) => {
		const { answers, pass } = await watch(page, '');
		const before = await page.getByRole('heading').allTextContents();
		let loads = 0;
		page.on('load', () => (loads += 1));
		answers(withWord(entryId, 'Resolved: Search'));
		await pass('00:10');
		await pass('05:00');
		expect(await page.getByRole('heading').allTextContents()).toEqual(before);
		expect(loads).toBe(0);
		await line(page).getByRole('link').press('Enter');
		await expect.poll(() => loads).toBe(1);
	});

	test('in the background nothing is asked; back in sight it is, at once', async ({ page }) => {
		const { asked, pass } = await watch(page, '');
		await setHidden(page, true);
		await pass('30:00');
		expect(asked()).toBe(0);
		await setHidden(page, false);
		await pass('00:01');
		expect(asked()).toBe(1);
	});
});

test.describe('without an answer', () => {
	test('the page says so, and how old what it shows is', async ({ page }) => {
		const { answers, pass } = await watch(page, '');
		answers(undefined);
		await pass('00:10');
		await expect(line(page)).toHaveText(
			'This site cannot be reached. This page shows what was true at 09:00 UTC, 1 hour ago.',
		);
		await pass('50:00');
		await expect(line(page)).toContainText('09:00 UTC, 2 hours ago.');
	});

	test('the age grows without being read out', async ({ page }) => {
		const { answers, pass } = await watch(page, '');
		answers(undefined);
		await pass('00:10');
		await expect(line(page).getByText('1 hour ago')).toHaveAttribute('aria-live', 'off');
	});

	test('a page that names no instant goes by its last answer', async ({ page }) => {
		const { answers, pass } = await watch(page, entry);
		await pass('00:10');
		answers(undefined);
		await pass('01:30');
		await expect(line(page)).toContainText('shows what was true at 09:00 UTC, 1 hour ago.');
	});

	test('and without one by when it was loaded', async ({ page }) => {
		const { answers, pass } = await watch(page, entry);
		answers(undefined);
		await pass('00:10');
		await expect(line(page)).toContainText('This page was loaded at 10:30 UTC.');
	});

	test('another page in its place, as in hotels, counts as none', async ({ page }) => {
		await page.route('**/api/v1/status.json', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
		);
		await page.clock.install({ time: OPENED_AT });
		await page.goto('');
		await page.clock.runFor('00:11');
		await expect(line(page)).toContainText('This site cannot be reached.');
	});

	test('so does JSON that is not ours, and it is said once', async ({ page }) => {
		const { answers, asked, pass } = await watch(page, '');
		answers(() => ({ recent: [] }));
		await pass('00:10');
		await expect(line(page)).toContainText('This site cannot be reached.');
		const changes = await line(page).evaluateHandle((note) => {
			const seen: string[] = [];
			const watcher = new MutationObserver((all) => seen.push(...all.map(({ type }) => type)));
			for (const part of note.children) watcher.observe(part, { childList: true });
			return seen;
		});
		await pass('03:00');
		expect(asked()).toBe(2);
		expect(await changes.jsonValue()).toEqual([]);
	});

	test('the host is asked ever more rarely, and a quarter of an hour apart at most', async ({
		page,
	}) => {
		const { asked, answers, pass } = await watch(page, '');
		answers(undefined);
		const counts: number[] = [];
		for (const time of ['00:10', '03:00', '06:00', '12:00', '15:00', '15:00']) {
			await pass(time);
			counts.push(asked());
		}
		expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
	});

	test('the note goes when an answer comes', async ({ page }) => {
		const { answers, pass } = await watch(page, '');
		answers(undefined);
		await pass('00:10');
		await expect(line(page)).toContainText('cannot be reached');
		answers((answer) => answer);
		await pass('03:00');
		await expect(line(page)).toHaveText('');
	});

	test('with the device offline it is said at once, and taken back when it is online', async ({
		page,
		context,
	}) => {
		const { pass } = await watch(page, '');
		await context.setOffline(true);
		await expect(line(page)).toHaveText(
			'This device is offline. This page shows what was true at 09:00 UTC, 1 hour ago.',
		);
		await context.setOffline(false);
		await pass('00:01');
		await expect(line(page)).toHaveText('');
	});
});

test.describe('with both notes', () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`home is free of faults of access in ${colorScheme} colours`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await showBoth(page);
			expect(await accessFaults(page)).toEqual([]);
		});
	}

	for (const height of [256, 640]) {
		test(`home holds at 320 by ${height} pixels, and hides nothing`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height });
			await showBoth(page);
			expect(await sideways(page)).toBeLessThanOrEqual(0);
			expect(await cutOff(page)).toEqual([]);
			const [note, heading] = [line(page), page.getByRole('heading', { level: 1 })];
			const [above, below] = [await note.boundingBox(), await heading.boundingBox()];
			expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
		});
	}

	test('a link that is reached by keyboard backwards is not covered', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await showBoth(page);
		await page.locator('footer a').last().focus();
		for (let step = 0; step < 60; step += 1) {
			await page.keyboard.press('Shift+Tab');
			const isCovered = await page.evaluate(() => {
				const note = document.querySelector('.live');
				const focus = document.activeElement;
				if (!note || !focus || note.contains(focus)) return false;
				const [over, under] = [note.getBoundingClientRect(), focus.getBoundingClientRect()];
				return under.top >= over.top && under.bottom <= over.bottom;
			});
			expect(isCovered).toBe(false);
		}
	});

	test('the policy has nothing to complain of', async ({ page }) => {
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		await showBoth(page);
		expect(complaints.filter((text) => !text.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
	});
});

async function showBoth(page: Page): Promise<void> {
	const { answers, pass } = await watch(page, '');
	answers(withWord(entryId, 'Resolved: Search sometimes returns wrong or empty results'));
	await pass('00:10');
	answers(undefined);
	await pass('01:30');
	await expect(line(page)).toContainText('New: “Resolved');
	await expect(line(page)).toContainText('cannot be reached');
	await page.clock.resume();
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no line, no empty place for one, and the same headings', async ({
		page,
		browser,
		baseURL,
	}) => {
		await page.goto('');
		await expect(page.locator('[role=status], .live, .local')).toHaveCount(0);
		const context = await browser.newContext({ timezoneId: 'UTC' });
		const other = await context.newPage();
		await watch(other, baseURL ?? '', '2026-11-24T09:00:00Z');
		const headings = (one: Page) => one.getByRole('heading').allTextContents();
		expect(await headings(page)).toEqual(await headings(other));
		await context.close();
	});
});
