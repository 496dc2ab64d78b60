import { test as base } from 'playwright/test';
import { serve } from '../../src/serve/static-server.ts';
import { buildSite } from '../support/build-site.ts';

/** In the middle of the outage of 30 October 2020. */
export const OUTAGE_INSTANT = '2020-10-30T15:00:00Z';

/** `test` with the address of the site as it stood during an outage; built once a worker. */
export const test = base.extend<object, { outage: string }>({
	outage: [
		// Playwright reads from the braces that this needs no other fixture.
		async ({}, use) => {
			await using site = await buildSite({ now: OUTAGE_INSTANT });
			if (site.exitCode !== 0) throw new Error(`The site does not build.\n${site.output}`);
			const server = await serve({ folder: site.folder });
			await use(server.url);
			await server.close();
		},
		{ scope: 'worker' },
	],
});
