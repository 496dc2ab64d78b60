import { extname } from 'node:path';

/** The type that a host of static files gives each kind of file the site has. */
const types: Readonly<Record<string, string>> = {
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
};

/** The `Content-Type` of a file, by its name's ending. */
export function contentTypeOf(file: string): string {
	return types[extname(file)] ?? 'application/octet-stream';
}
