import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { type Documents, renderDocuments } from '../support/documents.ts';
import { listSite } from '../support/read-site.ts';

/** An hour in which search worked, seen from within an hour and from a day later. */
const observed = {
	'data/observations/search/2026-11.csv':
		'from,to,state,checks,failed,slow,p50_ms,p95_ms\n2026-11-24T07:30:00Z,2026-11-24T08:30:00Z,operational,12,0,0,120,310\n',
};
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

let site: BuiltSite;
let fresh: Documents;
let stale: Documents;
beforeAll(async () => {
	site = await buildSite();
	fresh = await renderDocuments({ files: observed });
	stale = await renderDocuments({ files: observed, now: '2026-11-24T14:00:00Z' });
});
afterAll(() => site.remove());

const json = (documents: Documents, path: string) =>
	JSON.parse(documents.get(path) ?? '') as Record<string, unknown>;

describe('the badges', () => {
	test('are there for everything and for each component, as picture and as JSON', async () => {
		const components = (await listSite(site.folder, ''))
			.map((path) => /^components\/([^/]+)\/index\.html$/.exec(path)?.[1])
			.filter((id) => id !== undefined);
		expect(components.length).toBeGreaterThan(5);
		for (const path of ['badge', ...components.map((id) => `badge/${id}`)]) {
			const { svg } = parser.parse(fresh.get(`${path}.svg`) ?? '') as {
				svg: Record<string, unknown>;
			};
			const { schemaVersion, label, message } = json(fresh, `${path}.json`);
			expect(schemaVersion).toBe(1);
			expect(svg).toMatchObject({
				role: 'img',
				'aria-label': `${String(label)}: ${String(message)}`,
				title: `${String(label)}: ${String(message)}`,
			});
		}
	});

	test('say working only while the measurement is recent, and then unknown', () => {
		const [before, after] = [fresh, stale].map((one) => json(one, 'badge/search.json'));
		expect(before).toMatchObject({ message: 'working', color: '#1a5538' });
		expect(after).toMatchObject({ message: 'unknown', color: '#4b4f56' });
	});

	test('say of what nobody measures that nothing is declared', () => {
		expect(json(fresh, 'badge/api.json')).toMatchObject({
			message: 'nothing declared',
			isError: true,
		});
	});
});

describe('status.txt', () => {
	test('stays below 80 columns, in plain ASCII, to the last line', () => {
		const text = fresh.get('status.txt') ?? '';
		expect(text).toMatch(/^[\x20-\x7E\n]+$/);
		expect(text.endsWith('\n')).toBe(true);
		expect(text.split('\n').filter((line) => line.length >= 80)).toEqual([]);
	});

	test('says what the badges say, and as of when', () => {
		expect(fresh.get('status.txt')).toContain('\ncomponent.search: working\n');
		const later = stale.get('status.txt');
		expect(later).toContain('\ncomponent.search: unknown\n');
		expect(later).toContain('\ncomponent.api: nothing declared\n');
		expect(later).toContain('\ntrue-at: 2026-11-24T14:00:00Z\nmeasured-at: 2026-11-24T08:30:00Z\n');
	});
});

describe('the page on how to subscribe', () => {
	test('names by their whole addresses only files that are there', async () => {
		const page = await site.read('subscribe/index.html');
		const named = page.matchAll(/https:\/\/gallery-status\.example\/([\w/.-]+\.\w+)/g);
		const paths = [...new Set([...named].map(([, path = '']) => path))];
		const all = await listSite(site.folder, '');
		expect(paths).toEqual(
			expect.arrayContaining([
				'rss.xml',
				'maintenance.ics',
				'api/v1/status.json',
				'status.txt',
				'badge.svg',
			]),
		);
		expect(paths.filter((path) => !all.includes(path))).toEqual([]);
	});
});
