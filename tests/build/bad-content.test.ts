import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite, runCommand } from '../support/build-site.ts';

const base = resolve(import.meta.dirname, '../fixtures/base');
const broken = '---\ntitle: Website cannot be reached\n';
const said =
	'2025-05-06-broken.md:1:1  The front matter is not closed: no second line of three dashes was found. Add a line “---” after the last fact, at the very start of the line.';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gallery-status-check-'));
	await cp(base, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** What `npm run check` says of the folder. */
function check(env: Readonly<Record<string, string>> = {}) {
	return runCommand('check', {
		INCIDENTS_DIR: join(folder, 'incidents'),
		DATA_DIR: join(folder, 'data'),
		GITHUB_ACTIONS: '',
		...env,
	});
}

describe('npm run check', () => {
	test('finds the real record sound; reminders may come with time', async () => {
		const { exitCode, output } = await runCommand('check', { GITHUB_ACTIONS: '' });
		expect(output).toMatch(/^\d+ files read: (all is well|no errors)\.$/m);
		expect(exitCode).toBe(0);
	});

	test('prints the report alone and fails where there is an error', async () => {
		await writeFile(join(folder, 'incidents/2025-05-06-broken.md'), broken);
		const { exitCode, output } = await check();
		expect(exitCode).toBe(1);
		expect(output).toMatch(/^Found 1 problem in 1 file\.\n/);
		expect(output).toContain(said);
		expect(output).not.toMatch(/^ +at .+:\d+:\d+\)?$/m);
		expect(output).not.toContain('::error');
	});

	test('passes with warnings, which it prints', async () => {
		const { exitCode, output } = await check();
		expect(exitCode).toBe(0);
		expect(output).toContain('Found 1 warning in 1 file.');
		expect(output).toContain('[warning: postmortem-due]');
		expect(output).toMatch(/^4 files read: no errors\.$/m);
	});

	test('prints annotations as well on GitHub', async () => {
		await writeFile(join(folder, 'incidents/2025-05-06-broken.md'), broken);
		const { output } = await check({ GITHUB_ACTIONS: 'true' });
		expect(output).toMatch(/^::error file=[^,]+broken\.md,line=1,col=1,title=front-matter::The /m);
	});

	test('says what STATUS_NOW should be where it is no instant', async () => {
		const { exitCode, output } = await check({ STATUS_NOW: 'yesterday' });
		expect(exitCode).toBe(1);
		expect(output).toBe(
			'STATUS_NOW is “yesterday”, and that is not an instant with an offset, before 2100. Write it such as 2026-11-24T09:00:00Z, or leave it unset for the present.\n',
		);
	});
});

test('a build says of bad content what the check says, and nothing else', async () => {
	await writeFile(join(folder, 'incidents/2025-05-06-broken.md'), broken);
	await using built = await buildSite({
		env: { INCIDENTS_DIR: join(folder, 'incidents'), DATA_DIR: join(folder, 'data') },
	});
	const { output } = await check({ STATUS_NOW: '2026-11-24T09:00:00Z' });
	const errorsOf = (text: string) => text.split('\n\nFound 1 warning')[0]?.trimEnd();
	expect(built.exitCode).toBe(1);
	expect(errorsOf(built.output)).toBe(errorsOf(output));
});
