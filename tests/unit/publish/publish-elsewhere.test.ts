import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseIso } from '../../../src/time/instant.ts';
import { publishElsewhere } from '../../../src/publish/publish-elsewhere.ts';

vi.mock('../../../src/build/build-site.ts', () => ({
	/** A build that comes to its end and leaves half a site. */
	buildSite: (_: string, outDir: string) => {
		mkdirSync(outDir);
		writeFileSync(join(outDir, 'index.html'), '');
		return Promise.resolve(true);
	},
}));

test('half a site is never served, and nothing of it stays', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-half-'));
	const said = vi.spyOn(console, 'error').mockReturnValue();
	const now = parseIso('2026-11-28T06:00:00Z');
	expect(await publishElsewhere({ project: '.', folder, base: '/', now })).toBe(false);
	expect(said.mock.calls.join('\n')).toMatch(
		/^404\.html is not there\.\n[^]*\nNothing was published\.$/,
	);
	expect(readdirSync(folder, { recursive: true })).toEqual(['releases']);
	rmSync(folder, { recursive: true });
});
