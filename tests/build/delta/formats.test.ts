import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../support/build-site.ts';
import { allowed, type Change, forbidden, search, slowSearch } from './cases.ts';
import { deltaBetween } from './edits.ts';
import { GitFolder } from './git-folder.ts';

const caseOf = (name: string): Change => {
	const found = allowed[name] ?? forbidden[name];
	if (!found) throw new Error(`There is no case “${name}”.`);
	return found;
};
const said = (name: string, asked: Parameters<typeof deltaBetween>[2]) => {
	const { before = {}, after } = caseOf(name);
	return deltaBetween(before, after, asked);
};

describe('as Markdown', () => {
	test('what changes is a list, folded where it is long', () => {
		expect(said('work is moved with a correction', { format: 'markdown' }).output).toBe(
			`## What this change does

Compared with the merge base with main (commit), as of 10 March 2025, 12:00 UTC.

### Files

- Work on the network (maintenance 2025-03-20-network-work)
  - Correction of planned window, 10 March 2025, 11:00 UTC
  - Changes scheduled

### Feeds

- New: Correction of planned window: Work on the network
  - tag:status.example,2026:2025-03-20-network-work/2025-03-10T11:00:00Z/correction/scheduled
  - in /, /maintenance/, /components/website/ and /incidents/2025-03-20-network-work/

### Calendars

- Changed: Example gallery: Work on the network
  - 2025-03-20-network-work@\u2060status.example
  - 20 March 2025, 17:00 UTC to 20 March 2025, 19:00 UTC → 21 March 2025, 17:00 UTC to 21 March 2025, 19:00 UTC
  - SEQUENCE 0 → 1`,
		);
		const { output } = said('an incident is opened', { format: 'markdown' });
		expect(output).toContain('### Figures\n\n<details><summary>22 lines</summary>\n\n- Uptime of ');
		expect(output).toContain('2025-03, declared: 100.00% → 99.69%\n\n</details>\n\n### Addresses');
	});

	test('what is not allowed stands first', () => {
		const { exitCode, output } = said('times are moved', { format: 'markdown' });
		expect(output).toMatch(
			/12:00 UTC\.\n\n\*\*2 changes to what was published are not allowed\.\*\*\n\n- incidents\/2025-03-04-website-unreachable\.md:6: began: “2025-03-04T09:00Z” was published here/,
		);
		expect(exitCode).toBe(1);
	});

	test('nothing that a title holds is markup, and nobody is mentioned', () => {
		const title = 'Search _is_ slow [see] ~~@team~~ | #12 & ^more^';
		const { output } = deltaBetween(
			{},
			{ [search]: slowSearch.replace('title: Search answers slowly', `title: '${title}'`) },
			{ format: 'markdown' },
		);
		const line = output.split('\n').find((one) => one.includes('(incident '));
		expect(line).toBe(
			'- Search \\_is\\_ slow \\[see\\] \\~\\~@\u2060team\\~\\~ \\| \\#12 \\& \\^more\\^ (incident 2025-03-10-search-slow)',
		);
	});
});

describe('as JSON', () => {
	test('every part has its fields', () => {
		const { output } = said('an incident is closed', { format: 'json' });
		const delta = JSON.parse(output) as Record<string, unknown>;
		expect(delta).toMatchObject({
			as_of: '2025-03-10T12:00:00Z',
			base: { name: 'the merge base with main', trouble: null },
			allowed: true,
			forbidden: [],
			entries: [
				{
					id: '2025-03-10-search-slow',
					kind: 'incident',
					title: 'Search answers slowly',
					steps: [
						{ what: 'updated', at: '2025-03-10T10:50:00Z', status: 'resolved' },
						{ what: 'closed' },
						{ what: 'adds', fields: ['mitigated', 'cause'] },
					],
				},
			],
			now: {
				headline: { before: 'Search is partly failing.', after: 'No incident is declared.' },
				components: [
					{ id: 'search', name: 'Search', before: 'Partly failing', after: 'Nothing declared' },
				],
			},
			feeds: {
				gained: [
					{
						id: 'tag:status.example,2026:2025-03-10-search-slow/2025-03-10T10:50:00Z',
						title: 'Resolved: Search answers slowly',
						feeds: ['', 'components/search/', 'incidents/2025-03-10-search-slow/'],
					},
				],
				changed: [],
				gone: [],
			},
			calendars: { gained: [], changed: [], gone: [] },
			addresses: { appear: [], vanish: [] },
		});
		expect(delta['figures']).toContainEqual({
			...{ kind: 'component', id: 'search', name: 'Search' },
			...{ window: '24 hours', figure: 'declared', before: '97.08%', after: '98.75%' },
		});
		expect(delta['figures']).toContainEqual({
			...{ kind: 'objective', id: 'search-up', name: 'Search: declared uptime' },
			window: '99.9% declared uptime over 90 days',
			...{ figure: 'Left', before: '56\u00A0min', after: '80\u00A0min' },
		});
	});

	test('what is not allowed is told with file, line and the way out', () => {
		const { exitCode, output } = said('an update is moved', { format: 'json' });
		expect(JSON.parse(output)).toMatchObject({
			allowed: false,
			forbidden: [
				{
					file: 'incidents/2025-03-04-website-unreachable.md',
					...{ line: 10, column: 9, field: 'updates.1.at' },
				},
			],
		});
		expect(exitCode).toBe(1);
	});
});

describe('where the content does not compile', () => {
	const after = { 'incidents/2025-03-11-broken.md': '---\ntitle: ```\n' };

	test.each(['text', 'markdown', 'json'] as const)('%s says so, with the report', (format) => {
		const { exitCode, output } = deltaBetween({}, after, { format });
		expect(exitCode).toBe(1);
		expect(output).toContain('The files do not compile, so it cannot be said what they change.');
		expect(output).toContain('The front matter is not closed');
		if (format === 'json') expect(JSON.parse(output)).toMatchObject({ allowed: false });
		if (format === 'markdown') expect(output).toMatch(/\n````text\n[\s\S]*\n````$/);
	});
});

describe('on GitHub', () => {
	test('annotations stand on the lines, in the other stream, so that a summary stays clean', () => {
		const { output, errors } = said('times are moved', { format: 'markdown', isInActions: true });
		expect(output).not.toContain('::error');
		expect(errors.split('\n')).toEqual([
			expect.stringMatching(
				/^::error file=incidents\/2025-03-04-website-unreachable\.md,line=6,col=8,title=published-stays::began: /,
			),
			expect.stringMatching(/,line=7,col=12,title=published-stays::mitigated: /),
		]);
	});

	test('a title gives the log no command', () => {
		const hostile = slowSearch
			.replace('Search answers', "'##[error]Search answers")
			.replace('slowly\n', "slowly'\n");
		const { output } = deltaBetween({}, { [search]: hostile }, { isInActions: true });
		expect(output).toContain('## [error]Search answers');
		expect(output).not.toContain('##[');
	});
});

describe('npm run delta', () => {
	const run = (folder: GitFolder, env: Readonly<Record<string, string>> = {}) =>
		runCommand('delta', {
			...env,
			INCIDENTS_DIR: join(folder.path, 'incidents'),
			DATA_DIR: join(folder.path, 'data'),
			STATUS_NOW: '2025-03-10T12:00:00Z',
			GITHUB_ACTIONS: '',
		});

	test('ends with 0 where all is well, and with 1 where it is not', async () => {
		using folder = new GitFolder();
		folder.commit();
		expect(await run(folder)).toMatchObject({
			exitCode: 0,
			output: expect.stringMatching(/Nothing changes for readers, subscribers or figures\.\n$/),
		});
		folder.edit(caseOf('a file is removed').after);
		expect((await run(folder)).exitCode).toBe(1);
	});

	test('looks up the past in the repository of the incidents, also from within a hook', async () => {
		using folder = new GitFolder();
		folder.commit();
		const ofHook = { GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index', GIT_WORK_TREE: '/' };
		expect((await run(folder, ofHook)).exitCode).toBe(0);
	});

	test('says what to install where there is no git', async () => {
		using folder = new GitFolder();
		folder.commit();
		expect(await run(folder, { PATH: '', Path: '' })).toEqual({
			exitCode: 2,
			output:
				'There is no git on this machine, so what was published before cannot be looked up. Install git.\n',
		});
	});

	test('ends with 2 where it has nothing to compare with', async () => {
		using folder = new GitFolder({ withoutGit: true });
		expect(await run(folder)).toMatchObject({
			exitCode: 2,
			output: expect.stringMatching(/^The incidents lie in no git repository/),
		});
	});
});
