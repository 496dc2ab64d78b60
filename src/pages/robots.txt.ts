import { gallery } from '../site/gallery.ts';
import { absolute } from '../site/link.ts';
import { paths } from '../addresses/paths.ts';

/** `/robots.txt`: everything may be read. Of a demonstration nothing is, lest it be taken for true. */
export function GET(): Response {
	const { demonstration } = gallery().record.site;
	if (demonstration !== undefined)
		return new Response(`# ${demonstration}\nUser-agent: *\nDisallow: /\n`);
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.sitemap)}\n`);
}
