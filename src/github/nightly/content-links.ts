import type { SourceDocument } from '../../compile/diagnostics/diagnostic.ts';
import type { Sources } from '../../compile/read-content.ts';
import { markdown } from '../../view/text/markdown.ts';

/** Addresses on the web that the content leads readers to, each with the files that name it. */
export type ContentLinks = ReadonlyMap<string, ReadonlySet<string>>;

/** What of site.yaml leads readers away; the rest are the site's own addresses, and a command. */
const leadingAway = ['contacts', 'security', 'notice'];

/** Every link of the content: of sources, upstream services, evidence, contacts, and in texts. */
export function contentLinks({ site, explanations, objectives, entries }: Sources): ContentLinks {
	const links = new Map<string, Set<string>>();
	const add = (file: string, values: unknown) => {
		for (const link of linksIn(values)) links.set(link, (links.get(link) ?? new Set()).add(file));
	};
	if (site) add(site.file, pick(site));
	for (const { file, data, body } of [...entries, explanations, objectives].filter(isThere))
		add(file, [data, body]);
	return links;
}

function isThere(document: SourceDocument | undefined): document is SourceDocument {
	return document !== undefined;
}

function pick({ data }: SourceDocument): unknown {
	const fields = data as Readonly<Record<string, unknown>>;
	return leadingAway.map((name) => fields[name]);
}

function linksIn(value: unknown): string[] {
	if (typeof value === 'string') return linksOf(value).map(withoutAnchor);
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(linksIn);
}

/** A text is an address as a whole, or Markdown with some in it; one in a block of code leads nobody. */
function linksOf(text: string): string[] {
	if (/^https:\/\/\S+$/.test(text) && URL.canParse(text)) return [text];
	if (!text.includes('https://')) return [];
	return [...markdown(text, '/').matchAll(/ href="(https:[^"]*)"/g)]
		.map(([, href = '']) => href.replace(/&(?:amp|#38|#x26);/gi, '&'))
		.filter((href) => URL.canParse(href));
}

/** The same page is asked for once, whichever part of it is meant. */
function withoutAnchor(link: string): string {
	const url = new URL(link);
	url.hash = '';
	return url.href;
}
