import { spawnSync } from 'node:child_process';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
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
	const paths = await listSite(folder, '.html', '.css', '.svg');
	const complaints = Map.groupBy(check(jar, folder, paths), ({ url = '' }) => pathIn(folder, url));
	const judged = new Set([...paths, ...complaints.keys()]);
	return [...judged].map((path) => ({
		path,
		complaints: (complaints.get(path) ?? []).map(asText),
	}));
}

/** The path from the site's root of a file that the checker names by its address on the disk. */
function pathIn(folder: string, url: string): string {
	const root = pathToFileURL(folder + sep).pathname;
	return decodeURI(url.replace(/^file:(\/\/)?/, '').replace(root, ''));
}

/** The files are named one by one: of a folder the checker would read the XML too, as if it were HTML. */
function check(jar: string, folder: string, paths: readonly string[]): readonly Message[] {
	const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--also-check-css'];
	const { stderr } = spawnSync('java', [...args, '--also-check-svg', ...paths], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
	return messages;
}

function asText({ message, lastLine = 0, firstColumn = 0, extract = '' }: Message): string {
	return `${lastLine}:${firstColumn} ${message} ${extract.replaceAll('\n', '⏎').trim()}`;
}
