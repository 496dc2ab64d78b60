import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf } from '../../../src/addresses/routes.ts';
import { compileContent } from '../../../src/compile/compile.ts';
import { deltaModel } from '../../../src/delta/content-state.ts';
import { parseIso } from '../../../src/time/instant.ts';
import { DEMO_INSTANT } from '../../demo/build-demo.ts';
import { generateDemo } from '../../demo/generate.ts';
import { buildSite } from '../../support/build-site.ts';
import { listSite } from '../../support/read-site.ts';

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

/** The addresses of the content in a folder as files, by the list and as a build writes them. */
async function bothListsOf(room: string, now: string) {
	const places = { incidentsDir: join(room, 'incidents'), dataDir: join(room, 'data') };
	const { record } = compileContent(places, { now: parseIso(now) });
	if (!record) throw new Error('The content does not compile.');
	await using site = await buildSite({
		now,
		env: { INCIDENTS_DIR: places.incidentsDir, DATA_DIR: places.dataDir },
	});
	return {
		listed: addressesOf(deltaModel(record)).map((path) => path.replace(/(^|\/)$/, '$1index.html')),
		built: (await listSite(site.folder, '')).filter((path) => !fixed.has(path) && !isOfPages(path)),
	};
}

/** Lays content out in a temporary folder of its own. */
const contents = {
	'the real record': async (room: string) => {
		await cp(join(project, 'incidents'), join(room, 'incidents'), { recursive: true });
		await cp(join(project, 'src/data'), join(room, 'data'), { recursive: true });
		return '2026-11-24T09:00:00Z';
	},
	'the demo, which has everything': async (room: string) => {
		await generateDemo(room, parseIso(DEMO_INSTANT));
		return DEMO_INSTANT;
	},
	'a record with a redirect': async (room: string) => {
		await cp(join(project, 'tests/fixtures/base'), room, { recursive: true });
		await appendFile(
			join(room, 'data/site.yaml'),
			'redirects: [{ from: 2025-03-04-down, to: 2025-03-04-website-unreachable }]\n',
		);
		return '2025-03-10T12:00:00Z';
	},
} as const;

test.each(Object.entries(contents))(
	'the list of addresses is what a build of it writes: %s',
	async (_, layOut) => {
		const room = await mkdtemp(join(tmpdir(), 'gallery-status-addresses-'));
		try {
			const { listed, built } = await bothListsOf(room, await layOut(room));
			expect(built.length).toBeGreaterThan(100);
			expect(listed.toSorted()).toEqual(built);
		} finally {
			await rm(room, { recursive: true });
		}
	},
);
