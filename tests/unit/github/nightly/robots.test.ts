import { describe, expect, test } from 'vitest';
import { robotsAllow } from '../../../../src/github/nightly/robots.ts';

const file = `# Read me
User-agent: *
Disallow: /private # not this
Allow: /private/open
Disallow: /private/open/secret
Disallow: /*/raw/
Disallow: /*.zip$
Crawl-delay: 10

User-agent: Other
User-agent: gallery-status-links
Disallow: /only-here

Sitemap: https://example.com/sitemap.xml
`;
const everybody = file.split('\n\n')[0] ?? '';

const site = 'https://example.com';

describe('a robots.txt', () => {
	test.each([
		['/', true],
		['/private', false],
		['/private/x', false],
		['/private/open/x', true],
		['/private/open/x.zip', true],
		['/private/open/secret', false],
		['/a/raw/b', false],
		['/x.zip', false],
		['/x.zip?y', true],
		['/only-here', true],
	])('for everybody says of %s: %s', (path, isAllowed) => {
		expect(robotsAllow(everybody, 'gallery-status-links', site + path)).toBe(isAllowed);
	});

	test.each([
		['/private', true],
		['/only-here/x', false],
	])('that names the program says of %s: %s', (path, isAllowed) => {
		expect(robotsAllow(file, 'gallery-status-links', site + path)).toBe(isAllowed);
	});

	test('that names several above the same rules is for each of them', () => {
		for (const name of ['other', 'Gallery-Status-Links'])
			expect(robotsAllow(file, name, `${site}/only-here`)).toBe(false);
	});

	test.each([
		['is empty', ''],
		['is a page', '<html>User-agent: * Disallow: /</html>'],
		['forbids nothing', 'User-agent: *\nDisallow:'],
		['is for others', 'User-agent: Other\nDisallow: /'],
		['names nobody', 'Disallow: /'],
		['allows as much as it forbids', 'User-agent: *\nDisallow: /x\nAllow: /x'],
	])('that %s allows everything', (_, text) => {
		expect(robotsAllow(text, 'gallery-status-links', `${site}/x`)).toBe(true);
	});

	test('takes no character of a path for more than it is', () => {
		expect(robotsAllow('User-agent: *\nDisallow: /a.b+(c', 'x', `${site}/aXbb(c`)).toBe(true);
		expect(robotsAllow('User-agent: *\r\nDisallow: /a.b+(c', 'x', `${site}/a.b+(c`)).toBe(false);
	});
});
