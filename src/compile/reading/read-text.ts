import { lstatSync, readFileSync } from 'node:fs';
import { shownPath } from './content-places.ts';
import {
	type Diagnostic,
	diagnosticAt,
	type DiagnosticMessage,
	type Position,
} from '../diagnostics/diagnostic.ts';

/** Text that was read, or why it could not be. */
type TextResult =
	{ readonly text: string; readonly diagnostic?: never } | { readonly diagnostic: Diagnostic };

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** How large a file may be, and what to do with a larger one. */
export interface SizeLimit {
	readonly megabytes: number;
	readonly advice: string;
}

/** The longest report has 15 KB; a larger file is a log or a picture by mistake. */
const sizeOfReport: SizeLimit = {
	megabytes: 0.25,
	advice: 'Keep logs and pictures elsewhere and link to them.',
};

/** Reads a file as UTF-8. Of what is wrong with it, the first thing is reported. */
export function readText(path: string, limit = sizeOfReport): TextResult {
	try {
		const stats = lstatSync(path);
		// A link could lead to any file of the machine, whose lines a report would then show.
		if (stats.isSymbolicLink()) return invalid(path, symbolicLink);
		if (!stats.isFile()) return invalid(path, notAFile(stats.isDirectory()));
		if (stats.size > limit.megabytes * megabyte) return invalid(path, tooLarge(stats.size, limit));
		return decodeText(path, readFileSync(path));
	} catch (error) {
		return invalid(path, unreadable((error as NodeJS.ErrnoException).code ?? String(error)));
	}
}

/** The text in the bytes of a file; `path` stands in messages. */
export function decodeText(path: string, bytes: Buffer): TextResult {
	const text = bytes.toString('utf8');
	if (text.startsWith('\uFEFF')) return invalid(path, byteOrderMark);
	const nul = text.indexOf('\0');
	if (nul >= 0) return invalid(path, nulByte, text, nul);
	const oldEnd = text.search(/\r(?!\n)/);
	if (oldEnd >= 0) return invalid(path, carriageReturn, text, oldEnd);
	const lost = text.indexOf('\uFFFD');
	if (lost >= 0 && !isUtf8(bytes)) return invalid(path, notUtf8, text, lost);
	return { text };
}

/** Whether no byte was lost: a replacement character may also be in the file itself. */
function isUtf8(bytes: Buffer): boolean {
	return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}

function invalid(path: string, message: DiagnosticMessage, text = '', index = 0): TextResult {
	const lines = text === '' ? [] : text.split(/\r?\n/);
	return { diagnostic: diagnosticAt(shownPath(path), lines, positionAt(text, index), message) };
}

/** The position of the character at `index`. */
export function positionAt(text: string, index: number): Position {
	const before = text.slice(0, index);
	const line = before.split('\n').length;
	return { line, column: index - before.lastIndexOf('\n') };
}

const notAFile = (folder: boolean): DiagnosticMessage => ({
	rule: 'readable-file',
	message: `This is ${folder ? 'a folder' : 'not a file'}, and a file is needed here.`,
	advice: folder ? 'Move it elsewhere or give it another name.' : 'Put a file in its place.',
});

const tooLarge = (size: number, { megabytes, advice }: SizeLimit): DiagnosticMessage => ({
	rule: 'readable-file',
	message: `The file has ${sizeText(size)}, and ${sizeText(megabytes * megabyte)} is the most that is read.`,
	advice,
});

function sizeText(bytes: number): string {
	if (bytes < megabyte) return `${Math.ceil(bytes / kilobyte)} KB`;
	const megabytes = bytes / megabyte;
	return `${Number.isInteger(megabytes) ? megabytes : megabytes.toFixed(1)} MB`;
}

const unreadable = (code: string): DiagnosticMessage => ({
	rule: 'readable-file',
	message:
		code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${reason(code)}).`,
	advice: remedies[code] ?? 'Put a file in its place.',
});

const symbolicLink: DiagnosticMessage = {
	rule: 'readable-file',
	message: 'This is a link to another place, and a file is needed here.',
	advice: 'Put the file itself in its place.',
};

const remedies: Readonly<Record<string, string>> = {
	ENOENT: 'Create it, or look at INCIDENTS_DIR and DATA_DIR where they are set.',
	EACCES: 'Give the user who builds the site leave to read it.',
	EPERM: 'Give the user who builds the site leave to read it.',
};

function reason(code: string): string {
	if (code === 'EACCES' || code === 'EPERM') return 'no permission';
	return code;
}

const byteOrderMark: DiagnosticMessage = {
	rule: 'plain-text',
	message: 'The file begins with a byte-order mark, an invisible character.',
	advice: 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
};

const nulByte: DiagnosticMessage = {
	rule: 'plain-text',
	message: 'A NUL byte stands here: this is no text file, or it is saved as UTF-16.',
	advice: 'Save it as UTF-8.',
};

const carriageReturn: DiagnosticMessage = {
	rule: 'plain-text',
	message: 'A carriage return without a line feed stands here: a line end that is not read as one.',
	advice: 'Save the file with LF or CRLF line ends.',
};

const notUtf8: DiagnosticMessage = {
	rule: 'plain-text',
	message: 'A byte here is not UTF-8 text.',
	advice: 'Save the file as UTF-8 and type the letter again.',
};
