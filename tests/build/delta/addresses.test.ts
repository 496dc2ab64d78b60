import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressesOf } from '../../../src/addresses/routes.ts';
import { compileContent } from '../../../src/compile/compile.ts';
import { deltaModel } from '../../../src/delta/content-state.ts';
import { parseIso } from '../../../src/time/instant.ts';
import { layOutDemo } from '../../demo/build-demo.ts';
import { type BuildRequest, buildSite, layOutRequest } from '../../support/build-site.ts';
import { listSite } from '../../support/read-site.ts';
import { renamedFiles } from '../../support/renamed-files.ts';

const project = join(import.meta.dirname, '../../..');

/** What no record changes: the files of `public/`, and the sitemap's. */
const fixed = new Set([
	...readdirSync(join(project, 'public')),
	...['sitemap-index.xml', 'sitemap-0.xml'],
]);

/** Whether nobody but a page itself asks for a file: its script, named by what it holds. */
function isOfPages(path: string): boolean {
	return path.startsWith('scripts/');
}

/** The addresses of the content as files, by the list and as a build writes them. */
async function bothListsOf(request: BuildRequest) {
	await using content = await layOutRequest(request);
	const { INCIDENTS_DIR = 'incidents', DATA_DIR = 'src/data', STATUS_NOW = '' } = content.env;
	const places = { incidentsDir: INCIDENTS_DIR, dataDir: DATA_DIR };
	const { record } = compileContent(places, { now: parseIso(STATUS_NOW) });
	if (!record) throw new Error('The content does not compile.');
	await using site = await buildSite(request);
	return {
		listed: addressesOf(deltaModel(record)).map((path) => path.replace(/(^|\/)$/, '$1index.html')),
		built: (await listSite(site.folder, '')).filter((path) => !fixed.has(path) && !isOfPages(path)),
	};
}

const demo = await layOutDemo();
afterAll(() => demo[Symbol.asyncDispose]());

test.each<[string, BuildRequest]>([
	['the real record', {}],
	['the demo, which has everything', demo.request],
	['a record with redirects', renamedFiles()],
])('the list of addresses is what a build of it writes: %s', async (_, request) => {
	const { listed, built } = await bothListsOf(request);
	expect(built.length).toBeGreaterThan(100);
	expect(listed.toSorted()).toEqual(built);
});
