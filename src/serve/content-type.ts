import { basename, extname } from 'node:path';

/** The type of files that are known by their whole name: their endings say less. */
const byName: Readonly<Record<string, string>> = {
	'atom.xml': 'application/atom+xml; charset=utf-8',
	'feed.json': 'application/feed+json; charset=utf-8',
	'rss.xml': 'application/rss+xml; charset=utf-8',
};

/** The type that a host of static files gives each kind of file the site has. */
const byEnding: Readonly<Record<string, string>> = {
	'.atom': 'application/atom+xml; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
};

/** The `Content-Type` of a file, by its name, else by its name's ending. */
export function contentTypeOf(file: string): string {
	return byName[basename(file)] ?? byEnding[extname(file)] ?? 'application/octet-stream';
}
