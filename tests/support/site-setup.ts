import { addressFrom } from '../../src/build/address.ts';
import { serve } from '../../src/serve/static-server.ts';
import { seeToBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import openSiteCache from './site-cache.ts';

/** Before the tests of the site: sees to a browser, builds the real site and serves it. */
export default async function setUp(): Promise<() => Promise<void>> {
	const { executablePath } = await seeToBrowser();
	const closeSiteCache = openSiteCache();
	const site = await buildSite();
	if (site.exitCode !== 0) throw new Error(`The site does not build.\n${site.output}`);
	const server = await serve({ folder: site.folder, base: addressFrom({}).base });
	process.env['SITE_UNDER_TEST'] = server.url;
	process.env['SITE_FOLDER'] = site.folder;
	if (executablePath !== undefined) process.env['BROWSER_PATH'] = executablePath;
	return async () => {
		await server.close();
		await site.remove();
		closeSiteCache();
	};
}
