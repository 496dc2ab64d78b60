import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { generate } from './generate.ts';
import { grouped } from './table.ts';

/** When the record was committed: before the instant of the build, or no edit would be told. */
const committed = Date.parse('2026-11-01T00:00:00Z') / 1000;

/** Builds a record of `size` files that were committed once and then edited, a commit for each file. */
export async function buildEdited(size: number): Promise<void> {
	await build(`with edits, ${grouped(size)}`, async (room) => {
		await generate(room, size);
		commitEdits(room);
		return { INCIDENTS_DIR: join(room, 'incidents'), DATA_DIR: join(room, 'data') };
	});
}

function commitEdits(room: string): void {
	const git = (args: readonly string[], input = '') =>
		execFileSync('git', ['-C', room, ...args], { input, stdio: 'pipe', maxBuffer: 1 << 28 });
	const names = readdirSync(join(room, 'incidents'));
	const texts = names.map((name) => readFileSync(join(room, 'incidents', name), 'utf8'));
	const all = texts.map((text, i) => fileIn(names[i], text)).join('');
	const edits = texts.map((text, i) =>
		commitOf(i + 1, fileIn(names[i], text.replace('\nupdates:', '\nscope: Everybody.\nupdates:'))),
	);
	git(['init', '--quiet', '--initial-branch=main']);
	git(['fast-import', '--quiet'], [commitOf(0, all), ...edits].join(''));
	git(['reset', '--quiet', '--hard', 'main']);
}

/** A commit in the language of `git fast-import`, a second after the one before. */
function commitOf(place: number, files: string): string {
	const who = `Bench <bench@gallery.test> ${committed + place} +0000`;
	return `commit refs/heads/main\ncommitter ${who}\ndata 4\nEdit\n${files}\n`;
}

function fileIn(name: string | undefined, text: string): string {
	return `M 100644 inline incidents/${name ?? ''}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}
