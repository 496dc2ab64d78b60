import { test as base } from 'playwright/test';
import { serve } from '../../src/serve/static-server.ts';
import { buildSite } from '../support/build-site.ts';
import { EDITED, editedContent, placesIn } from '../support/edited-content.ts';

/** `test` with the address of the page of an incident that was edited many times; built once a worker. */
export const test = base.extend<object, { edited: string }>({
	edited: [
		// Playwright reads from the braces that this needs no other fixture.
		async ({}, use) => {
			using content = editedContent();
			const env = placesIn(content.path);
			await using site = await buildSite({ now: '2025-03-10T12:00:00Z', env });
			if (site.exitCode !== 0) throw new Error(`The site does not build.\n${site.output}`);
			const server = await serve({ folder: site.folder });
			await use(new URL(`incidents/${EDITED}/`, server.url).href);
			await server.close();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
});
