import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentReport, currentRecord } from '../../../src/site/content.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
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
	Reflect.deleteProperty(globalThis, Symbol.for('gallery-status.dev-content'));
	printed.mockClear();
	rmSync(folder, { recursive: true });
});

describe('in dev', () => {
	test('a change of the content is seen at the next page', () => {
		const { entries } = currentRecord();
		rmSync(join(folder, 'incidents/2025-01-28-database-move.md'));
		expect(entries).toHaveLength(2);
		expect(currentRecord().entries).toHaveLength(1);
	});

	test('the last good record is shown while a file is broken, and the report beside it', () => {
		const good = currentRecord();
		writeFileSync(broken(), '---\ntitle: Broken\n');
		expect(contentReport()).toContain('The front matter is not closed');
		expect(currentRecord()).toBe(good);
	});

	test('the report is printed once for each change', () => {
		writeFileSync(broken(), '---\ntitle: Broken\n');
		contentReport();
		contentReport();
		expect(printed).toHaveBeenCalledTimes(1);
	});

	test('all is well again when the file is mended', () => {
		writeFileSync(broken(), '---\ntitle: Broken\n');
		expect(contentReport()).toBeDefined();
		rmSync(broken());
		expect(contentReport()).toBeUndefined();
	});

	test('a page fails with the report where there never was a good record', () => {
		writeFileSync(broken(), '---\ntitle: Broken\n');
		expect(() => currentRecord()).toThrow('Found 1 problem in 1 file.');
	});
});
