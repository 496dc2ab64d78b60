import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lackingFiles } from '../../../src/publish/verify.ts';

test('an empty folder lacks everything that makes a site, and says each', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-lacking-'));
	expect(lackingFiles(folder)).toHaveLength(6);
	cpSync(import.meta.filename, join(folder, '404.html'));
	cpSync(import.meta.filename, join(folder, '.well-known/security.txt'));
	expect(lackingFiles(folder)).toEqual([
		'index.html is not there.',
		'rss.xml is not there.',
		'status.txt is not there.',
		'api/v1/status.json is not there.',
	]);
	rmSync(folder, { recursive: true });
});
