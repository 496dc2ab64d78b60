import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeEntry } from '../../../src/authoring/write-entry.ts';

vi.mock(import('node:fs'), async (original) => ({
	...(await original()),
	linkSync: () => {
		throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
	},
}));

test('a file is created also where the file system knows no links, and none is written over', () => {
	const folder = mkdtempSync(join(tmpdir(), 'entries-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const path = join(folder, '2025-04-01-search-slow.md');
	expect(writeEntry({ path, before: undefined, after: 'mine' })).toBeUndefined();
	expect(writeEntry({ path, before: undefined, after: 'theirs' })).toContain('created meanwhile');
	expect(readFileSync(path, 'utf8')).toBe('mine');
	expect(readdirSync(folder)).toEqual(['2025-04-01-search-slow.md']);
});
