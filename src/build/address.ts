/** Where the site is served: its origin for Astro's `site`, its folder for Astro's `base`. */
export interface Address {
	/** For example `https://status.example`, without a path. */
	readonly site: string;
	/** `/`, or a path with a slash at both ends. */
	readonly base: string;
}

/**
 * Splits the site's address into origin and base path.
 * `basePath` wins over the path that the address itself has.
 */
export function addressOf(address: string, basePath?: string): Address {
	const url = new URL(address);
	const path = (basePath ?? url.pathname).replace(/^\/+|\/+$/g, '');
	return { site: url.origin, base: path === '' ? '/' : `/${path}/` };
}
