import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteFaults } from '../../../src/publish/site-faults.ts';

const whole = {
	'index.html': '<a href="/status/rss.xml">News</a>',
	'404.html': '<a href="/status/">Home</a>',
	'rss.xml': '',
	'status.txt': '',
	'api/v1/status.json': '{}',
	'.well-known/security.txt': '',
};

/** What is wrong with a site of these files under /status/; `null` takes one out of a whole site. */
async function faultsOf(files: Readonly<Record<string, string | null>>) {
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-site-'));
	const all: Readonly<Record<string, string | null>> = { ...whole, ...files };
	for (const [path, text] of Object.entries(all)) {
		if (text === null) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const faults = await siteFaults(folder, '/status/');
	rmSync(folder, { recursive: true });
	return faults;
}
const home = (link: string) => faultsOf({ 'index.html': `<a href="${link}">Somewhere</a>` });

describe('a built site', () => {
	test('that is whole has no fault', async () => {
		expect(await faultsOf({})).toEqual([]);
	});

	test.each(Object.keys(whole))('without %s is not whole', async (file) => {
		expect(
			await faultsOf({ [file]: null, ...(file === 'rss.xml' ? { 'index.html': '' } : {}) }),
		).toContain(`${file} is not there.`);
	});

	test('that is not there at all lacks everything', async () => {
		expect(await siteFaults(join(tmpdir(), 'gallery-status-no-site'), '/')).toHaveLength(6);
	});

	test.each([
		'https://elsewhere.example/x',
		'mailto:a@b.example',
		'#top',
		'?q=1',
		'./',
		'404.html#top',
		'/status',
	])('may lead to %s', async (link) => {
		expect(await home(link)).toEqual([]);
	});

	test.each([
		'/',
		'/rss.xml',
		'/statusrss.xml',
		'history/',
		'../rss.xml',
		'/status/rss.xml/',
		'/status/%2e%2e/x',
	])('may not lead to %s', async (link) => {
		expect(await home(link)).toEqual([`index.html: ${link} leads to nothing.`]);
	});

	test('is followed from pages at any depth, through folders without a slash and through entities', async () => {
		const page =
			'<link href="../../a%20&#38;b/?x=1&#38;y=2"><img src="../../a%20&amp;b"><a href="../gone/">';
		expect(await faultsOf({ 'x/y/index.html': page, 'a &b/index.html': '' })).toEqual([
			'x/y/index.html: ../gone/ leads to nothing.',
		]);
	});
});
