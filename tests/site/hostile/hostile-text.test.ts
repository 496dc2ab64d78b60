import Papa from 'papaparse';
import { expect } from 'playwright/test';
import { lineFaults, readCalendar } from '../../support/calendar.ts';
import { buildSite } from '../../support/build-site.ts';
import { readFeed, readWithRssParser } from '../../support/feed-readers.ts';
import { listSite, readSite, type SiteFile } from '../../support/read-site.ts';
import { domFaults, xmlFault } from './dom-faults.ts';
import { idOf, lineFields, markdownFields, saidIn, site, titleOf } from './hostile-record.ts';
import { test } from './hostile-site.ts';
import { hostileTexts, refusedTexts } from './hostile-texts.ts';

const feedEndings = ['rss.xml', 'atom.xml', 'feed.json', '.atom'];
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const calendarParts = ['VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VEVENT'];
/** XML 1.0 knows no other characters. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** A tag, quoted attributes and all, in which something runs or leads where it should not. */
const harmful =
	/<(script|img|iframe|style|svg)\b|<[^>"]*("[^"]*"[^>"]*)*(\son\w+=|(href|src)="(?!https:|mailto:))/i;

hostileTexts.forEach((one, n) => {
	test.describe(one.name, () => {
		const whole = (field: string) => saidIn(field, one, n);
		const seen = (field: string) => ({ words: one.seen ?? one.text, mark: `${field}-${n} stands` });

		test('is shown on the page of an incident, in every field', async ({ page, hostile }) => {
			await page.goto(`${hostile.url}incidents/${idOf('incident', n)}/`);
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(titleOf(one, n));
			const text = folded(await page.locator('main').innerText());
			for (const field of lineFields)
				if (field !== 'retracted' || n % 2) expect(text).toContain(folded(whole(field)));
			for (const { words, mark } of [...markdownFields, 'first'].map(seen)) {
				expect(text).toContain(mark);
				expect(text).toContain(words);
			}
		});

		test('is the same to the letter in /api/v1', async ({ hostile }) => {
			const file = await hostile.read(`api/v1/incidents/${idOf('incident', n)}.json`);
			const read = JSON.parse(file) as Record<string, { markdown?: string }> & {
				lost: { what: string }[];
				repairs: { title: string; owner?: string; why?: string }[];
				updates: { message: { markdown: string } }[];
			};
			expect(read).toMatchObject({
				...{ title: titleOf(one, n), cause: whole('cause'), scope: whole('scope') },
				upstream: { name: whole('upstream') },
				lost: [{ what: whole('lost') }],
				repairs: [{ title: whole('repair'), owner: whole('owner') }, { why: whole('dropped') }],
				updates: [
					{ message: { markdown: whole('first') } },
					{ message: { markdown: whole('message') } },
				],
				workaround: { markdown: whole('workaround') },
				notes: [{ markdown: whole('note') }],
				corrections: [{ note: { markdown: whole('correction') } }],
				postmortem: { text: { markdown: whole('body') } },
			});
			expect(file).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
		});

		test('comes as plain text by Statuspage’s API', async ({ hostile }) => {
			const read = JSON.parse(await hostile.read('api/v2/incidents.json')) as {
				incidents: { name: string; incident_updates: { body: string }[] }[];
			};
			const told = read.incidents.find(({ name }) => name === titleOf(one, n));
			const bodies = told?.incident_updates.map(({ body }) => body).join(' ') ?? '';
			for (const field of ['message', 'first', 'body']) expect(bodies).toContain(seen(field).mark);
			expect(bodies).toContain(one.seen ?? one.text);
		});

		test('is an event of the calendar, one and whole', async ({ hostile }) => {
			const { events } = readCalendar(await hostile.read('maintenance.ics'));
			const own = events.filter(({ uid }) => uid.startsWith(`${idOf('work', n)}@`));
			expect(own.map(({ summary }) => summary)).toEqual([`${site.service}: ${titleOf(one, n)}`]);
			expect(own[0]?.description).toContain(`Scope: ${whole('scope')}`);
			expect(own[0]?.description).toContain(seen('message').mark);
			expect(own[0]?.description).toContain(one.seen ?? one.text);
		});

		test('is told by every format of feed', async ({ hostile }) => {
			for (const file of ['archive/2025.atom', `incidents/${idOf('incident', n)}/atom.xml`]) {
				const { entries } = readFeed(file, await hostile.read(file));
				const own = entries.filter(({ title }) => title?.endsWith(titleOf(one, n)));
				expect(own.length).toBeGreaterThanOrEqual(4);
				const html = own.map((entry) => entry.html).join(' ');
				for (const field of ['first', 'message', 'correction', 'body'])
					expect(html).toContain(seen(field).mark);
			}
			for (const file of ['maintenance/rss.xml', 'maintenance/feed.json']) {
				const { entries } = readFeed(file, await hostile.read(file));
				expect(entries.filter(({ title }) => title?.endsWith(titleOf(one, n)))).toHaveLength(1);
			}
		});

		test('is a line of status.txt, cut nowhere', async ({ hostile }) => {
			const text = (await hostile.read('status.txt')).replace(/\n {2}/g, ' ');
			expect(text).toContain(`\nmaintenance: planned, ${titleOf(one, n)}\n`);
		});
	});
});

test.describe('a site with hostile text in every field', () => {
	/** All files with one of these endings, of which there are some. */
	async function filesOf(folder: string, ...endings: string[]): Promise<SiteFile[]> {
		const files = await readSite(folder, ...endings);
		expect(files.length).toBeGreaterThan(0);
		return files;
	}

	test('runs nothing, asks no other host and leads nowhere odd, on any page', async ({
		page,
		hostile,
	}) => {
		test.setTimeout(120_000);
		const asked: string[] = [];
		const dialogs: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		const faults: string[] = [];
		for (const path of await listSite(hostile.folder, '.html')) {
			await page.goto(hostile.url + path, { waitUntil: 'load' });
			faults.push(...(await page.evaluate(domFaults)).map((fault) => `${path}: ${fault}`));
		}
		expect(faults).toEqual([]);
		expect(dialogs).toEqual([]);
		expect(asked.filter((url) => !url.startsWith(hostile.url))).toEqual([]);
		expect(asked.length).toBeGreaterThan(100);
	});

	test('has its own words on its pages', async ({ page, hostile }) => {
		const places = ['', 'components/website/', 'objectives/', 'how-we-measure/', 'subscribe/'];
		for (const place of places) {
			await page.goto(hostile.url + place);
			expect(folded(await page.locator('body').innerText())).toContain(site.name);
		}
	});

	test('is XML without a fault, in characters that XML knows', async ({ page, hostile }) => {
		for (const { path, text } of await filesOf(hostile.folder, '.xml', '.atom', '.svg')) {
			expect([path, await page.evaluate(xmlFault, text)]).toEqual([path, undefined]);
			expect([path, notXml.exec(text)]).toEqual([path, null]);
		}
	});

	test('has feeds in which nothing runs, and that two parsers read', async ({ hostile }) => {
		for (const { path, text } of await filesOf(hostile.folder, ...feedEndings)) {
			const { entries } = readFeed(path, text);
			const bad = entries.filter(({ html }) => harmful.test(html ?? ''));
			expect(bad.map(({ id, html }) => [path, id, html])).toEqual([]);
			if (path.endsWith('.json')) continue;
			expect(await readWithRssParser(text)).toHaveLength(entries.length);
		}
	});

	test('has JSON that is read, in which no HTML runs', async ({ hostile }) => {
		const found: unknown[] = [];
		for (const { path, text } of await filesOf(hostile.folder, '.json'))
			JSON.parse(text, (key, value: unknown) => {
				const isHtml = key === 'html' || key === 'content_html';
				if (isHtml && harmful.test(String(value))) found.push([path, value]);
				return value;
			});
		expect(found).toEqual([]);
	});

	test('has calendars that hold events and nothing else', async ({ hostile }) => {
		for (const { path, text } of await filesOf(hostile.folder, '.ics')) {
			expect([path, lineFaults(text)]).toEqual([path, []]);
			const parts = [...text.matchAll(/^BEGIN:(.*)\r$/gm)].map(([, part = '']) => part);
			expect(calendarParts).toEqual(expect.arrayContaining(parts));
		}
		const { events } = readCalendar(await hostile.read('maintenance.ics'));
		expect(events).toHaveLength(hostileTexts.length + 1);
	});

	test('has tables in which no cell is a formula', async ({ hostile }) => {
		for (const { path, text } of await filesOf(hostile.folder, '.csv')) {
			const { data, errors } = Papa.parse<string[]>(text.trimEnd());
			expect([path, errors]).toEqual([path, []]);
			expect(new Set(data.map((row) => row.length)).size).toBe(1);
			expect([path, data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))]).toEqual([path, []]);
		}
	});

	test('has badges with its names, as text', async ({ page, hostile }) => {
		for (const name of ['badge', 'badge/website']) {
			await page.goto(`${hostile.url}${name}.svg`);
			const label = await page.locator('svg').first().getAttribute('aria-label');
			const own = name === 'badge' ? site.service : `${site.service} website`;
			expect(label).toContain(own);
			expect(JSON.parse(await hostile.read(`${name}.json`))).toMatchObject({ label: own });
		}
	});

	test('has a plain text of short lines, each a key with its value', async ({ hostile }) => {
		const lines = (await hostile.read('status.txt')).trimEnd().split('\n');
		expect(lines.filter((line) => !/^(#|[a-z0-9.-]+:|  )/.test(line))).toEqual([]);
		expect(lines.filter((line) => line.length > 80 && !line.includes('https://'))).toEqual([]);
		expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
	});

	test('has addresses of plain characters alone', async ({ hostile }) => {
		for (const name of ['sitemap-0.xml', 'robots.txt', '.well-known/security.txt'])
			expect(await hostile.read(name)).toMatch(/^[\x20-\x7e\n]+$/);
		const paths = await listSite(hostile.folder, '');
		expect(paths.filter((path) => !/^[A-Za-z0-9._/-]+$/.test(path))).toEqual([]);
	});
});

test('what cannot be made harmless keeps the site from being built, each with its place', async () => {
	const files = Object.fromEntries(
		refusedTexts.map(({ text }, n) => [`incidents/2025-03-02-refused-${n}.md`, raw(text)]),
	);
	const long = raw('Words').replace('Words of it', 'X'.repeat(10_000));
	await using built = await buildSite({
		fixture: 'base',
		files: { ...files, 'incidents/2025-03-02-long.md': long },
	});
	expect(built.exitCode).toBe(1);
	const blocks = built.output.split('\n\n');
	const refusals = refusedTexts.map(({ refusal }, n) => [`refused-${n}.md:`, refusal] as const);
	for (const [file, words] of [...refusals, ['2025-03-02-long.md:', '90'] as const])
		expect(blocks.filter((one) => one.includes(file) && one.includes(words))).not.toEqual([]);
});

/** A file as an editor leaves it, with the text as its message. */
function raw(text: string): string {
	return `---
title: Words of it
impact: minor
components: [{ id: website, status: degraded_performance }]
began: 2025-03-02T09:00Z
updates:
  - at: 2025-03-02T10:00:00Z
    status: investigating
    message: |
      ${text}
---
`;
}
