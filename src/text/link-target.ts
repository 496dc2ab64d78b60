/** Links may leave the site only by https and mailto; all others must stay on it. */
const outward = /^(https:\/\/[^\s\\/?#]|mailto:[^\s@]+@[^\s@])/i;
const inward = /^(#.|\/(?![/\\]))/;

/** Whether a link in a text may lead there: elsewhere by https or mailto, to this site, or within the page. */
export function isAllowedTarget(url: string): boolean {
	return outward.test(url) || inward.test(url);
}

/** The whole address of an allowed link; those of the site begin with a slash and lie below `root`. */
export function resolveTarget(url: string, root: string): string {
	return url.startsWith('/') ? root + url.slice(1) : url;
}

/** The address of a link as people read it: without `mailto:`. */
export function readableTarget(url: string): string {
	return url.replace(/^mailto:/i, '');
}
