import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Sources } from '../../compile/read-content.ts';
import { markdown } from '../../text/markdown.ts';
import { askedRobots } from './robots.ts';

/** How gently links are followed, and how long. */
export interface Pace {
	/** What the check calls itself before hosts; the first word is its name in a robots.txt. */
	readonly userAgent: string;
	/** How many links are followed at once. */
	readonly concurrency: number;
	/** How often one is tried again where the host fails. */
	readonly retries: number;
	/** Milliseconds that one answer may take. */
	readonly timeout: number;
	/** Milliseconds after which what is not answered is left for another night. */
	readonly deadline: number;
}

/** What became of a link that did not lead anywhere. */
export interface LinkTrouble {
	readonly link: string;
	/** `404`, or why there was no answer, such as `ENOTFOUND`. */
	readonly answer: string;
}

/** What became of all links; one that is in no list leads somewhere. */
export interface LinkReport {
	readonly broken: readonly LinkTrouble[];
	/** The host lets no program look: nobody can tell from here. */
	readonly refused: readonly LinkTrouble[];
	/** There was no time left for these. */
	readonly unfinished: readonly string[];
}

/** Statuses by which hosts turn programs away, and not readers. */
const refusals = [401, 403, 405, 406, 429, 451, 999];

/** Follows every link once, in a little while, and says where it does not lead anywhere. */
export async function checkLinks(links: readonly string[], pace: Pace): Promise<LinkReport> {
	const answers = await answersTo(links, pace);
	const troubles = (isTrouble: (answer: LinkResult) => boolean) =>
		answers.filter(isTrouble).map((one) => ({ link: one.url, answer: answerOf(one) }));
	return {
		broken: troubles((one) => one.state === LinkState.BROKEN && !isRefusal(one)),
		refused: troubles(isRefusal),
		unfinished: links.filter((link) => !answers.some(({ url }) => url === link)),
	};
}

/** The checker passes over what a robots.txt forbids, and over pages that ask for proof of being human. */
function isRefusal({ state, status = 0 }: LinkResult): boolean {
	return state === LinkState.SKIPPED || (state === LinkState.BROKEN && refusals.includes(status));
}

/** The last answer to each link that there was within the time; the checker follows the links of a page. */
async function answersTo(links: readonly string[], pace: Pace): Promise<LinkResult[]> {
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-links-'));
	writeFileSync(join(folder, 'index.html'), pageOf(links));
	const checker = new LinkChecker();
	const answers = new Map<string, LinkResult>();
	checker.on('link', (result) => answers.set(result.url, result));
	const allows = askedRobots(pace.userAgent);
	const check = checker.check({
		path: 'index.html',
		serverRoot: folder,
		linksToSkip: async (link) => !(await allows(link)),
		concurrency: pace.concurrency,
		timeout: pace.timeout,
		retry: true,
		retryErrors: pace.retries > 0,
		retryErrorsCount: pace.retries,
		userAgent: pace.userAgent,
	});
	await Promise.race([check, setTimeout(pace.deadline, undefined, { ref: false })]);
	rmSync(folder, { recursive: true });
	return [...answers.values()];
}

function pageOf(links: readonly string[]): string {
	const items = links.map((link) => `<a href="${link.replaceAll('&', '&amp;')}">x</a>`);
	return `<!doctype html><title>x</title>${items.join('\n')}`;
}

function answerOf({ status = 0, failureDetails = [] }: LinkResult): string {
	if (status > 0) return String(status);
	const [error] = failureDetails.filter((one) => one instanceof Error);
	const below = error?.cause instanceof Error ? error.cause : error;
	const code = below && 'code' in below ? below.code : undefined;
	return typeof code === 'string' ? code : (below?.name ?? 'not asked');
}

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
	const own = site?.data as Readonly<Record<string, unknown>> | undefined;
	for (const name of leadingAway) add(site?.file ?? '', own?.[name]);
	for (const document of [...entries, explanations, objectives])
		if (document) add(document.file, [document.data, document.body]);
	return links;
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
