import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layOutDemo } from '../demo/build-demo.ts';
import { type BuildRequest, buildSite } from '../support/build-site.ts';
import { renderDocuments } from '../support/documents.ts';
import { readSite } from '../support/read-site.ts';

/** What a build adds to what the modules of src/pages make. */
const others = [...readdirSync('public'), 'embed.js', 'sitemap-0.xml', 'sitemap-index.xml'];
const isDocument = (path: string) =>
	!path.endsWith('.html') && !path.startsWith('scripts/') && !others.includes(path);

async function expectSame(request: BuildRequest): Promise<void> {
	await using site = await buildSite(request);
	const built = (await readSite(site.folder, '')).filter(({ path }) => isDocument(path));
	const rendered = await renderDocuments(request);
	expect([...rendered.keys()]).toEqual(built.map(({ path }) => path));
	for (const { path, text } of built) expect(rendered.get(path), path).toBe(text);
	expect(built.length).toBeGreaterThan(80);
}

/** The other tests of documents make them without a build, and stand on this. */
test.each<[string, BuildRequest]>([
	['the real site', {}],
	['the real site in an outage', { now: '2020-10-30T15:00:00Z' }],
	[
		'the real site at another address',
		{ env: { SITE_URL: 'https://elsewhere.example', BASE_PATH: '/status/' } },
	],
])('a build makes the documents of %s as its modules do', async (_, request) => {
	await expectSame(request);
});

test('a build makes the documents of the demo as its modules do', async () => {
	await using content = await layOutDemo();
	await expectSame(content.request);
});
