import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { postmortemSkeleton } from '../../authoring/verbs/account.ts';
import { shownPath } from '../../compile/reading/content-places.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { wrongUsage } from './run.ts';
import type { Session } from './session.ts';

/** A text that can be given in three ways, and how its options are called. */
interface GivenText {
	/** The text itself, or `-` for standard input. */
	readonly text?: string | undefined;
	/** A file that holds it. */
	readonly file?: string | undefined;
	readonly flags: readonly [text: string, file: string];
}

/** The text of an option, a file or standard input; `undefined` where none was given. */
export function givenText({ text, file, flags }: GivenText): string | undefined {
	if (text !== undefined && file !== undefined)
		throw wrongUsage(`Give ${flags[0]} or ${flags[1]}, not both. Nothing was written.`);
	if (text === '-' || file === '-') return fromInput();
	return file === undefined ? text : readText(fromCaller(file), flags[1]);
}

/** A path as whoever called meant it: npm moves to the project’s folder, and so does the command itself. */
function fromCaller(path: string): string {
	return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

function fromInput(): string {
	if (process.stdin.isTTY)
		throw wrongUsage(
			'“-” reads standard input, and nothing is piped into it. Nothing was written.',
		);
	return readText(0, 'standard input');
}

function readText(from: number | string, name: string): string {
	try {
		return readFileSync(from, 'utf8')
			.replace(/^\uFEFF/, '')
			.replaceAll('\r\n', '\n');
	} catch {
		const where = from === 0 ? '' : ` ${from}`;
		throw wrongUsage(
			`${name}: the text cannot be read from${where || ' there'}. Nothing was written.`,
		);
	}
}

/** Writes the empty sections of a postmortem to a new file, and says what to do with it. */
export function writeDraft(session: Session, { id }: Entry, path: string): void {
	const { isDryRun, isJson, places } = session;
	const full = fromCaller(path);
	if (!relative(resolve(places.incidentsDir), full).startsWith('..'))
		throw wrongUsage('--draft: what lies among the incidents is published. Name another folder.');
	if (!isDryRun) create(full);
	const next = [`node incident.mjs postmortem ${id} --file ${path}`];
	const report = { ok: true, written: !isDryRun, id, file: shownPath(full), next };
	const done = isDryRun ? 'Nothing was written: this was a dry run. It would be' : 'Written:';
	console.log(
		isJson
			? JSON.stringify(report, null, 2)
			: `${done} ${report.file}\nFill it in, take away headings of which nothing can be said, then:\n  ${next[0]}`,
	);
}

function create(path: string): void {
	try {
		writeFileSync(path, postmortemSkeleton, { flag: 'wx' });
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		const why =
			code === 'EEXIST' ? 'There is such a file already' : `It cannot be written (${code})`;
		throw wrongUsage(`--draft: ${why}. Name another one.`);
	}
}
