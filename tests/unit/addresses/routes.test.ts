import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '../../../src/addresses/paths.ts';
import {
	addressesOf,
	archiveYears,
	type RouteFile,
	routeAddresses,
	routeFiles,
	routeParams,
	routePattern,
} from '../../../src/addresses/routes.ts';
import { indexRecord } from '../../../src/domain/record/record-index.ts';
import { subjectsOf } from '../../../src/domain/uptime/subject.ts';
import { channelsOf } from '../../../src/feeds/channel.ts';
import { kindsOfPage } from '../../site/kinds-of-page.ts';
import { makeIncident, says } from '../support/make-entry.ts';
import { makeRecord } from '../support/make-record.ts';

const record = makeRecord({
	now: '2021-03-05T00:00Z',
	entries: [makeIncident({ updates: [says('2020-11-02T10:00Z', 'resolved')] })],
});
const index = indexRecord(record);
const site = { record, index, subjects: subjectsOf(record, index) };

describe('routes', () => {
	test('are the files under src/pages, all of them and no other', () => {
		const pages = join(import.meta.dirname, '../../../src/pages');
		const names = readdirSync(pages, { recursive: true, encoding: 'utf8' });
		const files = names
			.map((name) => name.replaceAll('\\', '/'))
			.filter((name) => /\.(astro|ts)$/.test(name));
		expect([...routeFiles].toSorted()).toEqual(files.toSorted());
	});

	test('have addresses as the names of their files promise', () => {
		for (const { file, path } of routeAddresses(site))
			if (file !== '404.astro') expect(path).toMatch(routePattern(file));
	});

	test('of pages have one of their kind among those that the tests of the site visit', () => {
		const visited = Object.values(kindsOfPage);
		const isVisited = (file: RouteFile) => visited.some((path) => routePattern(file).test(path));
		// What is not found is visited at an address of its own; a former name only leads on.
		const others = ['404.astro', 'incidents/[...former].astro'];
		const pages = [...routeFiles].filter((file) => file.endsWith('.astro'));
		expect(pages.filter((file) => !isVisited(file) && !others.includes(file))).toEqual([]);
	});

	test('give each address once', () => {
		const addresses = addressesOf(site);
		expect(new Set(addresses).size).toBe(addresses.length);
	});

	test('have feeds in all formats of every channel and of nothing else', () => {
		const feeds = routeAddresses(site).filter(({ file }) => file.startsWith('[...channel]/rss'));
		expect(feeds.map(({ path }) => path)).toEqual(
			channelsOf(record).map(({ page }) => paths.feed(page, 'rss.xml')),
		);
	});
});

describe('routeParams', () => {
	test('reads the parameters out of the addresses of a route', () => {
		expect(routeParams('history/[year]/[month].astro', site).slice(0, 2)).toEqual([
			{ year: '2021', month: '01' },
			{ year: '2021', month: '02' },
		]);
		expect(routeParams('api/v2/[...name].json.ts', site)).toContainEqual({
			name: 'incidents/unresolved',
		});
	});
});

describe('archiveYears', () => {
	test('goes from the year of the oldest update to that of now, without a gap', () => {
		const entries = [makeIncident({ updates: [says('2018-03-01T10:00Z', 'resolved')] })];
		expect(archiveYears(makeRecord({ now: '2021-03-05T00:00Z', entries }))).toEqual([
			'2018',
			'2019',
			'2020',
			'2021',
		]);
	});
});
