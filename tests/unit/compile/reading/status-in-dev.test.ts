import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentTrouble, galleryRecord } from '../../../../src/site/status.ts';
import { fixtures } from './content-folder.ts';

let folder: string;
const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const broken = () => join(folder, 'incidents/2025-05-06-broken.md');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gallery-status-dev-'));
	cpSync(join(fixtures, 'base'), folder, { recursive: true });
	vi.stubEnv('INCIDENTS_DIR', join(folder, 'incidents'));
	vi.stubEnv('DATA_DIR', join(folder, 'data'));
	vi.stubEnv('STATUS_NOW', '');
});
afterEach(() => {
	vi.unstubAllEnvs();
	Reflect.deleteProperty(globalThis, Symbol.for('gallery-status.dev-reading'));
	printed.mockClear();
	rmSync(folder, { recursive: true });
});

describe('in dev', () => {
	test('a change of the content is seen at the next page', () => {
		const { entries } = galleryRecord();
		rmSync(join(folder, 'incidents/2025-01-28-database-move.md'));
		expect(entries).toHaveLength(2);
		expect(galleryRecord().entries).toHaveLength(1);
	});

	test('the last good record is shown while a file is broken, and the report beside it', () => {
		const good = galleryRecord();
		writeFileSync(broken(), '---\ntitle: Broken\n');
		expect(contentTrouble()).toContain('The front matter is not closed');
		expect(galleryRecord()).toBe(good);
	});

	test('the report is printed once for each change', () => {
		writeFileSync(broken(), '---\ntitle: Broken\n');
		contentTrouble();
		contentTrouble();
		expect(printed).toHaveBeenCalledTimes(1);
	});

	test('all is well again when the file is mended', () => {
		writeFileSync(broken(), '---\ntitle: Broken\n');
		expect(contentTrouble()).toBeDefined();
		rmSync(broken());
		expect(contentTrouble()).toBeUndefined();
	});

	test('a page fails with the report where there never was a good record', () => {
		writeFileSync(broken(), '---\ntitle: Broken\n');
		expect(() => galleryRecord()).toThrow('Found 1 problem in 1 file.');
	});
});
