import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { builtPages } from './built-pages.ts';
import { everyKind } from './kinds-of-page.ts';

/** The paths of pages of which something does not hold. */
async function pagesWhere(fault: (text: string) => boolean): Promise<string[]> {
	return (await builtPages()).filter(({ text }) => fault(text)).map(({ path }) => path);
}

const policyOf = (text: string) =>
	/<meta http-equiv="content-security-policy" content="([^"]*)">/
		.exec(text)?.[1]
		?.replaceAll('&#39;', "'");

test.describe('the content security policy', () => {
	test('stands on every page and forbids what it does not name', async () => {
		expect(
			await pagesWhere((text) => policyOf(text)?.startsWith("default-src 'none'; ") !== true),
		).toEqual([]);
	});

	test('stands before the style sheet that it lets through', async () => {
		expect(
			await pagesWhere((text) => text.indexOf('content-security-policy') > text.indexOf('<style')),
		).toEqual([]);
	});

	test('allows nothing unsafe', async () => {
		expect(await pagesWhere((text) => /unsafe-|\*/.test(policyOf(text) ?? '*'))).toEqual([]);
	});

	test('lets a page run and ask only what lies on its own host', async () => {
		const own = "script-src 'self'; connect-src 'self'; ";
		expect(await pagesWhere((text) => policyOf(text)?.includes(own) !== true)).toEqual([]);
	});

	test('names the hash of the one style sheet', async () => {
		const isOther = (text: string) => {
			const [sheet, ...more] = [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)];
			const hash = createHash('sha256')
				.update(sheet?.[1] ?? '')
				.digest('base64');
			return more.length > 0 || policyOf(text)?.includes(`style-src 'sha256-${hash}'`) !== true;
		};
		expect(await pagesWhere(isOther)).toEqual([]);
	});

	test('stops nothing that the pages need', async ({ page }) => {
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		for (const [, path] of everyKind) await page.goto(path);
		expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
		expect(
			await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--measure')),
		).not.toBe('');
	});
});

test.describe('every page', () => {
	test('has one script at most, in a file of its own, and no code in its markup', async () => {
		const scripts = (text: string) => [...text.matchAll(/<script\b[^>]*>.*?<\/script>/gs)];
		const isOwnFile = /^<script type="module" src="\/scripts\/page\.[\w-]+\.js"><\/script>$/;
		const isOther = (text: string) =>
			scripts(text).length > 1 || scripts(text).some(([script]) => !isOwnFile.test(script));
		expect(await pagesWhere(isOther)).toEqual([]);
		expect(await pagesWhere((text) => /\son[a-z]+="|javascript:/i.test(text))).toEqual([]);
	});

	test('has the same script as all others', async () => {
		const named = (text: string) => /<script type="module" src="([^"]+)">/.exec(text)?.[1];
		expect(new Set((await builtPages()).map(({ text }) => named(text))).size).toBe(1);
	});

	test('has no style in its markup', async () => {
		expect(await pagesWhere((text) => /\sstyle="/.test(text))).toEqual([]);
	});

	for (const [name, path] of everyKind) {
		test(`is two requests, the script being one, and a picture for the tab: ${name}`, async ({
			page,
			baseURL,
		}) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url().replace(baseURL ?? '', '')));
			await page.goto(path);
			const others = asked.filter((url) => url !== 'favicon.svg');
			expect(others).toEqual([path, expect.stringMatching(/^scripts\/page\.[\w-]+\.js$/)]);
		});
	}
});
