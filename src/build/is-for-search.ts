import { compileOnce } from '../site/compiled-once.ts';
import { paths } from '../addresses/paths.ts';

/** Whether a page belongs in the sitemap: all do, but for those that only lead on to another. */
export function isForSearch(address: string): boolean {
	const redirects = compileOnce().record?.site.redirects ?? [];
	return !redirects.some(({ from }) => address.endsWith(`/${paths.entry(from)}`));
}
