import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { putInPlace } from '../../../src/build/output-folder.ts';

vi.mock(import('node:fs/promises'), async (original) => {
	const real = await original();
	const rename: typeof real.rename = async (from, to) => {
		if (String(from).includes('-incoming-')) throw new Error('ENOSPC: no space left on device');
		return real.rename(from, to);
	};
	return { ...real, rename };
});

test('where the new site cannot take its place, the last one is back in it', async () => {
	const room = await mkdtemp(join(tmpdir(), 'failed-swap-'));
	onTestFinished(() => rm(room, { recursive: true }));
	for (const name of ['built', 'dist']) {
		await mkdir(join(room, name));
		await writeFile(join(room, name, 'index.html'), name);
	}
	await expect(putInPlace(join(room, 'built'), join(room, 'dist'))).rejects.toThrow('ENOSPC');
	expect(readFileSync(join(room, 'dist/index.html'), 'utf8')).toBe('dist');
	expect(readdirSync(room)).toEqual(['dist']);
});
