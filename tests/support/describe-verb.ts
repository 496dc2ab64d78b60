import { describe, expect, test } from 'vitest';
import { type LittleRecord, littleRecord, type Ran } from './little-record.ts';
import { keys, type Terminal } from './terminal.ts';

/** A verb of `incident`, what it is told, and what comes of it. */
export interface VerbCase {
	/** `maintenance start`. */
	readonly verb: string;
	/** When it is called. */
	readonly now: string;
	/** Files that are there beside the little record. */
	readonly before?: Readonly<Record<string, string>>;
	/** What is asked in a terminal, in order, and what is typed then; the last asks for a yes. */
	readonly dialogue: readonly (readonly [question: string, ...keys: string[]])[];
	/** The same as arguments after the verb. */
	readonly options: readonly string[];
	/** What is piped into it then. */
	readonly input?: string;
	/** What is said to be missing where nothing is given and nobody can be asked. */
	readonly missing: readonly string[];
	/** The file that is written, and all of its text. */
	readonly file: string;
	readonly text: string;
}

/**
 * Walks a verb from prompt to file, in a terminal, and by options alone, in this process: the same
 * holds for each.
 */
export function describeVerb(one: VerbCase): void {
	const call = [...one.verb.split(' '), '--now', one.now];

	describe(`incident ${one.verb} in a terminal`, { concurrent: true }, () => {
		test('asks for what is missing, and writes a sound file', async () => {
			await using record = await recordBefore(one);
			using terminal = record.open(call);
			await answerAll(terminal, one.dialogue);
			expect(await terminal.ends()).toBe(0);
			expect(terminal.words()).toContain('Written: ');
			await expectWritten(record, one);
			expect(record.errors(one.now)).toBe('');
		});

		test('asks the same on forty columns, and leaves all as it was at Ctrl-C', async () => {
			await using record = await recordBefore(one);
			const before = await record.files();
			using terminal = record.open(call, { columns: 40 });
			await answerAll(terminal, one.dialogue.slice(0, -1));
			await terminal.answers('Write ', keys.interrupt);
			expect(await terminal.ends()).toBe(130);
			expect(terminal.words()).toContain('Given up. Nothing was written.');
			expect(await record.files()).toEqual(before);
		});
	});

	describe(`incident ${one.verb} in a pipe`, () => {
		test('writes the same from options alone, and tells programs so', async () => {
			await using record = await recordBefore(one);
			const run = await runWithOptions(record, one, '--json');
			expect(run).toMatchObject({ exitCode: 0, stderr: '' });
			const [id, text] = [one.file.replace(/\.md$/, ''), one.text];
			expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, written: true, id, text });
			await expectWritten(record, one);
		});

		test('writes nothing on a dry run', async () => {
			await using record = await recordBefore(one);
			const before = await record.files();
			const run = await runWithOptions(record, one, '--dry-run');
			expect(run).toMatchObject({ exitCode: 0, stderr: '' });
			expect(run.stdout).toContain('Nothing was written: this was a dry run. It would be ');
			expect(await record.files()).toEqual(before);
		});

		test('names everything that is missing where nobody can be asked', async () => {
			await using record = await recordBefore(one);
			const before = await record.files();
			const { exitCode, stdout, stderr } = await record.runHere(call);
			const named = stderr.split('\n').filter((line) => line.startsWith('  '));
			expect(named.map((line) => line.trim())).toEqual(one.missing);
			expect(stderr).toContain('Nobody can be asked here: this is not a terminal.');
			expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
			expect(await record.files()).toEqual(before);
		});
	});
}

/** Runs a verb by its options and one more; in a process of its own where something is piped into it. */
function runWithOptions(record: LittleRecord, one: VerbCase, more: string): Promise<Ran> {
	const args = [...one.verb.split(' '), '--now', one.now, ...one.options, more];
	return one.input === undefined ? record.runHere(args) : record.run(args, one.input);
}

/** A little record with the files that a case begins with. */
export async function recordBefore({
	before = {},
}: Pick<VerbCase, 'before'>): Promise<LittleRecord> {
	const record = await littleRecord();
	for (const [name, text] of Object.entries(before)) await record.write(name, text);
	return record;
}

/** Answers each question as it comes. */
export async function answerAll(terminal: Terminal, dialogue: VerbCase['dialogue']): Promise<void> {
	for (const [question, ...typed] of dialogue) await terminal.answers(question, ...typed);
}

/** The file says this to the byte, and the other files say what they said. */
async function expectWritten(record: LittleRecord, one: VerbCase): Promise<void> {
	await using untouched = await recordBefore(one);
	expect(await record.files()).toEqual({ ...(await untouched.files()), [one.file]: one.text });
}
