import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDemo } from '../demo/build-demo.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { differing, siteHashes } from '../support/site-hashes.ts';

const sites: BuiltSite[] = [];
let first: ReadonlyMap<string, string>;

async function build(request: Parameters<typeof buildSite>[0] = {}) {
	const site = await buildSite(request);
	sites.push(site);
	expect(site.output).toContain('Built');
	expect(site.exitCode).toBe(0);
	return siteHashes(site.folder);
}

beforeAll(async () => {
	first = await build();
});

afterAll(() => Promise.all(sites.map((site) => site.remove())));

describe('built again from the same content at the same instant, on a machine in another zone', () => {
	test('the site is the same to the byte', async () => {
		expect(first.size).toBeGreaterThan(100);
		const again = await build({ again: true, env: { TZ: 'America/New_York' } });
		expect(differing(first, again)).toEqual([]);
	});

	test('the demo is the same to the byte', async () => {
		await using demo = await buildDemo();
		await using again = await buildDemo({ again: true, env: { TZ: 'Pacific/Auckland' } });
		expect(again.exitCode).toBe(0);
		expect(differing(await siteHashes(demo.folder), await siteHashes(again.folder))).toEqual([]);
	});
});

describe('built a day later', () => {
	/** What depends on the clock, on 24 November 2026; docs/publishing.md lists it for hosts. */
	const moving = [
		'.well-known/security.txt',
		'api/v1/all.json',
		'api/v1/all/days.csv',
		'api/v1/all/months.csv',
		'api/v1/all/years.csv',
		'api/v1/components/<id>.json',
		'api/v1/components/<id>/days.csv',
		'api/v1/components/<id>/months.csv',
		'api/v1/components/<id>/years.csv',
		'api/v1/groups/<id>.json',
		'api/v1/groups/<id>/days.csv',
		'api/v1/groups/<id>/months.csv',
		'api/v1/groups/<id>/years.csv',
		'api/v1/meta.json',
		'api/v1/objectives.json',
		'api/v1/status.json',
		'components/<id>/2026/index.html',
		'components/<id>/index.html',
		'history/2026/11/index.html',
		// The rules have had their second version since 25 November.
		'how-we-measure/index.html',
		'index.html',
		'maintenance/index.html',
		'objectives/index.html',
		'reliability/index.html',
		'repairs/index.html',
		'status.txt',
	];
	/** The path of a file, the same for every component and group. */
	const kindOf = (path: string) => path.replace(/(components|groups)\/[^/.]+/, '$1/<id>');
	let changed: string[];

	beforeAll(async () => {
		changed = differing(first, await build({ now: '2026-11-25T09:00:00Z' }));
	});

	test('exactly what the clock must change has changed', () => {
		expect([...new Set(changed.map(kindOf))].toSorted()).toEqual(moving);
	});

	test('every component and group has changed in the same way', () => {
		const all = [...first.keys()].filter((path) => moving.includes(kindOf(path)));
		expect(changed.toSorted()).toEqual(all.toSorted());
	});

	test.for([
		['feed', /(rss\.xml|atom\.xml|feed\.json)$/],
		['archive', /\.atom$/],
		['calendar', /\.ics$/],
		['badge', /^badge/],
		['page or document of an incident', /^(api\/v1\/)?incidents\//],
		['document of Statuspage’s API', /^api\/v2\//],
	] as const)('no %s has changed', ([, kind]) => {
		expect([...first.keys()].some((path) => kind.test(path))).toBe(true);
		expect(changed.filter((path) => kind.test(path))).toEqual([]);
	});
});
