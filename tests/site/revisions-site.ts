import { test as base } from 'playwright/test';
import { buildSite } from '../support/build-site.ts';
import { EDITED, editedContent, placesIn } from '../support/edited-content.ts';
import { serveBuilt } from './served-site.ts';

/** `test` with the address of the page of an incident that was edited many times. */
export const test = base.extend<object, { edited: string }>({
	edited: [
		// Playwright reads from the braces that this needs no other fixture.
		async ({}, use) => {
			using content = editedContent();
			const site = buildSite({ now: '2025-03-10T12:00:00Z', env: placesIn(content.path) });
			await serveBuilt(site, ({ url }) => use(new URL(`incidents/${EDITED}/`, url).href));
		},
		{ scope: 'worker', timeout: 600_000 },
	],
});
