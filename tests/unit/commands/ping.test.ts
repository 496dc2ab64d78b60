import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../support/build-site.ts';

const data = join(import.meta.dirname, '../../../src/data');

/** Runs `npm run ping` with this line at the end of the real site.yaml. */
async function pingWith(line: string) {
	const room = await mkdtemp(join(tmpdir(), 'gallery-status-ping-'));
	await cp(data, room, { recursive: true });
	const site = join(room, 'site.yaml');
	await writeFile(site, `${await readFile(site, 'utf8')}\n${line}\n`);
	const ran = await runCommand('ping', { DATA_DIR: room, BASE_PATH: '/status' });
	await rm(room, { recursive: true });
	return ran;
}

describe('npm run ping', { timeout: 30_000 }, () => {
	test('is content where there is no hub', async () => {
		expect(await pingWith('')).toEqual({
			exitCode: 0,
			output: 'site.yaml names no hub: there is nobody to tell.\n',
		});
	});

	test('fails where the hub cannot be reached, and names each feed that it was not told of', async () => {
		const { exitCode, output } = await pingWith('hub: https://127.0.0.1:1/');
		expect(exitCode).toBe(1);
		for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
			expect(output).toMatch(
				new RegExp(
					`^https://gallery-status.example/status/${file}\n {2}The hub cannot be reached: `,
					'm',
				),
			);
	});

	test('reports a hub that is no address, and tells nobody', async () => {
		const { exitCode, output } = await pingWith('hub: http://hub.example/');
		expect(exitCode).toBe(1);
		expect(output).toContain('A hub is an address that begins with https://.');
	});
});
