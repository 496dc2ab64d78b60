import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	goBack,
	incomingFolder,
	publishRelease,
	servedRelease,
} from '../../../src/publish/releases.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gallery-status-host-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Publishes a site that says its own name. */
async function publish(name: string) {
	const incoming = await incomingFolder(folder);
	mkdirSync(incoming);
	writeFileSync(join(incoming, 'index.html'), name);
	await publishRelease(folder, incoming, name);
}
const served = () => readFileSync(join(folder, 'current/index.html'), 'utf8');
const releases = () => readdirSync(join(folder, 'releases')).sort();

describe('releases', () => {
	test('are served by a link that names them from where it lies', async () => {
		await publish('20261128T060000Z');
		expect(served()).toBe('20261128T060000Z');
		expect(await servedRelease(folder)).toBe('20261128T060000Z');
		expect(readdirSync(folder).sort()).toEqual(['current', 'releases']);
	});

	test('are kept as far as the two before the newest', async () => {
		for (const name of ['a', 'b', 'c', 'd', 'e']) await publish(name);
		expect(releases()).toEqual(['c', 'd', 'e']);
		expect(served()).toBe('e');
	});

	test('go back one at a time, as long as there is one', async () => {
		for (const name of ['a', 'b', 'c']) await publish(name);
		expect([await goBack(folder), served()]).toEqual(['b', 'b']);
		expect([await goBack(folder), served()]).toEqual(['a', 'a']);
		expect([await goBack(folder), served()]).toEqual([undefined, 'a']);
	});

	test('are served again from the newest on after going back', async () => {
		for (const name of ['a', 'b']) await publish(name);
		await goBack(folder);
		await publish('c');
		expect(served()).toBe('c');
	});

	test('that are older than the newest are not removed while they are served', async () => {
		for (const name of ['b', 'c', 'd', 'a']) await publish(name);
		expect([served(), releases()]).toEqual(['a', ['a', 'b', 'c', 'd']]);
	});

	test('never take the place of another of the same name', async () => {
		await publish('a');
		await expect(publish('a')).rejects.toThrow(/ENOTEMPTY|EEXIST/);
		expect(served()).toBe('a');
	});

	test('lose what a killed process left on its way in or out, and not what another is moving', async () => {
		await publish('a');
		for (const left of ['.incoming-999999999', '.b-999999999', `.incoming-${process.ppid}`])
			mkdirSync(join(folder, 'releases', left));
		await incomingFolder(folder);
		expect(releases()).toEqual([`.incoming-${process.ppid}`, 'a']);
	});

	test('do not exist before the first', async () => {
		expect([await servedRelease(folder), await goBack(folder)]).toEqual([undefined, undefined]);
	});
});
