import { test as base } from 'playwright/test';
import { serve } from '../../src/serve/static-server.ts';
import { buildDemo } from '../demo/build-demo.ts';

/** Where the demo was built, and where it is served. */
export interface DemoSite {
	readonly folder: string;
	readonly url: string;
}

/** `test` with the demo, a site with observations and objectives; built once a worker. */
export const test = base.extend<object, { demo: DemoSite }>({
	demo: [
		// Playwright reads from the braces that this needs no other fixture.
		async ({}, use) => {
			await using site = await buildDemo();
			if (site.exitCode !== 0) throw new Error(`The demo does not build.\n${site.output}`);
			const server = await serve({ folder: site.folder });
			await use({ folder: site.folder, url: server.url });
			await server.close();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
});
