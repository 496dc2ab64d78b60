import type { SiteFile } from './read-site.ts';

/** A link of a page that leads to no file or no anchor of the site. */
export interface BrokenLink {
	readonly from: string;
	readonly to: string;
}

/** Every address that a page names in `href` or `src`, as it is written. */
export function linksOf(html: string): string[] {
	return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, to = '']) =>
		to.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
	);
}

/** The address of a page: of `history/index.html` on base `/status/`, `/status/history/`. */
export function addressOfPage(path: string, base: string): string {
	return base + path.replace(/(^|\/)index\.html$/, '$1');
}

/** Where a link on a page leads, if it stays on the site's host: a path, and an anchor or ''. */
export function targetOf(link: string, from: string): { path: string; anchor: string } | undefined {
	const here = new URL(from, 'http://here.invalid');
	const url = new URL(link, here);
	if (url.origin !== here.origin) return undefined;
	return { path: decodeURIComponent(url.pathname), anchor: url.hash.slice(1) };
}

/** The file that a path of the site is served from. */
function fileAt(path: string, base: string): string {
	const file = path.slice(base.length);
	return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** Links of the site's pages to its own host that lead nowhere: outside the base, to no file, to no anchor. */
export function brokenLinks(
	pages: readonly SiteFile[],
	files: readonly string[],
	base: string,
): BrokenLink[] {
	const present = new Set(files);
	const anchors = new Map(pages.map(({ path, text }) => [path, anchorsOf(text)]));
	const leads = (to: { path: string; anchor: string }) => {
		const file = fileAt(to.path, base);
		return (
			to.path.startsWith(base) &&
			present.has(file) &&
			(to.anchor === '' || anchors.get(file)?.has(to.anchor) === true)
		);
	};
	return pages.flatMap(({ path, text }) => {
		const from = addressOfPage(path, base);
		return linksOf(text)
			.filter((link) => {
				const to = targetOf(link, from);
				return to !== undefined && !leads(to);
			})
			.map((to) => ({ from, to }));
	});
}

/** The pages that can be reached from the home page by following links. */
export function reachable(pages: readonly SiteFile[], base: string): Set<string> {
	const byPath = new Map(pages.map(({ path, text }) => [path, text]));
	const found = new Set(['index.html']);
	for (const path of found) {
		for (const link of linksOf(byPath.get(path) ?? '')) {
			const to = targetOf(link, addressOfPage(path, base));
			const file = to && fileAt(to.path, base);
			if (file !== undefined && byPath.has(file)) found.add(file);
		}
	}
	return found;
}

function anchorsOf(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}
