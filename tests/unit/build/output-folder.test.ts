import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heal, putInPlace, reasonToRefuse } from '../../../src/build/output-folder.ts';

/** Above every process number that Linux, macOS or Windows gives. */
const DEAD = 2 ** 30;

let room: string;
let out: string;

beforeEach(async () => {
	room = await mkdtemp(join(tmpdir(), 'output-folder-'));
	out = join(room, 'dist');
});
afterEach(() => rm(room, { recursive: true }));

async function makeSite(name: string, text: string): Promise<string> {
	const folder = join(room, name);
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'index.html'), text);
	return folder;
}

const served = () => readFileSync(join(out, 'index.html'), 'utf8');

describe('putInPlace', () => {
	it('puts the first site in its place', async () => {
		await putInPlace(await makeSite('built', 'first'), out);
		expect(served()).toBe('first');
	});

	it('makes the folders above the output', async () => {
		out = join(room, 'a/b/dist');
		await putInPlace(await makeSite('built', 'first'), out);
		expect(served()).toBe('first');
	});

	it('replaces the last site and leaves nothing else behind', async () => {
		await makeSite('dist', 'old');
		await putInPlace(await makeSite('built', 'new'), out);
		expect(served()).toBe('new');
		expect(readdirSync(room)).toEqual(['dist']);
	});

	it('keeps the last site where there is no new one to put in its place', async () => {
		await makeSite('dist', 'old');
		await expect(putInPlace(join(room, 'missing'), out)).rejects.toThrow(/^ENOENT: .*missing/);
		expect(served()).toBe('old');
		expect(readdirSync(room)).toEqual(['dist']);
	});
});

describe('heal', () => {
	it('brings back the last site after a build was killed between its two renames', async () => {
		await makeSite(`.dist-previous-${DEAD}`, 'old');
		await makeSite(`.dist-incoming-${DEAD}`, 'new');
		await heal(out, room);
		expect(served()).toBe('old');
		expect(readdirSync(room)).toEqual(['dist']);
	});

	it('removes the old site after a build was killed behind its second rename', async () => {
		await makeSite('dist', 'new');
		await makeSite(`.dist-previous-${DEAD}`, 'old');
		await heal(out, room);
		expect(served()).toBe('new');
		expect(readdirSync(room)).toEqual(['dist']);
	});

	it('removes what a killed build had made so far', async () => {
		const building = await makeSite(`.dist-building-${DEAD}`, 'half');
		await heal(join(room, 'elsewhere/site'), room);
		expect(existsSync(building)).toBe(false);
	});

	it('leaves the folders of a build that still runs', async () => {
		const incoming = await makeSite(`.dist-incoming-${process.pid}`, 'new');
		await heal(out, room);
		expect(existsSync(incoming)).toBe(true);
	});
});

describe('reasonToRefuse', () => {
	it('has none for a folder that does not exist, an empty one, and an earlier site', async () => {
		expect(await reasonToRefuse(out, room)).toBeUndefined();
		await mkdir(out);
		expect(await reasonToRefuse(out, room)).toBeUndefined();
		await makeSite('dist', 'old');
		expect(await reasonToRefuse(out, room)).toBeUndefined();
	});

	it('refuses the project and every folder above it', async () => {
		const project = await makeSite('project', 'a page of its own');
		const sentence = (folder: string) => `OUT_DIR (${folder}) holds this project itself.`;
		expect(await reasonToRefuse(project, project)).toBe(sentence(project));
		expect(await reasonToRefuse(room, project)).toBe(sentence(room));
	});

	it('refuses a folder of other files', async () => {
		await mkdir(out);
		await writeFile(join(out, 'thesis.txt'), '');
		expect(await reasonToRefuse(out, join(room, 'project'))).toBe(
			`OUT_DIR (${out}) holds something that is not a site: it has files, and no index.html.`,
		);
	});

	it('refuses a file, and a folder below a file', async () => {
		await writeFile(out, '');
		const sentence = (folder: string) =>
			`OUT_DIR (${folder}) cannot be a folder: ${out} is a file.`;
		expect(await reasonToRefuse(out, join(room, 'project'))).toBe(sentence(out));
		const below = join(out, 'site');
		expect(await reasonToRefuse(below, join(room, 'project'))).toBe(sentence(below));
	});
});
