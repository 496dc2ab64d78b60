import { paths } from '../addresses/paths.ts';
import { absolute } from '../site/link.ts';
import { siteModel } from '../site/model.ts';
import { textResponse } from '../site/responses.ts';

/** `/robots.txt`: everything may be read. Of a demonstration nothing is, lest it be taken for true. */
export function GET(): Response {
	const { demonstration } = siteModel().record.site;
	if (demonstration !== undefined)
		return textResponse(`# ${demonstration}\nUser-agent: *\nDisallow: /\n`);
	return textResponse(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.sitemap)}\n`);
}
