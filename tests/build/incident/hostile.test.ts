import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerAll } from '../../support/describe-verb.ts';
import { littleRecord } from '../../support/little-record.ts';
import { keys } from '../../support/terminal.ts';

const { down, enter, space, tab } = keys;
const call = ['new', '--now', '2025-04-01T10:00:20Z'];
const others = ['-c', 'search:major', '-i', 'major', '-b', 'now', '-n', '30m'];

/** Titles that YAML, a shell, a spreadsheet or a path would read as something else. */
const harmless = [
	'<script>alert(1)</script>',
	`"Search": 'slow' # or {broken}`,
	'../../../etc/passwd & C:\\Windows\\win.ini',
	'=$(reboot); "reboot" | rm -rf ~ %PATH% !important',
	'@at: &anchor !!tag | %TAG ? key, - item',
	'False',
	'Suche hängt 🙂 検索が遅い é',
];

/** The front matter of the one file that came to the record, and that file's name. */
function newcomer(before: Record<string, string>, after: Record<string, string>) {
	const [name = '', ...more] = Object.keys(after).filter((file) => !(file in before));
	expect(more).toEqual([]);
	expect(Object.fromEntries(Object.entries(after).filter(([file]) => file !== name))).toEqual(
		before,
	);
	const [, front = ''] = (after[name] ?? '').split(/^---\n/m);
	return { name, fields: parse(front) as { title: string; updates: { message: string }[] } };
}

describe('whatever a title holds', () => {
	test('is what the file says, and no more than words of its name', async () => {
		await using record = await littleRecord();
		for (const title of harmless) {
			const before = await record.files();
			const { exitCode, stdout, stderr } = await record.runHere([
				...[...call, title, ...others, '-m', 'Searching fails.'],
			]);
			expect({ title, exitCode, stderr }).toEqual({ title, exitCode: 0, stderr: '' });
			const { name, fields } = newcomer(before, await record.files());
			expect(fields.title).toBe(title);
			expect(name).toMatch(/^2025-04-01(-[a-z0-9]+)+\.md$/);
			const [, next = ''] = stdout.split('Next, and then open a pull request:');
			expect(next).toContain(`git add ${record.env['INCIDENTS_DIR'] ?? ''}/${name}\n`);
			expect(next).not.toContain(title);
		}
		expect(record.errors('2025-04-01T10:00:20Z')).toBe('');
	});

	test.each([
		['two\nlines of it', 'Write it on one line.'],
		['Search \u001b[2J is slow', 'invisible character'],
		['Search \u202e is slow', 'invisible character'],
		[
			'検索が遅い。',
			'--slug <words> (of the name of the file, in letters a to z: the title has none)',
		],
	])('is refused where no reader would see it, and nothing is written: %j', async (title, why) => {
		await using record = await littleRecord();
		const before = await record.files();
		const { exitCode, stdout, stderr } = await record.runHere([
			...[...call, title, ...others, '-m', 'Searching fails.'],
		]);
		expect(stderr).toContain(why);
		expect(stderr).toContain('othing was written');
		expect(stderr).not.toContain('\u001b[2J');
		expect([1, 2]).toContain(exitCode);
		expect(stdout).toBe('');
		expect(await record.files()).toEqual(before);
	});

	test('is typed in a terminal as it is in a pipe', async () => {
		await using record = await littleRecord();
		const before = await record.files();
		using terminal = record.open(call);
		const title = `"Search": {slow} & 'late' # \\ $(reboot)`;
		await answerAll(terminal, [
			['What do users notice? (title)', title, enter],
			['Which components are concerned?', down, space, enter],
			['How is it: Search?', enter],
			['How much do users suffer?', enter],
			['When did it begin?', 'now', enter],
			['What are readers told?', '---', enter, 'title: "No"', enter, '...', tab, enter],
			['When does the next word come?', enter],
			['Write ', enter],
		]);
		expect(await terminal.ends()).toBe(0);
		const { fields } = newcomer(before, await record.files());
		expect(fields).toMatchObject({
			title,
			updates: [{ message: '---\ntitle: "No"\n...\n' }],
		});
	});

	test('of a name that leads elsewhere, words alone are kept', async () => {
		await using record = await littleRecord();
		const before = await record.files();
		await record.runHere([
			...[...call, 'Search is slow', ...others, '-m', 'Slow.', '--slug', '../../../x/Y Z.md'],
		]);
		expect(newcomer(before, await record.files()).name).toBe('2025-04-01-x-y-z-md.md');
	});
});
