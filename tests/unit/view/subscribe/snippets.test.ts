import { describe, expect, test } from 'vitest';
import {
	embedHtml,
	embedMarkdown,
	embedText,
	everythingByCurl,
	newestInPowerShell,
	shieldsAddress,
	stopInPowerShell,
	stopInShell,
	waitInPowerShell,
	waitInShell,
} from '../../../../src/view/subscribe/snippets.ts';

const absolute = (path: string) => `https://status.example/base/${path}`;

describe('the snippets', () => {
	test.each([
		['newest', newestInPowerShell(absolute), 'rss.xml'],
		['stop in PowerShell', stopInPowerShell('search', absolute), 'api/v1/status.json'],
		['wait in PowerShell', waitInPowerShell('search', absolute), 'api/v1/status.json'],
		['everything by curl', everythingByCurl(absolute), 'status.txt'],
		['stop in a shell', stopInShell('search', absolute), 'status.txt'],
		['wait in a shell', waitInShell('search', absolute), 'status.txt'],
	])('to %s ask an address of this site', (_, snippet, path) => {
		expect(snippet).toContain(`https://status.example/base/${path}`);
	});

	test('find a component that is out, and no other', () => {
		const found = /grep -E '([^']+)'/.exec(stopInShell('search', absolute))?.[1] ?? '-';
		const matches = (line: string) => new RegExp(found).test(line);
		expect(matches('component.search: failing')).toBe(true);
		expect(matches('component.search: partly failing, not declared')).toBe(true);
		expect(matches('component.search: working')).toBe(false);
		expect(matches('component.search: unknown')).toBe(false);
		expect(matches('component.search-2: failing')).toBe(false);
	});
});

describe('the embed', () => {
	test('is a picture with a text, inside a link', () => {
		expect(embedHtml('Gallery', absolute)).toBe(
			'<a href="https://status.example/base/"><img src="https://status.example/base/badge.svg" height="20" alt="How the Gallery is"></a>',
		);
	});

	test('that is kept fresh is a link too, and names the script by its whole address', () => {
		expect(embedText('Gallery', absolute)).toBe(
			'<a href="https://status.example/base/" data-gallery-status>Gallery</a>\n' +
				'<script type="module" src="https://status.example/base/embed.js"></script>',
		);
	});

	test('holds a hostile name', () => {
		expect(embedText('</a><script>&', absolute)).toContain('>&lt;/a>&lt;script>&amp;</a>');
		expect(embedHtml('"><script>&', absolute)).toContain(
			'alt="How the &quot;>&lt;script>&amp; is"',
		);
		expect(embedMarkdown('a](https://evil.example)', absolute)).toContain(
			'![How the a\\](https://evil.example) is](https://status.example/base/badge.svg)',
		);
	});

	test('gives shields.io the whole address', () => {
		expect(new URL(shieldsAddress(absolute)).searchParams.get('url')).toBe(
			'https://status.example/base/badge.json',
		);
	});
});
