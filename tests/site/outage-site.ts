import { test as base } from 'playwright/test';
import { buildSite } from '../support/build-site.ts';
import { serveBuilt } from './served-site.ts';

/** In the middle of the outage of 30 October 2020. */
export const OUTAGE_INSTANT = '2020-10-30T15:00:00Z';

/** `test` with the address of the site as it stood during an outage. */
export const test = base.extend<object, { outage: string }>({
	outage: [
		// Playwright reads from the braces that this needs no other fixture.
		async ({}, use) => serveBuilt(buildSite({ now: OUTAGE_INSTANT }), ({ url }) => use(url)),
		{ scope: 'worker', timeout: 600_000 },
	],
});
