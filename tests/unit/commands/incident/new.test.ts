import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { littleRecord } from '../../../support/little-record.ts';
import { runHere } from './run-here.ts';

const id = '2025-04-01-search-returns-nothing';
const asked = ['new', 'Search returns nothing', '-c', 'search:major', '-i', 'major'];
const given = [...asked, '-b', '20m ago', '-m', 'Every search comes back empty.'];
const at = ['--now', '2025-04-01T10:00Z'];

const notice = `---
title: Search returns nothing
impact: major
components:
  - { id: search, status: major_outage }
began: 2025-04-01T09:40Z
updates:
  - at: 2025-04-01T10:00:00Z
    status: investigating
    components:
      - { id: search, status: major_outage }
    next_update_by: 2025-04-01T10:30:00Z
    message: |
      Every search comes back empty.
---
`;

describe('incident new', { timeout: 60_000 }, () => {
	test('writes the first notice, echoes its times in UTC and says what comes next', async () => {
		await using record = await littleRecord();
		const { exitCode, stdout, stderr } = await runHere(record.env, [...given, '-n', '30m', ...at]);
		expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
		const folder = record.env['INCIDENTS_DIR'] ?? '';
		expect(stdout.replaceAll(folder, 'incidents')).toBe(
			`began: 2025-04-01T09:40Z, Tuesday 1 April 2025, 20 minutes before now
at: 2025-04-01T10:00Z, Tuesday 1 April 2025, now
next word by: 2025-04-01T10:30Z, Tuesday 1 April 2025, 30 minutes after now

Written: incidents/${id}.md
Once it is merged, readers see:
  Home page: Search is failing.
  Search: Nothing declared → Failing
  Feeds: Investigating: Search returns nothing
  Page: https://status.example/incidents/${id}/
Next, and then open a pull request:
  npm run check
  npm run delta
  git switch -c ${id}-1000
  git add incidents/${id}.md
  git commit -m "Declare ${id}"
  git push -u origin HEAD
`,
		);
		expect((await record.files())[`${id}.md`]).toBe(notice);
		expect((await record.check('2025-04-01T10:01:00Z')).exitCode).toBe(0);
	});

	test('takes under 60 keystrokes beyond its own text with options, too', async () => {
		await using record = await littleRecord();
		const [title, message] = ['Search returns nothing', 'Every search comes back empty.'];
		const options = ['-c', 'sear:ma', '-i', 'ma', '-b', '20m', '-m'];
		await runHere(record.env, ['new', title, ...options, message, ...at]);
		expect((await record.files())[`${id}.md`]).toBe(notice.replace(/ +next_update_by.*\n/, ''));
		const typed = `node incident.mjs new "" ${options.join(' ')} ""`;
		// Enter sends it, promises no next word and says yes.
		expect(typed.length + 3).toBeLessThan(60);
	});

	test('says that the record is kept again where it had a gap without an end', async () => {
		await using record = await littleRecord();
		const site = join(record.env['DATA_DIR'] ?? '', 'site.yaml');
		const gap = 'record_gaps: [{ from: 2025-03-05T00:00Z, why: No notice was published. }]';
		await appendFile(site, `${gap}\n`);
		const { exitCode, stdout } = await runHere(record.env, [...given, ...at]);
		expect(exitCode).toBe(0);
		expect(stdout).toContain('The record is kept again with this entry');
		expect(stdout).toContain('Give it “to: 2025-04-01T10:00:00Z”');
	});

	test('takes what can wait as options: status, scope, workaround, detection and name', async () => {
		await using record = await littleRecord();
		const more = ['-s', 'id', '--scope', 'Clients older than 2.0', '--workaround', 'Use 2.0.'];
		const noticed = ['--detected', '15m ago', '--detected-by', 'user', '--slug', 'No search'];
		await runHere(record.env, [...given, ...more, ...noticed, ...at]);
		const text = (await record.files())['2025-04-01-no-search.md'];
		expect(text).toContain('detected:\n  at: 2025-04-01T09:45Z\n  by: user\n');
		expect(text).toContain('scope: Clients older than 2.0\n');
		expect(text).toContain('    status: identified\n');
		expect(text).toContain('workaround: |\n  Use 2.0.\n');
	});

	test('names all that is missing and all that is wrong at once, where nobody can be asked', async () => {
		await using record = await littleRecord();
		const args = ['new', 'Search returns nothing', '-c', 'serch:major', '-b', '25:00'];
		const { exitCode, stdout, stderr } = await runHere(record.env, [
			...args,
			'--detected-by',
			'me',
			...at,
		]);
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
		expect(stderr).toBe(`--component: There is no one component “serch”.
Did you mean “search”? Use one of: website, search, sign-in.

--began: There is no such time of day as in “25:00”.
Write hours from 00 to 23 and minutes from 00 to 59 (14:05), or 1 to 12 with am or pm.

--detected-by: “me” is none of them.
Use one of: probe, staff, user.

3 values missing. Nobody is asked after --no-input. Give as options:
  --impact none|minor|major|critical
  --detected <time>
  --message "what readers are told" (or --message-file <path>, or --message - for standard input)

Nothing was written.
`);
	});

	test('reads the message from standard input', async () => {
		await using record = await littleRecord();
		await record.run([...asked, '-b', 'now', '-m', '-', ...at], 'No results.\r\n\r\nAt all.\r\n');
		expect((await record.files())[`${id}.md`]).toContain(
			'    message: |\n      No results.\n\n      At all.\n---\n',
		);
	});

	test('writes nothing in a dry run, and shows what it would', async () => {
		await using record = await littleRecord();
		const before = await record.files();
		const { exitCode, stdout } = await runHere(record.env, [
			...given,
			'-n',
			'30m',
			'--dry-run',
			...at,
		]);
		expect(exitCode).toBe(0);
		expect(stdout).toContain(notice.trimEnd());
		expect(stdout).toContain('Nothing was written: this was a dry run.');
		expect(await record.files()).toEqual(before);
	});

	test('asks for words of the name before all else, where the title has no letters for one', async () => {
		await using record = await littleRecord();
		const args = ['new', '検索が遅い', ...given.slice(2), ...at];
		const { exitCode, stderr } = await runHere(record.env, args);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('1 value missing.');
		expect(stderr).toContain('  --slug <words> (of the name of the file, in letters a to z');
		const other = await runHere(record.env, [...args, '--slug', '検索が遅い']);
		expect(other.stderr).toContain('--slug: No name can be made of “検索が遅い”.');
		await runHere(record.env, [...args, '--slug', 'slow search']);
		expect((await record.files())['2025-04-01-slow-search.md']).toContain('title: 検索が遅い\n');
	});

	test('says which invisible character was typed, and not how a file would write it', async () => {
		await using record = await littleRecord();
		for (const [typed, code] of [
			['A bell\u0007 rings.', 'U+0007'],
			['A line\rover another.', 'U+000D'],
		] as const) {
			const { exitCode, stderr } = await runHere(record.env, [
				...[...asked, '-b', 'now', '-m', typed, ...at],
			]);
			expect(exitCode).toBe(2);
			expect(stderr).toContain(`--message: An invisible character stands here (${code})`);
		}
	});

	test('says how long a title is that is too short or too long', async () => {
		await using record = await littleRecord();
		for (const title of ['Hm', 'a '.repeat(50).trim()]) {
			const { stderr } = await runHere(record.env, ['new', title, ...given.slice(2), ...at]);
			expect(stderr).toContain(` has ${title.length} characters.\nSay in 5 to 90`);
		}
		const { stderr } = await runHere(record.env, ['new', '', ...given.slice(2), ...at]);
		expect(stderr).toContain('"<title>": This text is empty.\nSay in 5 to 90');
	});

	test('says at once what the rules say of a message', async () => {
		await using record = await littleRecord();
		const before = await record.files();
		const args = ['new', 'Search fails', ...asked.slice(2), '-b', 'now', '-m', '[x](http://x)'];
		const { exitCode, stderr } = await runHere(record.env, [...args, ...at]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('--message: The link leads to “http://x”.');
		expect(await record.files()).toEqual(before);
	});

	test('leaves the folder alone where the file would not be valid, and says why', async () => {
		await using record = await littleRecord();
		const before = await record.files();
		const twice = [...given, '-c', 'search:partial'];
		const { exitCode, stderr } = await runHere(record.env, [...twice, ...at]);
		expect(exitCode).toBe(1);
		expect(stderr).toContain(`${id}.md:6:5  components.2:`);
		expect(stderr).toContain('So it would be, and therefore nothing was written.');
		expect(await record.files()).toEqual(before);
	});

	test('counts a bare day in the zone that is named, and writes the zone into the file', async () => {
		await using record = await littleRecord();
		const day = ['-b', '2025-04-01', '-z', 'America/Los_Angeles'];
		await runHere(record.env, [...asked, ...day, '-m', 'Every search comes back empty.', ...at]);
		expect((await record.files())[`${id}.md`]).toContain(
			'zone: America/Los_Angeles\nbegan: 2025-04-01\n',
		);
	});

	test('refuses the hour that happens twice, and gives both instants', async () => {
		await using record = await littleRecord();
		const zone = ['-b', '01:30', '-z', 'America/Los_Angeles'];
		const args = [...asked, ...zone, '-m', 'Every search comes back empty.'];
		const { exitCode, stderr } = await runHere(record.env, [...args, '--now', '2024-11-03T12:00Z']);
		expect(exitCode).toBe(2);
		expect(stderr).toContain(
			'2024-11-03T08:30Z (01:30 -07:00) or 2024-11-03T09:30Z (01:30 -08:00)',
		);
	});

	test('is not kept from writing by another file that is broken', async () => {
		await using record = await littleRecord();
		await record.write('2025-03-30-website-slow.md', 'no facts\n');
		const { exitCode, stdout, stderr } = await runHere(record.env, [...given, ...at]);
		expect(exitCode).toBe(0);
		expect(stderr).toContain('2025-03-30-website-slow.md:1');
		expect(stdout).toContain('Home page: Search is failing.');
		expect(Object.keys(await record.files())).toContain(`${id}.md`);
	});

	test('gives another name where the name is taken, also by a file that is broken', async () => {
		await using record = await littleRecord();
		await record.write(`${id}.md`, 'no facts\n');
		const { stdout } = await runHere(record.env, [...given, ...at, '--json']);
		expect(JSON.parse(stdout)).toMatchObject({ ok: true, written: true, id: `${id}-2` });
	});

	test('tells programs as JSON what it did, and why it did not', async () => {
		await using record = await littleRecord();
		const done = await runHere(record.env, [...given, ...at, '--json', '--dry-run', '-n', '30m']);
		expect(JSON.parse(done.stdout)).toMatchObject({
			ok: true,
			written: false,
			id,
			times: { began: { earliest: '2025-04-01T09:40:00Z', latest: '2025-04-01T09:40:00Z' } },
			text: notice,
		});
		const missing = await runHere(record.env, [...asked, ...at, '--json']);
		expect(missing.exitCode).toBe(2);
		expect(JSON.parse(missing.stdout)).toMatchObject({ ok: false, exit_code: 2 });
		const unknown = await runHere(record.env, ['new', '--what', '--json']);
		expect(JSON.parse(unknown.stdout)).toMatchObject({
			ok: false,
			exit_code: 2,
			error: "error: unknown option '--what'",
		});
	});
});
