import { test as base } from 'playwright/test';
import { buildDemo } from '../demo/build-demo.ts';
import { type ServedSite, serveBuilt } from './served-site.ts';

/** `test` with the demo, a site with observations and objectives. */
export const test = base.extend<object, { demo: ServedSite }>({
	// Playwright reads from the braces that this needs no other fixture.
	demo: [async ({}, use) => serveBuilt(buildDemo(), use), { scope: 'worker', timeout: 600_000 }],
});
