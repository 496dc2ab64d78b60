import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LittleContent } from '../../support/little-content.ts';
import { stepOf, workflow } from '../../support/workflows.ts';

const project = resolve(import.meta.dirname, '../../..');
const step = (called: string) => stepOf(workflow('check.yml'), 'preview', called);
const verify = step('Follow every link of the built site');
const say = step('Say how to open it');
const url = 'https://github.com/gallery/status/actions/runs/1/artifacts/2';
const content = new LittleContent();
afterAll(() => content[Symbol.dispose]());

/** Serves what was built as the summary says, and gives what the home page and a page of it answer. */
async function opened() {
	const env = { ...process.env, ...content.env, PORT: '0' };
	const child = spawn(process.execPath, ['src/commands/preview.ts'], { cwd: project, env });
	const [said] = (await once(child.stdout, 'data')) as [Buffer];
	const home = await fetch(/http:\S+/.exec(said.toString())?.[0] ?? '');
	const page = /href="([^"]*\/components\/[^"]+)"/.exec(await home.text())?.[1] ?? 'none';
	const answers = [
		new URL(home.url).pathname,
		home.status,
		(await fetch(new URL(page, home.url))).status,
	];
	child.kill();
	await once(child, 'close');
	return answers;
}

describe('the preview of a pull request', () => {
	beforeAll(() => {
		content.swap('data/site.yaml', 'https://status.example/', 'https://example.com/status/');
		const { exitCode, log } = content.run(step('Build the site with the change'));
		if (exitCode !== 0) throw new Error(log);
	});

	test('opens in a clone, at the path that the site has', async () => {
		expect(await opened()).toEqual(['/status/', 200, 200]);
	});

	test('has a summary that leads to it, and says how it is opened', () => {
		const { exitCode, summary } = content.run(say, { PREVIEW_URL: url });
		expect(exitCode).toBe(0);
		expect(summary).toBe(`## The site with this change

[Download the site](${url}) (signed in to GitHub, for seven days), and unzip it:

- in a clone, into the folder \`dist\`: \`npm run preview\` serves it
- anywhere else, into the folder \`site/status\`: \`python3 -m http.server 4321 --directory site\` does

It is at http://127.0.0.1:4321/status/ then.
`);
		using atRoot = new LittleContent();
		expect(atRoot.run(say, { PREVIEW_URL: url }).summary).toContain('into the folder `site`:');
		expect(content.run(say, { PREVIEW_URL: '' }).exitCode).toBe(1);
	});

	test('has no dead link, in years before the first incident neither, and fails with those there are', () => {
		expect(content.run(verify).exitCode).toBe(0);
		rmSync(join(content.site, 'history'), { recursive: true });
		const dead = content.run(verify);
		expect(dead.exitCode).toBe(1);
		expect(dead.log).toContain('\n::error::index.html: /status/history/ leads to nothing.\n');
		rmSync(join(content.site, '.well-known'), { recursive: true });
		const lacking = content.run(verify);
		expect(lacking.exitCode).toBe(1);
		expect(lacking.log).toContain('::error::.well-known/security.txt is not there.\n');
	});
});
