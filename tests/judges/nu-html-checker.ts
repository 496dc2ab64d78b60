import { execFile } from 'node:child_process';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../../src/serve/static-server.ts';
import { listSite } from '../support/read-site.ts';
import type { Verdict } from './verdict.ts';

interface Message {
	readonly url?: string;
	readonly type: 'error' | 'info' | 'non-document-error';
	readonly message: string;
	readonly lastLine?: number;
	readonly firstColumn?: number;
	readonly extract?: string;
}

/** Every page, stylesheet and drawing of the site, as the W3C's checker finds it; warnings count. */
export async function nuHtmlChecker(jar: string, folder: string): Promise<Verdict[]> {
	const pages = await listSite(folder, '.html');
	const others = await listSite(folder, '.css', '.svg');
	const found = [...(await checkPages(jar, folder, pages)), ...(await check(jar, folder, others))];
	const complaints = Map.groupBy(found, ({ url = '' }) => pathIn(folder, url));
	const judged = new Set([...pages, ...others, ...complaints.keys()]);
	return [...judged].map((path) => ({
		path,
		complaints: (complaints.get(path) ?? []).map(asText),
	}));
}

/**
 * Pages are asked for from a server: of a file nobody can say what is its own site, and so the policy
 * of a page would seem to stop its script.
 */
async function checkPages(jar: string, folder: string, pages: readonly string[]) {
	const server = await serve({ folder });
	const addresses = pages.map((page) => new URL(page, server.url).href);
	const messages = await check(jar, folder, addresses);
	await server.close();
	return messages.map((one) => ({ ...one, url: one.url?.replace(server.url, '') ?? '' }));
}

/** The path from the site's root of a file that the checker names by its address on the disk. */
function pathIn(folder: string, url: string): string {
	const root = pathToFileURL(folder + sep).pathname;
	return decodeURI(url.replace(/^file:(\/\/)?/, '').replace(root, ''));
}

/** What is named one by one is checked: of a folder the checker would read the XML too, as if it were HTML. */
async function check(
	jar: string,
	folder: string,
	names: readonly string[],
): Promise<readonly Message[]> {
	if (names.length === 0) return [];
	// Without it, it asks nothing of a host within this machine.
	const java = ['-Dnu.validator.servlet.allow-forbidden-hosts=true', '-jar', jar];
	const how = ['--format', 'json', '--exit-zero-always', '--also-check-css', '--also-check-svg'];
	const { stderr } = await promisify(execFile)('java', [...java, ...how, ...names], {
		cwd: folder,
		maxBuffer: 1 << 28,
	});
	const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
	return messages;
}

function asText({ message, lastLine = 0, firstColumn = 0, extract = '' }: Message): string {
	return `${lastLine}:${firstColumn} ${message} ${extract.replaceAll('\n', '⏎').trim()}`;
}
