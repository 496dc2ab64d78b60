import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtures, reportAfter } from './content-folder.ts';

const bad = join(fixtures, 'bad');
const cases = readdirSync(bad);

describe('the report on bad content says what to mend', () => {
	test.each(cases)('%s', async (name) => {
		const folder = join(bad, name);
		const report = reportAfter(({ path }) => cpSync(folder, path, { recursive: true }));
		await expect(`${report}\n`).toMatchFileSnapshot(join(folder, 'expected.txt'));
	});

	test('no report uses the words of a machine', () => {
		const reports = cases.map((name) => readFileSync(join(bad, name, 'expected.txt'), 'utf8'));
		expect(reports.join('\n')).not.toMatch(
			/\b(invalid|unexpected|oops|expected \w+, received|zod|undefined|null|NaN|\[object)\b/i,
		);
	});

	test('the base that every bad case spoils is sound', () => {
		expect(reportAfter(() => undefined)).toBe('');
	});
});
