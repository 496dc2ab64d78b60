import { test as base } from 'playwright/test';
import { buildSite } from '../../support/build-site.ts';
import { type ServedSite, serveBuilt } from '../served-site.ts';
import { hostileFiles } from './hostile-record.ts';

/** After every word on the incidents, and before the planned work begins. */
export const HOSTILE_INSTANT = '2025-03-04T09:00:00Z';

const request = { fixture: 'base', files: hostileFiles(), now: HOSTILE_INSTANT };

/** `test` with a site in which hostile text stands in every field. */
export const test = base.extend<object, { hostile: ServedSite }>({
	hostile: [
		// Playwright reads from the braces that this needs no other fixture.
		async ({}, use) => serveBuilt(buildSite(request), use),
		{ scope: 'worker', timeout: 600_000 },
	],
});
