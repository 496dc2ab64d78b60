import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileContent } from '../../../src/compile/compile.ts';
import { readContent } from '../../../src/compile/read-content.ts';
import {
	compareWith,
	type DeltaRequest,
	type runDelta,
} from '../../../src/commands/delta/run-delta.ts';
import { deltaModel } from '../../../src/delta/content-state.ts';
import { parseIso } from '../../../src/time/instant.ts';

/** Files to write, by path: a text, a change of what is there, or `null` for a file that goes. */
export type Edits = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** Edits files of a folder. */
export function editFiles(folder: string, edits: Edits): void {
	for (const [path, edit] of Object.entries(edits)) {
		const file = join(folder, path);
		if (edit === null) rmSync(file);
		else {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, typeof edit === 'string' ? edit : edit(readFileSync(file, 'utf8')));
		}
	}
}

/** The question for the delta of the content in a folder. */
export function deltaRequest(folder: string, asked: Partial<DeltaRequest> = {}): DeltaRequest {
	const places = { incidentsDir: join(folder, 'incidents'), dataDir: join(folder, 'data') };
	const clocks = { now: parseIso('2025-03-10T12:00:00Z') };
	return { places, clocks, format: 'text', isInActions: false, ...asked };
}

/** An answer with paths as if the folder were the working folder, and without the name of a commit. */
export function withoutPlace(
	{ exitCode, output, errors }: ReturnType<typeof runDelta>,
	folder: string,
): ReturnType<typeof runDelta> {
	const shown = (text: string) =>
		text.replaceAll(`${folder.replaceAll('\\', '/')}/`, '').replace(/\([0-9a-f]{7,}\)/, '(commit)');
	return { exitCode, output: shown(output), errors: shown(errors) };
}

/** The delta of a change from one state to another, as of a commit of the day before, without git. */
export function deltaBetween(
	before: Edits,
	after: Edits,
	asked: Partial<DeltaRequest> = {},
): ReturnType<typeof runDelta> {
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-delta-'));
	try {
		cpSync(join(import.meta.dirname, '../../fixtures/base'), folder, { recursive: true });
		editFiles(folder, before);
		const request = deltaRequest(folder, asked);
		const base = baseIn(request);
		editFiles(folder, after);
		return withoutPlace(
			compareWith(() => base, request),
			folder,
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The content as it lies there, as if it had been committed. */
function baseIn({ places, clocks }: DeltaRequest): ReturnType<Parameters<typeof compareWith>[0]> {
	const { record } = compileContent(places, clocks);
	const ids = readdirSync(places.incidentsDir).map((name) => name.replace(/\.md$/, ''));
	return {
		...{ name: 'the merge base with main', commit: 'abcdef0', short: 'abcdef0', error: undefined },
		side: {
			folder: places.incidentsDir,
			sources: readContent(places),
			model: record && deltaModel(record),
			publishedAt: new Map(ids.map((id) => [id, parseIso('2025-03-09T12:00:00Z')])),
		},
	};
}
