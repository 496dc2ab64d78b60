import { describe, expect, test } from 'vitest';
import { answerAll } from '../../support/describe-verb.ts';
import { littleRecord } from '../../support/little-record.ts';
import { keys } from '../../support/terminal.ts';

const { clear, down, enter, escape, interrupt, space, tab } = keys;

const call = ['new', '--now', '2025-04-01T10:00:20Z'];
const dialogue: [string, ...string[]][] = [
	['What do users notice? (title)', 'Search answers slowly', enter],
	['Which components are concerned?', down, space, enter],
	['How is it: Search?', enter],
	['How much do users suffer?', enter],
	['When did it begin?', '20m ago', enter],
	['What are readers told?', 'Searching takes up to a minute.', tab, enter],
	['When does the next word come?', '30m', enter],
	['Write ', enter],
];

describe('whoever is asked', { concurrent: true }, () => {
	test.each(dialogue.map(([question], index) => [question, index] as const))(
		'can give up at “%s”',
		async (question, index) => {
			await using record = await littleRecord();
			const before = await record.files();
			using terminal = record.open(call);
			await answerAll(terminal, dialogue.slice(0, index));
			await terminal.answers(question, interrupt);
			expect(await terminal.ends()).toBe(130);
			expect(terminal.words()).toMatch(/Given up\. Nothing was written\.$/);
			expect(await record.files()).toEqual(before);
		},
	);

	test('can give up by Escape, and by a no', async () => {
		await using record = await littleRecord();
		const before = await record.files();
		using escaped = record.open(call);
		await escaped.answers('What do users notice?', escape);
		expect(await escaped.ends()).toBe(130);
		using refused = record.open(call);
		await answerAll(refused, dialogue.slice(0, -1));
		await refused.answers('Write ', 'n');
		expect(await refused.ends()).toBe(130);
		expect(refused.words()).toMatch(/Given up\. Nothing was written\.$/);
		expect(await record.files()).toEqual(before);
	});

	test('is told what was wrong with a time, and asked again', async () => {
		await using record = await littleRecord();
		using terminal = record.open(call);
		await answerAll(terminal, dialogue.slice(0, 4));
		await terminal.answers('When did it begin?', '25:10', enter);
		await terminal.sees(
			'There is no such time of day as in “25:10”. Write hours from 00 to 23 and minutes from 00 to 59 (14:05), or 1 to 12 with am or pm.',
		);
		await terminal.answers('When did it begin?', clear, 'yesterday 14:05 PST', enter);
		await terminal.sees('PST was not in force in Los Angeles on 2025-03-31; that was PDT, -07:00.');
		await terminal.answers('When did it begin?', clear, 'yesterday 14:05 PDT', enter);
		await answerAll(terminal, dialogue.slice(5));
		expect(await terminal.ends()).toBe(0);
		expect(terminal.words()).toContain(
			'began: 2025-03-31T21:05Z, Monday 31 March 2025, 12 hours and 55 minutes before now',
		);
		expect((await record.files())['2025-03-31-search-answers-slowly.md']).toContain(
			'began: 2025-03-31T21:05Z\n',
		);
	});

	test('is asked again where nothing was chosen or written', async () => {
		await using record = await littleRecord();
		using terminal = record.open(call, { columns: 40 });
		await terminal.answers('What do users notice?', 'Hm', enter);
		await terminal.sees('Say in 5 to 90 characters what users notice');
		await terminal.answers('What do users notice?', clear, 'Suche hängt 🙂é', keys.back, enter);
		await terminal.answers('Which components are concerned?', enter);
		await terminal.sees('Please select at least one option.');
		await answerAll(terminal, dialogue.slice(1, 4));
		await terminal.answers('When did it begin?', enter);
		await terminal.sees('No time is written here.');
		await answerAll(terminal, dialogue.slice(4, 5));
		await terminal.answers('What are readers told?', tab, enter);
		await terminal.sees('This text is empty. Say what users notice');
		await terminal.answers('What are readers told?', tab, 'Slow.', enter, 'Très.', tab, enter);
		await answerAll(terminal, dialogue.slice(6));
		expect(await terminal.ends()).toBe(0);
		const file = (await record.files())['2025-04-01-suche-hangt.md'];
		expect(file).toContain('title: Suche hängt 🙂\n');
		expect(file).toContain('    message: |\n      Slow.\n      Très.\n---\n');
	});

	test('is asked for words of the name where the title has no letters for one', async () => {
		await using record = await littleRecord();
		using terminal = record.open(call);
		await terminal.answers('What do users notice?', '検索が遅いです', enter);
		await terminal.answers('Which words, in letters a to z,', '遅いです', enter);
		await terminal.sees('No name can be made of “遅いです”. Give a few words');
		await terminal.answers('Which words, in letters a to z,', clear, 'slow search', enter);
		await answerAll(terminal, dialogue.slice(1));
		expect(await terminal.ends()).toBe(0);
		const file = (await record.files())['2025-04-01-slow-search.md'];
		expect(file).toContain('title: 検索が遅いです\n');
	});

	test('chooses between the two hours of a night on which clocks were put back', async () => {
		await using record = await littleRecord();
		using terminal = record.open([
			...['new', '--now', '2025-11-02T12:00Z', '--zone', 'America/Los_Angeles'],
		]);
		await answerAll(terminal, dialogue.slice(0, 4));
		await terminal.answers('When did it begin?', '01:30', enter);
		const twice =
			'There were two 01:30 in America/Los_Angeles on 2025-11-02: clocks were put back over it.';
		await terminal.sees('01:30 -07:00 (2025-11-02T08:30Z)');
		await terminal.answers(`${twice} Which one?`, down, enter);
		await answerAll(terminal, dialogue.slice(5));
		expect(await terminal.ends()).toBe(0);
		expect((await record.files())['2025-11-02-search-answers-slowly.md']).toContain(
			'began: 2025-11-02T09:30Z\n',
		);
	});

	test('is told what was wrong with an option, and asked instead', async () => {
		await using record = await littleRecord();
		using terminal = record.open([...call, 'Search answers slowly', '-i', 'enormous', '-c', 'x:y']);
		await terminal.sees('--component: There is no one component “x”.');
		await answerAll(terminal, dialogue.slice(1, 3));
		await terminal.sees('--impact: “enormous” is none of them.');
		await answerAll(terminal, dialogue.slice(3));
		expect(await terminal.ends()).toBe(0);
	});

	test('is not asked for what was given', async () => {
		await using record = await littleRecord();
		using terminal = record.open([
			...[...call, 'Search answers slowly', '-i', 'minor', '-c', 'search:degraded', '-b', 'now'],
			...['-m', 'Searching takes up to a minute.', '-n', '30m', '--yes'],
		]);
		expect(await terminal.ends()).toBe(0);
		expect(terminal.words()).not.toContain('◇');
		expect(Object.keys(await record.files())).toContain('2025-04-01-search-answers-slowly.md');
	});
});
