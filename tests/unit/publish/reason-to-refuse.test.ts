import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reasonToRefuse } from '../../../src/publish/publish-elsewhere.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gallery-status-refuse-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder that is not there, is empty or was published into takes a site', () => {
	expect(reasonToRefuse(join(folder, 'none'))).toBeUndefined();
	expect(reasonToRefuse(folder)).toBeUndefined();
	mkdirSync(join(folder, 'releases/a'), { recursive: true });
	symlinkSync('releases/a', join(folder, 'current'));
	expect(reasonToRefuse(folder)).toBeUndefined();
});

test('a file takes no site', () => {
	const file = join(folder, 'file');
	writeFileSync(file, '');
	expect(reasonToRefuse(file)).toBe(`${file} is a file. Name a folder.`);
});

test('a folder of something else is left alone', () => {
	writeFileSync(join(folder, 'letter.txt'), '');
	expect(reasonToRefuse(folder)).toMatch(/ holds something else\. Name an empty folder, /);
});

test('a current that is no link could not be replaced in one step', () => {
	mkdirSync(join(folder, 'releases'));
	mkdirSync(join(folder, 'current'));
	expect(reasonToRefuse(folder)).toMatch(/current is no link, .* Move it away first\.$/);
});
