import { expect, test } from 'vitest';
import { contentTypeOf } from '../../../src/serve/static-server.ts';

test.for([
	['index.html', 'text/html; charset=utf-8'],
	['api/v1/status.json', 'application/json; charset=utf-8'],
	['api/v1/all/days.csv', 'text/csv; charset=utf-8'],
	['components/website/atom.xml', 'application/atom+xml; charset=utf-8'],
	['rss.xml', 'application/rss+xml; charset=utf-8'],
	['maintenance/feed.json', 'application/feed+json; charset=utf-8'],
	['archive/2026.atom', 'application/atom+xml; charset=utf-8'],
	['maintenance.ics', 'text/calendar; charset=utf-8'],
	['sitemap-index.xml', 'application/xml; charset=utf-8'],
	['badge.svg', 'image/svg+xml'],
	['status.txt', 'text/plain; charset=utf-8'],
	['_headers', 'application/octet-stream'],
] as const)('%s is served as %s', ([file, type]) => {
	expect(contentTypeOf(file)).toBe(type);
});
