import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GitHubServer } from '../../../support/github-server.ts';
import { base, bodyOf, recorded, send } from './send-form.ts';

let server: GitHubServer;

beforeEach(async () => {
	server = new GitHubServer();
	await server.open(base);
});
afterEach(() => server.close());

const asked = () => server.taken().map(({ request }) => request);
const written = (name: string) => server.taken().find(({ request }) => request === name)?.body;
const comment = () => server.comments[0]?.body ?? '';

describe('the form of a new incident', () => {
	test('becomes a branch, a pull request, a check and a comment, by these requests', async () => {
		expect(await send(server, recorded('new-incident'))).toBe('Issue 7: is a pull request.');
		expect(server.taken()).toMatchSnapshot();
		expect(server.headers[0]).toMatchObject({ authorization: 'Bearer secret' });
	});

	test('told twice, leaves branch, pull request and comment as they are', async () => {
		await send(server, recorded('new-incident'));
		const before = structuredClone([server.refs, server.pulls, server.comments]);
		server.taken();
		await send(server, recorded('new-incident'));
		expect([server.refs, server.pulls, server.comments]).toEqual(before);
		// By its tree GitHub tells whether anything has changed; a check may not have been started before.
		expect(asked().filter((request) => !request.startsWith('GET'))).toEqual([
			'POST /git/trees',
			'PATCH /pulls/12',
			'POST /actions/workflows/check.yml/dispatches',
		]);
	});

	test('edited, leads the same branch, pull request and comment on', async () => {
		const event = recorded('new-incident');
		await send(server, event);
		const before = server.refs.get('heads/form/issue-7');
		event.issue.body = event.issue.body.replace('do not open', 'open slowly');
		await send(server, { ...event, action: 'edited' });
		expect(server.refs.get('heads/form/issue-7')).not.toBe(before);
		expect(server.pulls).toHaveLength(1);
		expect(server.pulls[0]).toMatchObject({
			title: 'Declare 2026-11-28-pages-of-the-website-open-slowly',
		});
		expect(server.comments).toHaveLength(1);
	});

	test('is not written over a commit that somebody has added', async () => {
		const event = recorded('new-incident');
		await send(server, event);
		server.objects.set('by-hand', {
			message: 'Mend the title',
			tree: { sha: 't' },
			parents: [{ sha: base }],
		});
		server.refs.set('heads/form/issue-7', 'by-hand');
		event.issue.body = event.issue.body.replace('do not open', 'open slowly');
		await send(server, event);
		expect(server.refs.get('heads/form/issue-7')).toBe('by-hand');
		expect(comment()).toContain('Edit the file there.');
	});

	test('once it is merged, changes nothing any more', async () => {
		await send(server, recorded('new-incident'));
		Object.assign(server.pulls[0] ?? {}, { state: 'closed', merged_at: '2026-11-28T03:20:00Z' });
		server.taken();
		expect(await send(server, recorded('new-incident'))).toBe('Issue 7: was published before.');
		expect(asked().filter((request) => request.startsWith('POST'))).toEqual([]);
		expect(comment()).toContain('This was published by #12');
	});

	test('leads to a page where a pull request is opened by hand, if no workflow may', async () => {
		server.answers.set('POST /pulls', [403, { message: 'GitHub Actions is not permitted' }]);
		await send(server, recorded('new-incident'));
		expect(comment()).toContain(
			'https://github.com/octo-org/status/compare/main...form/issue-7?expand=1',
		);
		expect(asked()).not.toContain('POST /actions/workflows/check.yml/dispatches');
	});

	test('says how to start the check where GitHub does not start it', async () => {
		server.answers.set('POST /actions/workflows/check.yml/dispatches', [422, { message: 'no' }]);
		await send(server, recorded('new-incident'));
		expect(comment()).toContain('close the pull request and open it again');
	});

	test('fails where GitHub fails, and goes on when it is told again', async () => {
		server.answers.set('POST /pulls', [502, { message: 'Bad gateway' }]);
		await expect(send(server, recorded('new-incident'))).rejects.toThrow(
			'POST /pulls: 502 Bad gateway',
		);
		server.answers.clear();
		await send(server, recorded('new-incident'));
		expect(server.pulls).toHaveLength(1);
	});
});

describe('the form of an update', () => {
	test('adds a word and moves components, and nothing else', async () => {
		await send(server, recorded('update'));
		expect(written('POST /git/trees')).toMatchSnapshot();
		expect(server.pulls[0]).toMatchObject({ title: 'Update 2026-11-27-search-slow' });
	});

	test('resolves, for an incident named by the address of its page', async () => {
		await send(server, recorded('resolve'));
		expect(written('POST /git/trees')).toMatchSnapshot();
		expect(server.pulls[0]).toMatchObject({ title: 'Resolve 2026-11-27-search-slow' });
	});

	test.each([
		['2026-11-20-sign-in-fails', 'is over'],
		['2026-11-27', 'There is no “2026-11-27”'],
		['../../package', 'There is no “../../package”'],
		['incidents/../incidents/2026-11-27-search-slow', 'There is no'],
		['/etc/passwd', 'Open are, newest first: 2026-11-27-search-slow.'],
		['$(id)', 'There is no “$(id)”'],
	])('for %s writes nothing', async (incident, said) => {
		const event = recorded('update');
		event.issue.body = bodyOf('update.yml', { incident });
		await send(server, event);
		expect(comment()).toContain(said);
		expect(asked().filter((request) => !request.startsWith('GET'))).toEqual([
			'POST /issues/8/comments',
		]);
	});

	test('takes an end and a cause only with the word that it is over', async () => {
		const event = recorded('update');
		event.issue.body = bodyOf('update.yml', { ended: 'now', cause: 'unknown' });
		await send(server, event);
		for (const question of ['when did it end?', 'what was the cause?'])
			expect(comment()).toContain(
				`If it is over, ${question}\nThis is for an incident that is over`,
			);
	});

	test('says everything that is missing at once', async () => {
		const event = recorded('update');
		event.issue.body = bodyOf('update.yml', {
			...{ incident: '_No response_', status: 'resolved: it is over', message: '_No response_' },
			...{ works: 'Search', degraded: 'Website', cause: 'A cache.', zone: 'PST' },
		});
		await send(server, event);
		expect(comment()).toMatchSnapshot();
	});
});

describe('nothing is made of', () => {
	const nothing = async (event: object) => {
		const log = await send(server, event);
		expect(asked().filter((request) => /^(POST|PATCH) \/(git|pulls)/.test(request))).toEqual([]);
		return log;
	};

	test.each(['read', 'none'])('the form of somebody who may %s, who is thanked', async (may) => {
		server.permissions.set('octocat', may);
		expect(await nothing(recorded('new-incident'))).toBe('Issue 7: may not publish.');
		expect(comment()).toContain('Thank you.');
	});

	test.each(['author', 'sender'] as const)('a form whose %s alone may not write', async (who) => {
		const event = recorded('new-incident');
		(who === 'author' ? event.issue.user : event.sender).login = 'stranger[bot]/..';
		server.permissions.set('stranger%5Bbot%5D%2F..', 'read');
		expect(await nothing({ ...event, action: 'edited' })).toBe('Issue 7: may not publish.');
	});

	test('the form of an account that GitHub does not know here', async () => {
		server.answers.set('GET /collaborators/octocat/permission', [404, { message: 'Not Found' }]);
		expect(await nothing(recorded('new-incident'))).toBe('Issue 7: may not publish.');
	});

	test('an issue with another label, or a closed one, which are not even answered', async () => {
		const [other, closed] = [recorded('new-incident'), recorded('new-incident')];
		other.issue.labels = [{ name: 'bug' }];
		closed.issue.state = 'closed';
		await nothing(other);
		await nothing(closed);
		expect(server.comments).toEqual([]);
	});

	test('a comment with the marker that a stranger has written, which is left as it is', async () => {
		const body = '<!-- gallery-status: form -->\nmine';
		server.comments.push({ id: 1, number: 7, body, user: { type: 'User' } });
		await send(server, recorded('new-incident'));
		expect(server.comments.map((one) => one.body)).toEqual([
			body,
			expect.stringContaining('Look through #12'),
		]);
	});
});

describe('where another file has errors', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-forms-'));
	beforeEach(() => {
		cpSync('tests/fixtures/base/data', join(folder, 'base/data'), { recursive: true });
		cpSync('tests/fixtures/github/incidents', join(folder, 'github/incidents'), {
			recursive: true,
		});
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test('the form is published all the same, and its answer says what keeps the site from being built', async () => {
		writeFileSync(join(folder, 'github/incidents/2026-11-01-broken.md'), '---\ntitle: [\n---\n');
		await send(server, recorded('resolve'), folder);
		expect(server.pulls[0]).toMatchObject({ title: 'Resolve 2026-11-27-search-slow' });
		expect(comment()).toContain('2026-11-01-broken.md:3');
	});

	test('nothing is published if that file is needed to tell anything, and the answer says so', async () => {
		writeFileSync(join(folder, 'base/data/components.yaml'), 'groups: [');
		await send(server, recorded('resolve'), folder);
		expect(server.pulls).toEqual([]);
		expect(comment()).toContain('components.yaml');
	});
});
