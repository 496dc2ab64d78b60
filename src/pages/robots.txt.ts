import { absolute } from '../link.ts';
import { paths } from '../view/paths.ts';

/** `/robots.txt`: everything may be read. */
export function GET(): Response {
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.sitemap)}\n`);
}
