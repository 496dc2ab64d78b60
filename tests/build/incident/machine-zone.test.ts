import { expect, test } from 'vitest';
import { littleRecord } from '../../support/little-record.ts';

/** At two o'clock in UTC on a day on which New York's clocks have no two o'clock. */
const now = '2026-03-08T02:00:00Z';

test('a notice is the same to the byte on every machine', async () => {
	const files = new Set<string>();
	for (const TZ of ['UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']) {
		await using record = await littleRecord();
		const options = ['-c', 'search:major', '-i', 'major', '-b', '1 minute ago', '-n', '30m'];
		const run = await record.run(
			['new', 'Search answers slowly', ...options, '-m', 'Slow.', '--now', now],
			'',
			{ TZ },
		);
		expect(run).toMatchObject({ exitCode: 0 });
		files.add(JSON.stringify(await record.files()));
	}
	expect([...files]).toEqual([expect.stringContaining('began: 2026-03-08T01:59Z')]);
});
