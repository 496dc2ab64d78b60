import { spawnSync } from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const releases = pathToFileURL(
	resolve(import.meta.dirname, '../../../src/publish/releases.ts'),
).href;
const dieBefore = pathToFileURL(resolve(import.meta.dirname, '../../support/die-before.mjs')).href;

const files = ['index.html', '404.html'];

/** Publishes a site of two files that say its name; killed before touching the disk for the nth time. */
function publish(folder: string, name: string, killedBefore?: number) {
	const script = `
	import { mkdirSync, writeFileSync } from 'node:fs';
	const { incomingFolder, publishRelease } = await import('${releases}');
	const incoming = await incomingFolder(${JSON.stringify(folder)});
	mkdirSync(incoming);
	for (const file of ${JSON.stringify(files)}) writeFileSync(incoming + '/' + file, '${name}');
	await publishRelease(${JSON.stringify(folder)}, incoming, '${name}');`;
	const args = ['--input-type=module', '-e', script];
	if (killedBefore !== undefined) args.unshift('--import', dieBefore);
	const env = { ...process.env, DIE_BEFORE: String(killedBefore), DIE_IN: folder };
	return spawnSync(process.execPath, args, { env, encoding: 'utf8' });
}

/** A folder as publishing these leaves it, without a process for each. */
function layOut(folder: string, names: readonly string[]): void {
	for (const name of names) {
		mkdirSync(join(folder, 'releases', name), { recursive: true });
		for (const file of files) writeFileSync(join(folder, 'releases', name, file), name);
	}
	symlinkSync(join('releases', names.at(-1) ?? ''), join(folder, 'current'));
}

const siteAt = (folder: string) =>
	files.map((file) => readFileSync(join(folder, 'current', file), 'utf8'));

/** What lies among the releases and is no whole site. */
const partsIn = (folder: string) =>
	readdirSync(join(folder, 'releases')).filter(
		(name) =>
			name.startsWith('.') || readdirSync(join(folder, 'releases', name)).length !== files.length,
	);

test(
	'wherever publishing is killed, the old site is served or the new one, and the next one mends the rest',
	{ timeout: 120_000 },
	() => {
		const seen = new Set<string>();
		for (let point = 0; ; point++) {
			const folder = mkdtempSync(join(tmpdir(), 'gallery-status-killed-'));
			layOut(folder, ['a', 'b', 'c']);
			const { signal, status, stderr } = publish(folder, 'd', point);
			const [index, missing] = siteAt(folder);
			expect(['c', 'd']).toContain(index);
			expect(missing).toBe(index);
			seen.add(`${signal ?? status}: ${index}`);
			expect(partsIn(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
			expect(publish(folder, 'e').stderr).toBe('');
			expect(siteAt(folder)).toEqual(['e', 'e']);
			expect(partsIn(folder)).toEqual([]);
			rmSync(folder, { recursive: true });
			if (signal === null) {
				expect([status, stderr]).toEqual([0, '']);
				break;
			}
		}
		expect([...seen]).toEqual(['SIGKILL: c', 'SIGKILL: d', '0: d']);
	},
);
