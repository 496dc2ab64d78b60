import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isDate } from '../../time/read-instant.ts';
import type { MonthKey } from '../../time/utc-calendar.ts';
import {
	type Diagnostic,
	type DiagnosticMessage,
	fileDiagnostic,
} from '../diagnostics/diagnostic.ts';
import { shownPath } from '../reading/content-places.ts';
import { readFolder, unexpectedFolder, wrongName } from '../reading/list-entries.ts';
import { readText, type SizeLimit } from '../reading/read-text.ts';
import { type ObservationDocument, observationDocument } from './observation-document.ts';

/** The files of `observations/` that could be read, and why others could not. */
interface ObservationFiles {
	readonly documents: readonly ObservationDocument[];
	readonly diagnostics: readonly Diagnostic[];
	/** How many files there are, readable or not. */
	readonly files: number;
}

/** A month of one-minute spans has 4 MB; a larger file is something else. */
const sizeOfMonth: SizeLimit = {
	megabytes: 8,
	advice: 'Write one line for a span in which nothing changed, up to an hour.',
};

/**
 * Reads `observations/`, which holds a folder for each component, as far as its files are text. A
 * site without measurements has no such folder.
 */
export function readObservationFiles(folder: string): ObservationFiles {
	const exists = lstatSync(folder, { throwIfNoEntry: false });
	const { files, diagnostics } = exists ? listComponents(folder) : nothing;
	const read = files.map(({ path, ...named }) => ({
		...named,
		file: shownPath(path),
		result: readText(path, sizeOfMonth),
	}));
	return {
		documents: read.flatMap(({ result, ...named }) =>
			result.diagnostic ? [] : observationDocument({ ...named, text: result.text }),
		),
		diagnostics: [...diagnostics, ...read.flatMap(({ result }) => result.diagnostic ?? [])],
		files: files.length,
	};
}

/** The files of a folder of observations, and what is wrong with names. */
interface FileList {
	readonly files: readonly ListedFile[];
	readonly diagnostics: readonly Diagnostic[];
}

/** A file of observations and what its path says of it. */
interface ListedFile {
	readonly path: string;
	/** The name of its folder. */
	readonly component: string;
	/** The month of its name; `undefined` for the span that is still growing. */
	readonly month: MonthKey | undefined;
}

const nothing: FileList = { files: [], diagnostics: [] };

function listComponents(folder: string): FileList {
	return listFolder(folder, (path, name, isFolder) =>
		isFolder
			? listMonths(path, name)
			: rejected(
					path,
					wrongName(
						`“${name}” lies in no component’s folder, so it would not be read.`,
						'Move it into the folder that is named after its component’s id, or elsewhere.',
					),
				),
	);
}

function listMonths(folder: string, component: string): FileList {
	return listFolder(folder, (path, name, isFolder) => {
		if (isFolder) return rejected(path, unexpectedFolder(name));
		const parsed = parseFileName(name);
		if ('invalid' in parsed) return rejected(path, parsed.invalid);
		return { files: [{ path, component, month: parsed.month }], diagnostics: [] };
	});
}

/** The lists that each name in a folder leads to, as one. */
function listFolder(
	folder: string,
	list: (path: string, name: string, isFolder: boolean) => FileList,
): FileList {
	const names = readFolder(folder);
	if (!names) return rejected(folder, noFolder);
	const lists = names.map(({ name, isFolder }) => list(join(folder, name), name, isFolder));
	return {
		files: lists.flatMap(({ files }) => files),
		diagnostics: lists.flatMap(({ diagnostics }) => diagnostics),
	};
}

function rejected(path: string, message: DiagnosticMessage): FileList {
	return { files: [], diagnostics: [fileDiagnostic(shownPath(path), message)] };
}

const noFolder: DiagnosticMessage = {
	rule: 'readable-file',
	message: 'This is not a folder, or it cannot be read.',
	advice: 'Make it a folder that holds one for each component, or remove it.',
};

/** The name of the file that holds the span which is still growing. */
const growing = 'growing.csv';

type FileName = { readonly month: MonthKey | undefined } | { readonly invalid: DiagnosticMessage };

/** The month that the name of a file is; `undefined` for the growing span. */
function parseFileName(name: string): FileName {
	if (name === growing) return { month: undefined };
	const month = /^(\d{4}-\d\d)\.csv$/.exec(name)?.[1];
	if (month !== undefined && isDate(`${month}-01`)) return { month };
	const invalid =
		month === undefined
			? wrongName(
					`The name “${name}” is not a month, yyyy-mm.csv, nor is it ${growing}.`,
					`Rename it, for example to ${suggestName(name)}, or move it out of this folder.`,
				)
			: wrongName(
					`There is no such month as ${month}.`,
					'Name the file after the month in which its spans begin: yyyy-mm.csv.',
				);
	return { invalid };
}

/** A name of the right form that keeps what can be kept. */
function suggestName(name: string): string {
	if (/^growing\b/i.test(name)) return growing;
	const [, year, month] = /^(\d{4})[-_. ]?(\d{1,2})(?!\d)/.exec(name) ?? [];
	const meant = `${year}-${month?.padStart(2, '0')}`;
	return isDate(`${meant}-01`) ? `${meant}.csv` : '2026-01.csv';
}
