import { describe, expect, test } from 'vitest';
import { littleRecord } from '../../support/little-record.ts';

const call = ['new', 'Search answers slowly', '--now', '2025-04-01T10:00:20Z'];

describe('even in a terminal', { concurrent: true }, () => {
	test.each([
		['where CI is set', [], { CI: 'true' }, 'Nobody is asked where CI is set.'],
		['after --no-input', ['--no-input'], {}, 'Nobody is asked after --no-input.'],
		['with --json', ['--json'], {}, 'Nobody is asked with --json.'],
	])('nobody is asked %s', async (_, options, env, why) => {
		await using record = await littleRecord();
		const before = await record.files();
		using terminal = record.open([...call, ...options], { env });
		expect(await terminal.ends()).toBe(2);
		expect(terminal.words()).toContain(why);
		expect(terminal.words()).toContain('--impact none|minor|major|critical');
		expect(terminal.words()).not.toMatch(/[◆◇▲]/);
		expect(await record.files()).toEqual(before);
	});

	test('somebody is asked where CI says false', async () => {
		await using record = await littleRecord();
		using terminal = record.open(call, { env: { CI: 'false' } });
		await terminal.answers('Which components are concerned?', '\u0003');
		expect(await terminal.ends()).toBe(130);
	});
});
