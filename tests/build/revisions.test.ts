import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markupFaults } from '../site/markup-faults.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { EDITED, editedContent, placesIn } from '../support/edited-content.ts';
import type { Repository } from '../support/git-repository.ts';
import { differing, siteHashes } from '../support/site-hashes.ts';

const page = `incidents/${EDITED}/index.html`;
const sites: BuiltSite[] = [];
let content: Repository;

async function built(
	folder: string,
	{ now = '2025-03-10T12:00:00Z', env = {} }: { now?: string; env?: Record<string, string> } = {},
) {
	const site = await buildSite({ now, env: { ...placesIn(folder), ...env } });
	sites.push(site);
	expect(site.output).toContain('Built');
	return site;
}

/** The section at the end of a page, a line for each paragraph, with addresses in brackets. */
async function told(site: BuiltSite, path = page): Promise<string[]> {
	const html = await site.read(path);
	const section =
		/<section class="part" id="edits">(.*)<\/section><\/article>/s.exec(html)?.[1] ?? '';
	return section
		.replaceAll(/<time datetime="[^"]*">(.*?)<\/time>/g, '$1')
		.replaceAll(/<a href="([^"]*)">(.*?)<\/a>/g, '$2 [$1]')
		.replaceAll(/<\/(h2|p|summary)>/g, '\n')
		.replaceAll(/<[^>]+>/g, '')
		.trim()
		.split('\n');
}

/** The same with numbers in the place of the names of commits, oldest first. */
function named(lines: readonly string[], repository: Repository): string[] {
	const hashes = repository.git('rev-list', '--reverse', 'HEAD').split('\n');
	return lines.map((line) =>
		hashes.reduce(
			(text, hash, i) =>
				text.replaceAll(hash, `whole name of ${i}`).replaceAll(hash.slice(0, 10), `name of ${i}`),
			line.replaceAll('\u00A0', ' '),
		),
	);
}

beforeAll(() => {
	content = editedContent();
});

afterAll(async () => {
	content[Symbol.dispose]();
	await Promise.all(sites.map((site) => site.remove()));
});

const unavailable = (why: string) => [
	'Record of edits',
	`The record of edits is not available in this build: ${why}.`,
];

describe('the page of an incident', () => {
	let site: BuiltSite;
	beforeAll(async () => {
		site = await built(content.path);
	});

	test('ends with its edits: when, which commit, and what changed', async () => {
		const commit = (clock: string, i: number) =>
			`9 March 2025, ${clock} UTC, commit name of ${i} [https://github.com/owner/name/commit/whole name of ${i}]`;
		expect(named(await told(site), content)).toEqual([
			'Record of edits',
			commit('12:00', 8),
			'Scope given',
			'2 sources added',
			commit('11:30', 7),
			'Nothing that is told here changed',
			commit('11:01', 6),
			'Correction of end added',
			commit('11:00', 5),
			'End changed from 4 March 2025, 09:50 UTC to 4 March 2025, 09:52 UTC',
			commit('10:52', 4),
			'Title changed',
			commit('10:51', 3),
			'Could not be read as an incident in this revision',
			'3 earlier edits',
			commit('10:41', 2),
			'Update of 4 March 2025, 09:45 UTC added',
			commit('10:31', 1),
			'Impact raised from major to critical',
			commit('10:01', 0),
			'Published here',
		]);
	});

	test('folds what is longer than a look takes', async () => {
		const html = await site.read(page);
		expect(html).toMatch(
			/<details><summary>3 earlier edits<\/summary><ol [^>]*>(<li>.*?<\/li>){3}/,
		);
	});

	test('names no people and repeats no message of a commit', async () => {
		expect(await site.read(page)).not.toMatch(/A writer|writer@|Tell something/);
	});

	test('is markup that HTML knows', async () => {
		expect(await markupFaults({ path: page, text: await site.read(page) })).toEqual([]);
	});

	test('says when it was published where that is all', async () => {
		const other = 'incidents/2025-01-28-database-move/index.html';
		expect(named(await told(site, other), content)).toEqual([
			'Record of edits',
			'9 March 2025, 10:01 UTC, commit name of 0 [https://github.com/owner/name/commit/whole name of 0]',
			'Published here',
		]);
	});

	test('tells of commits as of an earlier instant only those that there were', async () => {
		const early = await built(content.path, { now: '2025-03-09T10:31:00Z' });
		expect((await told(early)).filter((line) => !line.startsWith('9 March'))).toEqual([
			'Record of edits',
			'Impact raised from major to critical',
			'Published here',
		]);
		const before = await built(content.path, { now: '2025-03-04T12:00:00Z' });
		expect(await told(before)).toEqual([
			'Record of edits',
			'No edit had been recorded at the instant as of which this site is shown.',
		]);
	});

	test('is all that differs from a build without git, and says there why', async () => {
		const without = await built(content.path, { env: { PATH: '' } });
		expect(await told(without)).toEqual(unavailable('it was made where there is no git'));
		const [one, other] = await Promise.all([siteHashes(site.folder), siteHashes(without.folder)]);
		expect(differing(one, other)).toEqual(['incidents/2025-01-28-database-move/index.html', page]);
	});

	test('is the same to the byte in a clone, and as the newest commit lies there', async () => {
		content.git('clone', '--quiet', content.path, 'clone');
		const clone = join(content.path, 'clone');
		const again = await built(clone);
		const [one, other] = await Promise.all([siteHashes(site.folder), siteHashes(again.folder)]);
		rmSync(clone, { recursive: true });
		expect(differing(one, other)).toEqual([]);
	});

	test('says in a shallow clone that there is more than it knows, and shows no part of it', async () => {
		content.git('clone', '--quiet', '--depth=3', `file://${content.path}`, 'shallow');
		const shallow = join(content.path, 'shallow');
		const site = await built(shallow);
		rmSync(shallow, { recursive: true });
		expect(await told(site)).toEqual(
			unavailable('it was made from a shallow clone, which holds only the latest of them'),
		);
		expect(site.output.split('\n')).toContain(
			'The pages of incidents are built without their record of edits: this is a shallow clone. git fetch --unshallow gets the rest; in a workflow, check out with fetch-depth: 0.',
		);
	});
});

test('a page that shows more than was committed says so first, and where nobody names the repository, nothing is linked', async () => {
	using edited = editedContent();
	const text = (path: string) => readFileSync(join(edited.path, path), 'utf8');
	const file = `incidents/${EDITED}.md`;
	edited.write({
		[file]: text(file).replace('impact: critical', 'impact: minor'),
		'data/site.yaml': text('data/site.yaml').replace(/^repository.*\n/m, ''),
	});
	expect(named(await told(await built(edited.path)), edited).slice(0, 4)).toEqual([
		'Record of edits',
		'This build shows changes that are not committed.',
		'9 March 2025, 12:00 UTC, commit name of 8',
		'Scope given',
	]);
});

test('content that lies in no repository says so', async () => {
	await using site = await buildSite({ fixture: 'base', now: '2025-03-10T12:00:00Z' });
	expect(await told(site)).toEqual(unavailable('its content lies in no git repository'));
	expect(site.output).not.toContain('record of edits');
});
