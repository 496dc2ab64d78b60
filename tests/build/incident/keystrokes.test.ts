import { expect, test } from 'vitest';
import { answerAll } from '../../support/describe-verb.ts';
import { littleRecord } from '../../support/little-record.ts';
import { keys } from '../../support/terminal.ts';

const { down, enter, space, tab } = keys;

const title = 'Search answers slowly';
const message = 'Searching takes up to a minute.';

test('a first notice takes one command and under 60 keystrokes beyond its own text', async () => {
	await using record = await littleRecord();
	using terminal = record.open(['new', '--now', '2025-04-01T10:00:20Z']);
	await answerAll(terminal, [
		['What do users notice? (title)', title, enter],
		['Which components are concerned?', down, space, enter],
		['How is it: Search?', enter],
		['How much do users suffer?', enter],
		['When did it begin?', '20m ago', enter],
		['What are readers told?', message, tab, enter],
		['When does the next word come?', '30m', enter],
		['Write ', enter],
	]);
	expect(await terminal.ends()).toBe(0);
	const called = `npm run incident new${enter}`.length;
	const beyondItsText = called + terminal.keysTyped - title.length - message.length;
	expect(beyondItsText).toBeLessThan(60);
	expect(Object.keys(await record.files())).toContain('2025-04-01-search-answers-slowly.md');
});
