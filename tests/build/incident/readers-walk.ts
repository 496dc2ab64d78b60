import { expect } from 'vitest';
import { buildSite, type BuiltSite } from '../../support/build-site.ts';
import { feedItems, idOf } from '../../support/feed.ts';
import { littleRecord } from '../../support/little-record.ts';
import { readSite } from '../../support/read-site.ts';
import { pageText } from '../../support/page-text.ts';

/** The addresses of the two pages that the walk is about. */
const pages = {
	incident: 'incidents/2025-04-01-search-answers-slowly/',
	work: 'incidents/2025-04-01-move-of-the-sign-in-service/',
} as const;

/** What readers find on the site as it is at some instant. */
export interface Found {
	/** The heading of the home page. */
	readonly headline: string;
	/** How the functions are, as the text for terminals has it. */
	readonly search: string;
	readonly signIn: string;
	/** What pages say, as one line of text each. */
	readonly home: string;
	readonly incident: string;
	readonly work: string;
	readonly repairs: string;
	/** By when the next word was promised, wherever a page says that it is still to come or late. */
	readonly awaited: readonly string[];
	/** Titles and texts of what a subscriber had not heard before, oldest first. */
	readonly news: readonly (readonly [title: string, html: string])[];
}

/** A little record that is told of step by step, and its readers. */
export interface Walk extends AsyncDisposable {
	/** Puts a file beside the record, and gives its path. */
	write(name: string, text: string): Promise<string>;
	/** Runs a command line; words that hold blanks follow as they are. */
	tell(now: string, line: string, ...words: readonly string[]): Promise<void>;
	/** Builds the site, and reads it as readers do who have read all there was before. */
	readersFind(now: string): Promise<Found>;
}

/** Begins with the little record of tests/fixtures/base, whose feed its subscribers have read. */
export async function beginWalk(): Promise<Walk> {
	const record = await littleRecord();
	const heard = new Set<string>();
	return {
		async write(name, text) {
			await record.write(`../${name}`, text);
			return `${record.env['DATA_DIR'] ?? ''}/../${name}`;
		},
		async tell(now, line, ...words) {
			const args = [...line.split(' '), ...words, '--now', now];
			const { exitCode, stderr } = await record.runHere(args);
			expect({ args, exitCode, stderr }).toEqual({ args, exitCode: 0, stderr: '' });
		},
		async readersFind(now) {
			await using site = await buildSite({ now, env: record.env });
			expect(site).toMatchObject({ exitCode: 0 });
			return { ...(await readPages(site)), news: await readNews(site, heard) };
		},
		[Symbol.asyncDispose]: () => record[Symbol.asyncDispose](),
	};
}

async function readPages(site: BuiltSite): Promise<Omit<Found, 'news'>> {
	const page = async (path: string) => pageText(await site.read(`${path}index.html`));
	const status = await site.read('status.txt');
	const line = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(status)?.[1] ?? '';
	return {
		headline: line('headline'),
		search: line('component.search'),
		signIn: line('component.sign-in'),
		home: await page(''),
		incident: await page(pages.incident),
		work: await page(pages.work),
		repairs: await page('repairs/'),
		awaited: await promisesOn(site),
	};
}

/** Each once, from all pages. */
async function promisesOn(site: BuiltSite): Promise<string[]> {
	const pages = await readSite(site.folder);
	const due = pages.flatMap(({ text }) => [...text.matchAll(/ data-due="([^"]*)"/g)]);
	return [...new Set(due.map(([, instant = '']) => instant))];
}

/** What the feed holds that was not heard; it is heard then. Nothing that was heard is missing from it. */
async function readNews(site: BuiltSite, heard: Set<string>): Promise<Found['news']> {
	const items = feedItems(await site.read('rss.xml')).toReversed();
	const ids = items.map(idOf);
	expect(ids).toEqual(expect.arrayContaining([...heard]));
	const news = items.filter((item) => !heard.has(idOf(item)));
	ids.forEach((id) => heard.add(id));
	return news.map((item) => [item.title, item['content:encoded']]);
}
