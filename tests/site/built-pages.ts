import { type SiteFile, readSite } from '../support/read-site.ts';

/** Where the site under test was built. */
export const siteFolder = process.env['SITE_FOLDER'] ?? '';

/** Every page of the site under test. */
export function builtPages(): Promise<SiteFile[]> {
	return readSite(siteFolder);
}
