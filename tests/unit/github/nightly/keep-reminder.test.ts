import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openApi } from '../../../../src/github/api/github-api.ts';
import { type Night, reminderText } from '../../../../src/github/nightly/reminder-text.ts';
import { ensureLabels, keepReminder } from '../../../../src/github/nightly/reminder.ts';
import { GitHubServer } from '../../../support/github-server.ts';

let server: GitHubServer;

beforeEach(async () => {
	server = new GitHubServer();
	await server.open('a'.repeat(40));
});
afterEach(() => server.close());

const link = 'https://gone.example/a--b?`c`';
const silence = (days: number) => ({
	rule: 'update-due',
	id: '2026-11-20-search-slow',
	message: `This incident is open, and the last word on it is of 2026-11-20T10:00:00Z, ${days} days ago.`,
});
const postmortem = {
	rule: 'postmortem-due',
	id: '2026-10-01-pages-fail',
	message: 'No postmortem of <b>@it</b> | `x`.',
};

function night(due: Night['due'], links: Partial<Night['links']> = {}): Night {
	return {
		due,
		links: { broken: [], refused: [], unfinished: [], ...links },
		places: new Map([
			[link, new Set(['incidents/a.md', 'src/data/site.yaml'])],
			['https://shy.example/', new Set(['incidents/b.md'])],
		]),
		repositoryUrl: 'https://github.com/octo-org/status',
	};
}

const api = () => openApi({ base: server.base, repository: 'octo-org/status', token: 'secret' });
const keep = (what: Night) => keepReminder(api(), what);
const written = () => server.taken().filter(({ request }) => !request.startsWith('GET'));
const gone = { broken: [{ link, answer: '404' }] };

describe('the issue that reminds', () => {
	test('is opened when something waits, by these requests', async () => {
		const log = await keep(
			night([silence(5), postmortem], {
				...gone,
				refused: [{ link: 'https://shy.example/', answer: '403' }],
				unfinished: ['https://slow.example/'],
			}),
		);
		expect(log).toBe('Issue 12 is open.');
		expect(server.taken()).toMatchSnapshot();
	});

	test('is left alone while the same waits', async () => {
		await keep(night([silence(5)]));
		server.taken();
		await keep(night([silence(5)]));
		expect(written()).toEqual([]);
	});

	test('is edited without a comment when only the days have risen', async () => {
		await keep(night([silence(5)]));
		server.taken();
		await keep(night([silence(6)]));
		expect(written().map(({ request }) => request)).toEqual(['PATCH /issues/12']);
		expect(server.issues[0]?.['body']).toContain('6 days ago');
	});

	test('is edited with a comment when something is new, which the comment tells alone', async () => {
		await keep(night([silence(5)]));
		server.taken();
		await keep(night([silence(6), postmortem], gone));
		expect(written().map(({ request }) => request)).toEqual([
			'PATCH /issues/12',
			'POST /issues/12/comments',
		]);
		expect(server.comments[0]?.body).toContain('2026-10-01-pages-fail');
		expect(server.comments[0]?.body).toContain('gone.example');
		expect(server.comments[0]?.body).not.toContain('search-slow');
	});

	test('is closed when nothing waits, and stays so', async () => {
		await keep(night([silence(5)]));
		await keep(night([]));
		expect(server.issues[0]).toMatchObject({ state: 'closed' });
		expect(server.issues[0]?.['body']).toContain('Nothing waits for anybody.');
		server.taken();
		await keep(night([], { refused: [{ link, answer: '403' }] }));
		expect(written()).toEqual([]);
	});

	test('is opened again, with a comment, when something waits again', async () => {
		await keep(night([silence(5)]));
		await keep(night([]));
		await keep(night([silence(5)]));
		expect(server.issues).toHaveLength(1);
		expect(server.issues[0]).toMatchObject({ state: 'open' });
		expect(server.comments).toHaveLength(1);
	});

	test('closed by somebody while something waits, is opened again and says what', async () => {
		await keep(night([silence(5)]));
		Object.assign(server.issues[0] ?? {}, { state: 'closed' });
		await keep(night([silence(5)]));
		expect(server.issues[0]).toMatchObject({ state: 'open' });
		expect(server.comments[0]?.body).toContain('search-slow');
	});

	test('is not opened where nothing waits, whatever hosts refuse', async () => {
		expect(await keep(night([], { refused: [{ link, answer: '403' }] }))).toBe('Nothing waits.');
		expect(written()).toEqual([]);
	});

	test('is neither somebody’s with its marker nor another of a bot', async () => {
		const body = '<!-- gallery-status: reminders -->\nmine';
		server.issues.push(
			{ number: 1, state: 'open', body, user: { type: 'User' } },
			{ number: 2, state: 'open', body: 'Bump', user: { type: 'Bot' } },
			{ number: 3, state: 'open', body, user: { type: 'Bot' }, pull_request: {} },
		);
		await keep(night([postmortem]));
		expect(server.issues.map(({ number }) => number)).toEqual([1, 2, 3, 15]);
		expect(server.issues[0]?.['body']).toBe(body);
	});

	test('is found among many, on whichever page of the list', async () => {
		for (let number = 1000; number < 1100; number++)
			server.issues.push({ number, state: 'closed', body: 'x', user: { type: 'Bot' } });
		await keep(night([postmortem]));
		const pages = server.taken().filter(({ request }) => request.startsWith('GET'));
		expect(pages.map(({ request }) => /&page=\d+/.exec(request)?.[0])).toEqual([
			'&page=1',
			'&page=2',
		]);
	});
});

test('what a message holds mentions nobody and is no markup', () => {
	expect(reminderText(night([postmortem]))).toContain('\\<b\\>@\u2060it\\</b\\> \\| \\`x\\`');
});

test('a night on which everything is broken fits into an issue, and says how much is left out', () => {
	const broken = Array.from({ length: 400 }, (_, index) => ({
		link: `https://gone.example/${index}${'x'.repeat(900)}`,
		answer: 'ENOTFOUND',
	}));
	const text = reminderText(
		night([silence(5)], { broken, unfinished: broken.map((one) => one.link) }),
	);
	expect(text.length).toBeLessThan(60_000);
	expect(text).toContain('- and 375 more');
});

test('labels that are missing are made, and others left alone', async () => {
	server.labels.push({ number: 1, name: 'Form: Update', color: 'ffffff' });
	await ensureLabels(api());
	expect(written()).toMatchSnapshot();
	await ensureLabels(api());
	expect(written()).toEqual([]);
});
