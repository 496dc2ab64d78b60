import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('built again from the same content at the same instant', () => {
	test('the site is the same to the byte', async () => {
		expect(first.size).toBeGreaterThan(100);
		expect(differing(first, await build())).toEqual([]);
	});

	test.for(['America/New_York', 'Pacific/Auckland'])(
		'the site is the same to the byte on a machine in %s',
		async (TZ) => {
			expect(differing(first, await build({ env: { TZ } }))).toEqual([]);
		},
	);
});

describe('built a day later', () => {
	/** Pages whose content depends on the clock, on 24 November 2026. */
	const moving = [
		/^index\.html$/,
		/^maintenance\/index\.html$/,
		/^repairs\/index\.html$/,
		/^components\/[^/]+\/index\.html$/,
		/^components\/[^/]+\/2026\/index\.html$/,
		/^history\/2026\/11\/index\.html$/,
		/^(objectives|reliability)\/index\.html$/,
		// The rules have had their second version since 25 November.
		/^how-we-measure\/index\.html$/,
		/^\.well-known\/security\.txt$/,
		/^status\.txt$/,
		// Every document with figures says as of when; spans of past months are what they were.
		/^api\/v1\/(all|meta|objectives|status|components\/[^/]+|groups\/[^/]+)\.json$/,
		/^api\/v1\/(all|components\/[^/]+|groups\/[^/]+)\/(days|months|years)\.csv$/,
	];
	let changed: string[];

	beforeAll(async () => {
		changed = differing(first, await build({ now: '2026-11-25T09:00:00Z' }));
	});

	test('only what the clock must change has changed', () => {
		expect(changed.filter((path) => !moving.some((one) => one.test(path)))).toEqual([]);
	});

	test('the answer carries its new instant', () => {
		expect(changed).toContain('index.html');
	});

	test('no page of an incident has changed, closed or not', () => {
		expect(changed.filter((path) => path.startsWith('incidents/'))).toEqual([]);
	});

	test('neither has the feed', () => {
		expect(changed).not.toContain('rss.xml');
	});
});
