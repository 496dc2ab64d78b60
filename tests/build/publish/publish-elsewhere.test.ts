import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { deadLinks, lackingFiles } from '../../../src/publish/verify.ts';
import { LittleContent } from '../../support/little-content.ts';

const project = resolve(import.meta.dirname, '../../..');
const content = new LittleContent();
const host = join(content.path, 'host');
afterAll(() => content[Symbol.dispose]());

/** Runs the command; the process is killed after so many milliseconds, if that is told. */
async function publish(args: readonly string[] = [host], killedAfter?: number) {
	const child = spawn(process.execPath, ['src/commands/publish-elsewhere.ts', ...args], {
		cwd: project,
		env: { ...process.env, ...content.env, NO_COLOR: '1' },
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const closed = once(child, 'close');
	if (killedAfter !== undefined) {
		await wait(killedAfter);
		child.kill('SIGKILL');
	}
	const [exitCode] = (await closed) as [number | null];
	return { exitCode, output };
}

const file = 'incidents/2025-03-04-website-unreachable.md';
const titled = (title: string) => content.swap(file, /^title: .*$/m, `title: ${title}`);
const served = () =>
	/<h1>([^<]*)/.exec(
		readFileSync(join(host, 'current/incidents/2025-03-04-website-unreachable/index.html'), 'utf8'),
	)?.[1];

describe('publishing without GitHub', () => {
	test('builds the site, and serves it whole', async () => {
		titled('First');
		const { exitCode, output } = await publish();
		expect([exitCode, output]).toEqual([0, expect.stringContaining('Built ')]);
		expect(output).toMatch(/current is the release \d{8}T\d{6}Z from now on\.\n$/);
		expect(served()).toBe('First');
		expect(lackingFiles(join(host, 'current'))).toEqual([]);
		expect(await deadLinks(join(host, 'current'), '/')).toEqual([]);
	});

	test('serves what it served where the content is wrong, and names the line', async () => {
		titled('');
		const { exitCode, output } = await publish();
		expect([exitCode, served()]).toEqual([1, 'First']);
		expect(output).toMatch(/website-unreachable\.md:2:.*\n[^]*Nothing was published\.\n$/);
	});

	test('serves what it served where it is killed in the midst of the build', async () => {
		titled('Second');
		content.swap(file, /Pages|pages/, '[Pages](/nowhere/)');
		expect((await publish([host], 1500)).exitCode).toBe(null);
		expect(served()).toBe('First');
	});

	test('serves the next one afterwards, names its dead links, and leaves nothing lying about', async () => {
		const { exitCode, output } = await publish();
		expect([exitCode, output]).toEqual([
			0,
			expect.stringContaining('website-unreachable/index.html: /nowhere/ leads to nothing.'),
		]);
		expect(served()).toBe('Second');
		const lying = readdirSync(join(host, 'releases')).filter((name) => name.startsWith('.'));
		expect([lying, readdirSync(host).sort()]).toEqual([[], ['current', 'releases']]);
	});

	test('goes back to the release before without a build, once', async () => {
		const { exitCode, output } = await publish([host, '--back']);
		expect([exitCode, output]).toEqual([0, expect.stringMatching(/Z again\.\n$/)]);
		expect(served()).toBe('First');
		const again = await publish([host, '--back']);
		expect([again.exitCode, served()]).toEqual([1, 'First']);
		expect(again.output).toContain('holds no release before the one that it serves.');
	});

	test('writes into no folder that holds something else, and asks for one', async () => {
		const other = join(content.path, 'incidents');
		const before = readdirSync(other);
		expect(await publish([other])).toMatchObject({
			exitCode: 1,
			output: expect.stringContaining('holds something else.'),
		});
		expect(readdirSync(other)).toEqual(before);
		const below = await publish([join(content.path, file, 'host')]);
		expect(below.exitCode).toBe(1);
		expect(below.output).toMatch(/^ENOTDIR: .*\nWhat the folder serves is whole all the same\.\n$/);
		expect((await publish([])).output).toContain("missing required argument 'folder'");
	});
});
