import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readFile, readdir } from 'node:fs/promises';
import { findFile } from '../serve/find-file.ts';

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
	const names = await readdir(folder, { recursive: true });
	const pages = names
		.filter((name) => name.endsWith('.html'))
		.map((name) => name.split(sep).join('/'))
		.sort();
	return (await Promise.all(pages.map((page) => deadLinksOn(folder, base, page)))).flat();
}

async function deadLinksOn(folder: string, base: string, page: string): Promise<string[]> {
	const html = await readFile(join(folder, page), 'utf8');
	const links = [...new Set(addressesIn(html))];
	const found = await Promise.all(
		links.map(async (link) => {
			const path = pathOnSite(link, base + page);
			return path === undefined || (await leads(folder, base, path)) ? [] : [link];
		}),
	);
	return found.flat().map((link) => `${page}: ${link} leads to nothing.`);
}

function addressesIn(html: string): string[] {
	return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) =>
		address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
	);
}

/** The path that a link on a page leads to, still percent-encoded; `undefined` for another host's. */
function pathOnSite(link: string, page: string): string | undefined {
	const here = new URL(page, 'http://here.invalid');
	if (!URL.canParse(link, here)) return link;
	const url = new URL(link, here);
	return url.origin === here.origin ? url.pathname : undefined;
}

/** A host leads a folder without its slash on to the one with it; this holds for us as well. */
async function leads(folder: string, base: string, path: string): Promise<boolean> {
	const found = await findFile(folder, base, path);
	return found.status === 301 ? leads(folder, base, found.location) : found.status === 200;
}
