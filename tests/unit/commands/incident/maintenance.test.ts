import { describe, expect, test } from 'vitest';
import { type LittleRecord, littleRecord } from '../../../support/little-record.ts';
import { runHere } from './run-here.ts';

const file = '2025-04-02-move-of-the-index.md';
const what = ['maintenance', 'announce', 'Move of the index', '-c', 'search:under', '-i', 'none'];

/** Announces the work on 1 April at ten. */
function announce(record: LittleRecord, ...window: readonly string[]) {
	const args = [...what, ...window, '-m', 'Search may be slow.', '--now', '2025-04-01T10:00Z'];
	return runHere(record.env, args);
}

/** Takes a step of the work on 2 April. */
function take(record: LittleRecord, step: string, clock: string, ...more: readonly string[]) {
	const now = ['--now', `2025-04-02T${clock}Z`];
	const words = ['-m', 'The index is being moved.'];
	return runHere(record.env, ['maintenance', step, 'of-the-index', ...more, ...words, ...now]);
}

describe('the window of planned work', () => {
	test.each([
		['tomorrow 02:00', 'tomorrow 04:00', '2025-04-02T02:00Z', '2025-04-02T04:00Z'],
		['tomorrow 02:00', '04:00', '2025-04-02T02:00Z', '2025-04-02T04:00Z'],
		['tomorrow 02:00', 'for 2h 30m', '2025-04-02T02:00Z', '2025-04-02T04:30Z'],
		['tomorrow 23:00', '01:00', '2025-04-02T23:00Z', '2025-04-03T01:00Z'],
		['2025-04-02T02:00Z', 'unknown', '2025-04-02T02:00Z', 'unknown'],
	])('that is said to be from “%s” to “%s”', async (said, until, from, to) => {
		await using record = await littleRecord();
		expect(await announce(record, '--from', said, '--to', until)).toMatchObject({ exitCode: 0 });
		const text = (await record.files())[file];
		expect(text).toContain(`scheduled:\n  from: ${from}\n  to: ${to}\n`);
	});

	test('does not end before it begins', async () => {
		await using record = await littleRecord();
		const { exitCode, stderr } = await announce(
			record,
			'--from',
			'in 2h',
			'--to',
			'2025-04-01T11:00Z',
		);
		expect(exitCode).not.toBe(0);
		expect(stderr).toContain('therefore nothing was written.');
		expect(Object.keys(await record.files())).not.toContain('2025-04-01-move-of-the-index.md');
	});

	test('that is given another end says in a correction what the old one was', async () => {
		await using record = await littleRecord();
		await announce(record, '--from', 'tomorrow 02:00', '--to', 'for 2h');
		const { stdout } = await take(record, 'extend', '01:00', '--to', '05:00');
		expect(stdout).toContain('Feeds: Correction of planned window: Move of the index');
		expect((await record.files())[file]).toContain(
			`corrections:
  - at: 2025-04-02T01:00:00Z
    of: scheduled
    note: |
      The planned end was 2 April 2025, 04:00 UTC; it is now 2 April 2025, 05:00 UTC.
`,
		);
	});
});

describe('the end of planned work', () => {
	test('needs to know when it began, where nobody has said so', async () => {
		await using record = await littleRecord();
		await announce(record, '--from', 'tomorrow 02:00', '--to', 'for 2h');
		const { exitCode, stderr } = await take(record, 'complete', '04:00', '--to', '5m');
		expect(exitCode).toBe(2);
		expect(stderr).toContain('1 value missing.');
		expect(stderr).toContain('  --from <time>\n');
		await take(record, 'complete', '04:00', '--to', '5m', '--from', '02:05');
		expect((await record.files())[file]).toContain(
			'actual: { from: 2025-04-02T02:05Z, to: 2025-04-02T03:55Z }\n',
		);
	});

	test('stands beside the beginning that was told', async () => {
		await using record = await littleRecord();
		await announce(record, '--from', 'tomorrow 02:00', '--to', 'for 2h');
		await take(record, 'start', '02:10', '--from', '5m');
		const again = await take(record, 'start', '02:20', '--from', '5m');
		expect(again).toMatchObject({ exitCode: 1 });
		expect(again.stderr).toContain('Use “update” or “maintenance complete”.');
		await take(record, 'complete', '04:00', '--to', 'now');
		const over = await take(record, 'cancel', '04:10');
		expect(over).toMatchObject({ exitCode: 1 });
		expect(over.stderr).toContain('Announce new work with “maintenance announce”.');
		expect((await record.files())[file]).toContain(
			'actual: { from: 2025-04-02T02:05Z, to: 2025-04-02T04:00Z }\n',
		);
	});
});
