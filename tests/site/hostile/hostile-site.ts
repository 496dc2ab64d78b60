import { test as base } from 'playwright/test';
import { serve } from '../../../src/serve/static-server.ts';
import { buildSite, type BuiltSite } from '../../support/build-site.ts';
import { hostileFiles } from './hostile-record.ts';

/** After every word on the incidents, and before the planned work begins. */
export const HOSTILE_INSTANT = '2025-03-04T09:00:00Z';

/** `test` with a site in which hostile text stands in every field; built once a worker. */
export const test = base.extend<object, { hostile: BuiltSite & { readonly url: string } }>({
	hostile: [
		// Playwright reads from the braces that this needs no other fixture.
		async ({}, use) => {
			const files = hostileFiles();
			await using site = await buildSite({ fixture: 'base', files, now: HOSTILE_INSTANT });
			if (site.exitCode !== 0) throw new Error(`The site does not build.\n${site.output}`);
			const server = await serve({ folder: site.folder });
			await use({ ...site, url: server.url });
			await server.close();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
});
