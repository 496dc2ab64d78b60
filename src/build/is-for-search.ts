import { paths } from '../addresses/paths.ts';
import { compiledOnce } from '../site/content.ts';

/** Whether a page belongs in the sitemap: all do, but for those that only lead on to another. */
export function isForSearch(address: string): boolean {
	const redirects = compiledOnce().record?.site.redirects ?? [];
	return !redirects.some(({ from }) => address.endsWith(`/${paths.entry(from)}`));
}
