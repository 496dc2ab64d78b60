import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from './content-places.ts';
import {
	type Diagnostic,
	type DiagnosticMessage,
	fileDiagnostic,
} from '../diagnostics/diagnostic.ts';

/** The files of `incidents/`, and what is wrong with names. */
interface EntryList {
	/** Paths of the files to read, in order of their names. */
	readonly paths: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Lists the files of `incidents/`; every name that is not that of an entry is reported. */
export function listEntries(folder: string): EntryList {
	const found = readFolder(folder);
	if (!found) return { paths: [], diagnostics: [fileDiagnostic(shownPath(folder), noFolder)] };
	const names = found.map(({ name }) => name);
	const checked = found.map(({ name, isFolder }) => ({
		path: join(folder, name),
		wrong: isFolder ? unexpectedFolder(name) : checkEntryName(name, names),
	}));
	return {
		paths: checked.filter(({ wrong }) => !wrong).map(({ path }) => path),
		diagnostics: checked.flatMap(({ path, wrong }) =>
			wrong ? [fileDiagnostic(shownPath(path), wrong)] : [],
		),
	};
}

const noFolder: DiagnosticMessage = {
	rule: 'readable-file',
	message: 'There is no such folder, or it cannot be read.',
	advice: 'Create it, or set INCIDENTS_DIR to the folder that holds the incidents.',
};

/** A file or folder in a folder. */
interface FolderItem {
	readonly name: string;
	readonly isFolder: boolean;
}

/**
 * What is in a folder of content, by name; `undefined` where it cannot be read. Dot files and
 * README.md, in any case, are passed over.
 */
export function readFolder(folder: string): FolderItem[] | undefined {
	try {
		// By code unit, so that every machine reads the files in the same order.
		return readdirSync(folder, { withFileTypes: true })
			.filter(({ name }) => !name.startsWith('.') && !/^readme\.md$/i.test(name))
			.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return undefined;
	}
}

const wellNamed = /^(\d{4}-\d\d-\d\d)-[a-z0-9]+(-[a-z0-9]+)*\.md$/;

/** What is wrong with the name of a file or folder. */
export function wrongName(message: string, advice: string): DiagnosticMessage {
	return { rule: 'file-name', message, advice };
}

/** A folder where only files are expected. */
export function unexpectedFolder(name: string): DiagnosticMessage {
	return wrongName(
		`“${name}” is a folder, and files in it would not be read.`,
		'Put files directly beside the others, and move the folder elsewhere.',
	);
}

/** What is wrong with the name of a file in `incidents/`; `names` are all names there. */
export function checkEntryName(
	name: string,
	names: readonly string[],
): DiagnosticMessage | undefined {
	const day = wellNamed.exec(name)?.[1];
	if (day !== undefined && isDay(day)) return undefined;
	if (day !== undefined)
		return wrongName(
			`There is no such day as ${day}.`,
			'Begin the name with the day on which it began or was first told: yyyy-mm-dd.',
		);
	const twin = names.find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
	if (twin)
		return wrongName(
			`The names “${name}” and “${twin}” differ in capitals only, and some systems take them for one file.`,
			'Give one of them another name, in lower case.',
		);
	if (wellNamed.test(name.toLowerCase()))
		return wrongName(
			`The name “${name}” has capitals, and it stands in the address of a page.`,
			`Rename it to ${name.toLowerCase()}.`,
		);
	if (!name.endsWith('.md')) return wrongEnding(name);
	return wrongName(
		`The name “${name}” is not a date and a few words: yyyy-mm-dd-words.md.`,
		`Rename it, for example to ${suggestName(name)}, or move it out of this folder.`,
	);
}

function isDay(text: string): boolean {
	const at = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function wrongEnding(name: string): DiagnosticMessage {
	const meant = `${name.replace(/(\.md)?\.(markdown|mdx?|txt|ya?ml)$/i, '')}.md`;
	return wrongName(
		`“${name}” does not end in .md, so it would not be read.`,
		wellNamed.test(meant)
			? `Rename it to ${meant}, or move it out of this folder.`
			: 'Move it out of this folder.',
	);
}

/** A name of the right form that keeps what can be kept. */
function suggestName(name: string): string {
	const [date = '', ...parts] = /^(\d{4})[-_. ]?(\d{1,2})[-_. ]?(\d{1,2})(?!\d)/.exec(name) ?? [];
	const slug = name
		.slice(date.length, -'.md'.length)
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const day = parts.map((part) => part.padStart(2, '0')).join('-');
	return `${day || '2020-10-30'}-${slug || 'gallery-outage'}.md`;
}
