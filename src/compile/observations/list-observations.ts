import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/problem.ts';
import { diagnosticAt, type DiagnosticMessage } from '../diagnostics/problem-at.ts';
import type { MonthKey } from '../../time/utc-calendar.ts';
import { shownPath } from '../content-places.ts';
import { unexpectedFolder } from '../reading/entry-name.ts';
import { namesIn } from '../reading/names-in.ts';
import { looseTrouble, readName } from './observation-name.ts';

/** A file of observations, by what its path says. */
export interface ListedObservations {
	readonly path: string;
	/** The name of its folder. */
	readonly component: string;
	/** The month of its name; `undefined` for the span that is still growing. */
	readonly month: MonthKey | undefined;
}

/** The files of a folder of observations, and what is wrong with names. */
interface Listed {
	readonly files: readonly ListedObservations[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Lists `observations/`, which holds a folder for each component. Where nobody measures, there is none. */
export function listObservations(folder: string): Listed {
	if (!lstatSync(folder, { throwIfNoEntry: false })) return { files: [], diagnostics: [] };
	return together(folder, (name, isFolder) =>
		isFolder ? listComponent(join(folder, name), name) : trouble(looseTrouble(name)),
	);
}

function listComponent(folder: string, component: string): Listed {
	return together(folder, (name, isFolder) => {
		if (isFolder) return trouble(unexpectedFolder(name));
		const read = readName(name);
		if ('trouble' in read) return trouble(read.trouble);
		return { files: [{ path: join(folder, name), component, ...read }], diagnostics: [] };
	});
}

/** What the entries of a folder come to, each of which is a list of its own or a trouble. */
function together(
	folder: string,
	read: (name: string, isFolder: boolean) => Listed | { readonly trouble: DiagnosticMessage },
): Listed {
	const found = namesIn(folder);
	if (!found) return { files: [], diagnostics: [problemOf(folder, noFolder)] };
	const lists = found.map(({ name, isFolder }): Listed => {
		const list = read(name, isFolder);
		if (!('trouble' in list)) return list;
		return { files: [], diagnostics: [problemOf(join(folder, name), list.trouble)] };
	});
	return {
		files: lists.flatMap(({ files }) => files),
		diagnostics: lists.flatMap(({ diagnostics: problems }) => problems),
	};
}

function trouble(what: DiagnosticMessage): { readonly trouble: DiagnosticMessage } {
	return { trouble: what };
}

function problemOf(path: string, what: DiagnosticMessage): Diagnostic {
	return diagnosticAt(shownPath(path), [], { line: 1, column: 1 }, what);
}

const noFolder: DiagnosticMessage = {
	rule: 'readable-file',
	message: 'This is not a folder, or it cannot be read.',
	advice: 'Make it a folder that holds one for each component, or remove it.',
};
