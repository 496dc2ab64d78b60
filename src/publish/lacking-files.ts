import { existsSync } from 'node:fs';
import { join } from 'node:path';

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
