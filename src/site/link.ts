/** The site's base as Astro was given it: `/`, or a path with a slash at both ends. */
const base = import.meta.env.BASE_URL;

/** The address of a path on this site, for a link on one of its pages. */
export function href(path: string): string {
	return base + path;
}

/** The whole address of a path on this site, for feeds and what leaves the site. */
export function absolute(path: string): string {
	return new URL(base + path, import.meta.env.SITE).href;
}

/** Where links inside Markdown that begin with a slash are counted from on pages. */
export const pageRoot = base;
