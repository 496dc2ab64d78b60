import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdown } from '../../../../src/text/markdown.ts';
import { GitHubServer } from '../../../support/github-server.ts';
import { base, bodyOf, recorded, send } from './send-form.ts';

let server: GitHubServer;

beforeEach(async () => {
	server = new GitHubServer();
	await server.open(base);
});
afterEach(() => server.close());

/** The file that was proposed, where one was. */
function file(): { path: string; content: string } | undefined {
	const found = server.requests.find(({ request }) => request === 'POST /git/trees');
	return (found?.body as { tree: { path: string; content: string }[] } | undefined)?.tree[0];
}

async function sendNew(answers: Readonly<Record<string, string>>): Promise<string> {
	const event = recorded('new-incident');
	event.issue.body = bodyOf('new-incident.yml', answers);
	return send(server, event);
}

/** What is told beside the file, but for blocks of code: there GitHub neither mentions nor renders. */
function told(): string {
	const others = server.requests.filter(({ request }) => request !== 'POST /git/trees');
	const texts = others.flatMap(({ body }) => Object.values(body ?? {})).map(String);
	return texts.map(outside).join('\n');
}

function outside(text: string): string {
	return text.replace(/^(`{3,})text\n.*?^\1$/gms, '');
}

/** What a shell, a log, a page or a tool might take for more than words. */
const hostile = [
	['shell metacharacters', 'a; rm -rf / && b | c > d < e & f $HOME ${IFS} !! * ?'],
	['a substitution', '$(touch /tmp/owned)'],
	['backticks', '`touch /tmp/owned`'],
	['an expression of a workflow', '${{ github.token }} ${{ secrets.X }}'],
	[
		'commands of a log',
		'::error file=x::no\n::set-output name=x::y\n::stop-commands::z\n##[error]no',
	],
	['a heading that no form has', '### Notes\n\nMore.'],
	['front matter', '---\ntitle: Other\n---\n...'],
	['YAML', 'key: [a, {b: c}] # comment\n- "x\': &a *a !!tag |\n\t%YAML'],
	['a mention', '@octocat and @octo-org/team and #1 and octo-org/other#2'],
	['the end of a CDATA section', ']]> </script><script>alert(1)</script>'],
	['a fence', '```\n~~~~\n````` text'],
	['lines that end in CRLF', 'one\r\ntwo\r\n\r\nthree'],
	['backslashes', '\\n \\u0040 \\0 %0A %0D %25'],
	['lines with blanks at both ends', '   a   \n\n\n   b'],
] as const;

describe('in the text for readers', () => {
	test.each(hostile)('%s stays text', async (_, message) => {
		expect(await sendNew({ message })).toBe('Issue 7: is a pull request.');
		const [, yaml = ''] = /^---\n(.*)\n---\n$/s.exec(file()?.content ?? '') ?? [];
		const { title, updates } = parse(yaml) as { title: string; updates: { message: string }[] };
		expect(title).toBe('Pages do not open');
		expect(updates).toHaveLength(1);
		expect(updates[0]?.message.trim()).toBe(message.replaceAll('\r\n', '\n').trim());
		expect(markdown(message, '/')).not.toContain('<script');
		for (const line of message.split(/\r?\n/).filter((one) => one.trim().length > 3))
			expect(told()).not.toContain(line.trim());
	});
});

describe('in the title', () => {
	test.each(hostile.filter(([, text]) => !text.includes('\n')))(
		'%s reaches no path',
		async (_, text) => {
			await sendNew({ title: `Pages ${text.slice(0, 70)}` });
			const { path = '' } = file() ?? {};
			if (path === '') expect(server.comments[0]?.body).toContain('Nothing is published yet.');
			else expect(path).toMatch(/^tests\/fixtures\/github\/incidents\/2026-11-28-[a-z0-9-]+\.md$/);
			// Letters of a title may stand in the name of the file, and there alone.
			expect([...server.refs.keys()]).toEqual(path === '' ? [] : ['heads/form/issue-7']);
		},
	);

	test.each([
		'../../.github/workflows/x',
		'..\\..\\x',
		'/etc/passwd',
		'a\u0000b/../../c',
		'.git/config',
	])('%s makes a name of letters, or none', async (title) => {
		await sendNew({ title });
		const path = file()?.path ?? '2026-11-28-none.md';
		expect(path.replace('tests/fixtures/github/incidents/', '')).toMatch(
			/^2026-11-28-[a-z0-9]+(-[a-z0-9]+)*\.md$/,
		);
	});
});

describe('a refusal', () => {
	test.each(hostile)('holds %s in a block of code alone', async (_, text) => {
		await sendNew({ zone: text, began: text, impact: text, major: text, next: text });
		const [comment] = server.comments;
		expect(comment?.body).toContain('Nothing is published yet.');
		expect(outside(comment?.body ?? '')).toBe(
			'<!-- gallery-status: form -->\nNothing is published yet. To be mended:\n\n\n\n' +
				'Edit the first message of this issue, and it is tried again. Answers stand below their headings, which stay as they are. A pull request that there is stays as it was.',
		);
	});

	test('is cut off before GitHub would refuse it', async () => {
		await sendNew({ zone: 'a'.repeat(60_000) });
		expect(server.comments[0]?.body.length).toBeLessThan(40_000);
	});
});

describe('a body', () => {
	const refused = async (body: string) => {
		const event = recorded('new-incident');
		event.issue.body = body;
		await send(server, event);
		expect(file()).toBeUndefined();
		return server.comments[0]?.body ?? '';
	};
	const sound = bodyOf('new-incident.yml', {});

	test.each([
		['in a text', 'Down.\n\n### How much do users suffer?\n\nnone: users notice nothing'],
		['in a block of code', '```\n### When did it begin?\n\n2020-01-01T00:00Z\n```'],
		['with blanks after it', '### What does not work at all?  \n\nSearch'],
		['after a carriage return alone', 'Down.\r### When did it begin?\r\rnow'],
	])('with a heading of the form %s is refused', async (_, message) => {
		expect(await refused(bodyOf('new-incident.yml', { message }))).toContain('stands 2 times');
	});

	test.each([
		['nothing', '', 'is missing'],
		['words alone', 'Everything is down!', 'is missing'],
		['something above the first question', `Hello\n\n${sound}`, 'not in the order'],
		[
			'questions in another order',
			sound
				.replace('How much do users suffer?', 'X')
				.replace('When did it begin?', 'How much do users suffer?')
				.replace('### X', '### When did it begin?'),
			'not in the order',
		],
		[
			'a component that there is not',
			bodyOf('new-incident.yml', { major: 'Website, Seach' }),
			'Did you mean “Search”?',
		],
		[
			'a component twice',
			bodyOf('new-incident.yml', { partial: 'Website' }),
			'is an answer to two questions',
		],
		[
			'an id in place of a name',
			bodyOf('new-incident.yml', { major: 'website' }),
			'There is no component “website”',
		],
		[
			'an impact that there is not',
			bodyOf('new-incident.yml', { impact: 'huge' }),
			'“huge” is none of',
		],
		['no component', bodyOf('new-incident.yml', { major: 'None' }), 'Say which component'],
		[
			'a time that has not come',
			bodyOf('new-incident.yml', { began: '2026-11-29T00:00Z' }),
			'is still to come',
		],
		[
			'an abbreviation of another half of the year',
			bodyOf('new-incident.yml', { began: '14:05 PDT' }),
			'PDT',
		],
		[
			'an invisible character',
			bodyOf('new-incident.yml', { message: 'a\u202Eb' }),
			'invisible character',
		],
		['a title of two letters', bodyOf('new-incident.yml', { title: 'Hm' }), 'title'],
	])('with %s is refused', async (_, body, said) => {
		expect(await refused(body)).toContain(said);
	});

	test('in which every answer is missing names each that is needed, once', async () => {
		const empty = bodyOf('new-incident.yml', {
			...{ title: '_No response_', impact: '_No response_', major: '_No response_' },
			...{ began: '_No response_', message: '_No response_' },
		});
		expect((await refused(empty)).match(/Nothing is answered/g)).toHaveLength(4);
	});

	test('in which GitHub wrote “None” for a choice that nobody made is read', async () => {
		await sendNew({ partial: 'None', degraded: 'None' });
		expect(file()?.content).toContain(
			'components:\n  - { id: website, status: major_outage }\nbegan',
		);
	});

	test('with a text as long as a text may be becomes a file as it is', async () => {
		const message = 'Pages fail. '.repeat(2600).trimEnd();
		await sendNew({ message });
		expect(file()?.content).toContain(message);
	});

	test('of 65,536 characters is answered with how long a text may be', async () => {
		const rest = 65_536 - bodyOf('new-incident.yml', { message: '' }).length;
		const message = 'Pages fail. '.repeat(rest).slice(0, rest).trimEnd();
		expect(await sendNew({ message })).toBe('Issue 7: something is to be mended.');
		expect(server.comments[0]?.body).toMatch(/This text has more than \d+ characters/);
	});

	test('with an HTML comment is refused, since no page would show it', async () => {
		const message = 'Pages fail. <!-- Call the network team. -->';
		expect(await sendNew({ message })).toBe('Issue 7: something is to be mended.');
		expect(file()).toBeUndefined();
	});

	test('with CRLF throughout reads as without', async () => {
		const event = recorded('new-incident');
		event.issue.body = sound.replaceAll('\n', '\r\n');
		expect(await send(server, event)).toBe('Issue 7: is a pull request.');
		expect(file()?.content).not.toContain('\r');
	});
});

test('days are read in the zone of the form, which the file names only then', async () => {
	await sendNew({ began: '2026-11-26', zone: 'America/Los_Angeles' });
	expect(file()?.content).toContain('zone: America/Los_Angeles\nbegan: 2026-11-26\n');
	server.requests.splice(0);
	await sendNew({ began: '17:40', zone: 'America/Los_Angeles' });
	expect(file()?.content).toContain('\nbegan: 2026-11-28T01:40Z\n');
	expect(file()?.content).not.toContain('zone:');
});
