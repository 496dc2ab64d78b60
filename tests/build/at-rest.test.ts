import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseIso } from '../../src/time/instant.ts';
import { generateDemo } from '../demo/generate.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { pageText } from '../support/page-text.ts';
import { readSite } from '../support/read-site.ts';
import { differing, siteHashes } from '../support/site-hashes.ts';

/** The content of the demo, with an open incident, work under way and work ahead, at two instants. */
const room = await mkdtemp(join(tmpdir(), 'gallery-status-at-rest-'));
const sites: BuiltSite[] = [];

async function build(now: string): Promise<BuiltSite> {
	const env = { INCIDENTS_DIR: join(room, 'incidents'), DATA_DIR: join(room, 'data') };
	const site = await buildSite({ now, env });
	expect(site.output).toContain('Built');
	sites.push(site);
	return site;
}

let [made, later] = [] as unknown as [BuiltSite, BuiltSite];

beforeAll(async () => {
	await generateDemo(room, parseIso('2026-11-24T09:17:00Z'));
	made = await build('2026-11-24T09:17:00Z');
	later = await build('2026-11-24T10:37:00Z');
});

afterAll(() => Promise.all([...sites.map((site) => site.remove()), rm(room, { recursive: true })]));

test('of incidents only what the clock moved on has changed: work whose window has passed', async () => {
	const changed = differing(await siteHashes(made.folder), await siteHashes(later.folder));
	expect(changed.filter((path) => /^(api\/v1\/)?incidents\//.test(path))).toEqual([
		'api/v1/incidents/2026-11-24-web-servers.json',
		'incidents/2026-11-24-web-servers/index.html',
	]);
});

test('a page that states no instant has no word that holds at one alone', async () => {
	const words = /\b(now|ago|today|yesterday|tomorrow|so far|under way|at present|currently)\b/i;
	const undated = (await readSite(made.folder))
		.filter(({ text }) => !text.includes('data-age='))
		// Rules and instructions are general, and what is not found leads to the status now.
		.filter(({ path }) => !/^(how-we-measure|subscribe|404)\b/.test(path))
		// What staff wrote stands below an instant of its own.
		.map(({ path, text }) => ({ path, text: text.replace(/<div class="prose">.*?<\/div>/gs, '') }));
	expect(undated.length).toBeGreaterThan(30);
	const said = undated.filter(({ text }) => words.test(pageText(text)));
	expect(said.map(({ path }) => path)).toEqual([]);
});
