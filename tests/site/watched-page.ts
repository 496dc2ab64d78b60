import { expect, type Page } from 'playwright/test';
import type { StatusDocument } from '../../src/api/status.ts';

/** An hour and a half after the site of the tests was built. */
export const OPENED_AT = '2026-11-24T10:30:00Z';

/** What becomes of the host's own answer. */
type Edit = (answer: StatusDocument) => object;

/** A page whose clock stands still until told, and that asks a host whose answers a test may change. */
export interface WatchedPage {
	/** How often the page has asked. */
	readonly asked: () => number;
	/** From now on the host answers this; `undefined`: it cannot be reached. */
	readonly answers: (edit: Edit | undefined) => void;
	/** Lets time pass, as `01:30` in minutes and seconds, until what was asked in it is answered. */
	readonly pass: (time: string) => Promise<void>;
}

/** Opens a page, at an instant, with a host whose answers can be changed. */
export async function watch(page: Page, path: string, at = OPENED_AT): Promise<WatchedPage> {
	let edit: Edit | undefined = (answer) => answer;
	let asked = 0;
	page.on('request', (request) => {
		if (request.url().endsWith('/status.json')) asked += 1;
	});
	await page.addInitScript(countQuestions);
	await page.route('**/api/v1/status.json', async (route) => {
		if (!edit) return route.abort('connectionrefused');
		const response = await route.fetch();
		const answer = (await response.json()) as StatusDocument;
		return route.fulfill({ response, json: edit(answer) });
	});
	await page.clock.install({ time: new Date(Date.parse(at) - 1000) });
	await page.clock.pauseAt(at);
	await page.goto(path);
	return {
		asked: () => asked,
		answers: (next) => (edit = next),
		pass: async (time) => {
			await page.clock.runFor(time);
			await expect.poll(() => page.evaluate(() => unanswered)).toBe(0);
		},
	};
}

/** How many questions of the page are under way, or answered by what it has not yet read. */
declare let unanswered: number;

/** Keeps count of `unanswered`; runs in the browser before anything else. */
function countQuestions(): void {
	const count = Object.assign(globalThis, { unanswered: 0 });
	// eslint-disable-next-line @typescript-eslint/unbound-method -- called with what it is called on
	const [ask, read] = [fetch, Response.prototype.json];
	globalThis.fetch = async (...question) => {
		count.unanswered += 1;
		try {
			return await ask(...question);
		} catch (error) {
			count.unanswered -= 1;
			throw error;
		}
	};
	Response.prototype.json = async function (this: Response) {
		return read.call(this).finally(() => (count.unanswered -= 1));
	};
}

/** The host's answer with one more word in it, about an entry. */
export function withWord(id: string, title: string, at = '2026-11-24T10:00:00Z'): Edit {
	return (answer) => ({
		...answer,
		update_count: answer.update_count + 1,
		recent: [{ at, id, title, page: 'https://elsewhere.example/' }, ...answer.recent.slice(0, 4)],
	});
}

/** Says that the page is in the background, or back in sight. */
export async function setHidden(page: Page, isHidden: boolean): Promise<void> {
	await page.evaluate((hidden) => {
		Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	}, isHidden);
}
