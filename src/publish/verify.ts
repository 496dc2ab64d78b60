import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { serve } from '../serve/static-server.ts';

/** Without one of these it is no whole site: the answer, the page for what is missing, news, data. */
const needed = [
	'index.html',
	'404.html',
	'rss.xml',
	'status.txt',
	'api/v1/status.json',
	'.well-known/security.txt',
];

/** What every site has and this folder lacks, as sentences; such a folder must not be published. */
export function lackingFiles(folder: string): string[] {
	return needed
		.filter((file) => !existsSync(join(folder, file)))
		.map((file) => `${file} is not there.`);
}

/**
 * Links of a built site's pages to its own host that lead to nothing, as sentences.
 * @param folder the built site
 * @param base the path that it was built for, with a slash at both ends
 */
export async function deadLinks(folder: string, base: string): Promise<string[]> {
	const server = await serve({ folder, base });
	const { origin } = new URL(server.url);
	const checker = new LinkChecker();
	const found: LinkResult[] = [];
	checker.on('link', (link) => found.push(link));
	try {
		await checker.check({
			path: pagesIn(folder).map((page) => new URL(page, server.url).href),
			linksToSkip: (link) => Promise.resolve(URL.canParse(link) && new URL(link).origin !== origin),
			concurrency: 20,
		});
	} finally {
		await server.close();
	}
	const dead = found.filter(({ state, parent }) => state === LinkState.BROKEN && parent);
	return [...new Set(dead.map((link) => sentence(link, server.url)))].sort();
}

/** The addresses of all pages below the base, as an address spells them. */
function pagesIn(folder: string): string[] {
	const names = globSync('**/*.html', { cwd: folder }).map((name) => name.split(sep));
	return names.map((parts) => parts.map(encodeURIComponent).join('/')).sort();
}

function sentence({ url, parent = '' }: LinkResult, home: string): string {
	const { origin, pathname, href } = new URL(parent);
	const page = decodeURIComponent(href.slice(home.length)) || pathname;
	return `${page}: ${url.startsWith(origin) ? url.slice(origin.length) : url} leads to nothing.`;
}
