import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../src/serve/static-server.ts';
import { LittleContent } from '../../support/little-content.ts';
import { runStep } from '../../support/run-step.ts';
import { stepOf, workflow } from '../../support/workflows.ts';

const step = (called: string) => stepOf(workflow('check.yml'), 'preview', called);
const verify = step('Follow every link of the built site');
const content = new LittleContent();
afterAll(() => content[Symbol.dispose]());

describe('the preview of a pull request', () => {
	beforeAll(() => {
		content.swap('data/site.yaml', 'https://status.example/', 'https://example.com/status/');
		const called = 'Build the site, to be opened at the root of any local server';
		const { exitCode, log } = content.run(step(called));
		if (exitCode !== 0) throw new Error(log);
	});

	test('opens at the root of a local server, wherever the site itself lies', async () => {
		const server = await serve({ folder: content.site });
		const home = await (await fetch(server.url)).text();
		const page = /href="(\/[^"]*components\/[^"]+)"/.exec(home)?.[1] ?? '';
		expect((await fetch(new URL(page, server.url))).status).toBe(200);
		await server.close();
	});

	test('has no dead link, in years before the first incident neither, and fails with those there are', () => {
		expect(content.run(verify).exitCode).toBe(0);
		rmSync(join(content.site, 'history'), { recursive: true });
		rmSync(join(content.site, '.well-known'), { recursive: true });
		const { exitCode, log } = content.run(verify);
		expect(exitCode).toBe(1);
		expect(log).toContain('.well-known/security.txt is not there.');
		expect(log).toContain('index.html: /history/ leads to nothing.');
	});
});

test('the summary leads to the preview, and says how it is opened', () => {
	const say = step('Say how to open it');
	const url = 'https://github.com/gallery/status/actions/runs/1/artifacts/2';
	const { exitCode, summary } = runStep(say, { PREVIEW_URL: url });
	expect(exitCode).toBe(0);
	expect(summary).toBe(`## The site with this change

[Download the site](${url}) (signed in to GitHub, for seven days), and unzip it:

- in a clone, into the folder \`dist\`: \`npm run preview\` serves it on http://127.0.0.1:4321
- anywhere else, into a folder \`site\`: \`python3 -m http.server 4321 --directory site\` does
`);
	expect(runStep(say, { PREVIEW_URL: '' }).exitCode).toBe(1);
});
