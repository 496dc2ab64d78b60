import Papa from 'papaparse';
import type { FieldPath } from '../../schema/field-path.ts';
import { columns } from '../../schema/observation-columns.ts';
import type { MonthKey } from '../../time/utc-calendar.ts';
import {
	type Diagnostic,
	placeDiagnostics,
	type Position,
	type SourceDocument,
	type UnplacedDiagnostic,
} from '../diagnostics/diagnostic.ts';

/** A line of a file, cut at its commas. */
export type Cells = readonly string[];

/**
 * A file of observations. The path of a value in it is the index of the line (0 is the header) and
 * the name of the column.
 */
export interface ObservationDocument extends SourceDocument {
	/** The name of its folder, which should be the id of a component. */
	readonly component: string;
	/** The UTC month of its name; `undefined` for `growing.csv`. */
	readonly month: MonthKey | undefined;
	/** Its lines. They are cut again at each access, for the cells of several years would fill memory. */
	readonly data: readonly Cells[];
}

/** The text of a file of observations. */
interface ObservationText {
	readonly file: string;
	readonly component: string;
	readonly month: MonthKey | undefined;
	readonly text: string;
}

/** The document of such a text, which locates each value. */
export function observationDocument({ text, ...named }: ObservationText): ObservationDocument {
	let split: readonly string[] | undefined;
	const lines = () => (split ??= text.split(/\r?\n/));
	return {
		...named,
		body: undefined,
		get lines() {
			return lines();
		},
		get data() {
			return cellsOf(text);
		},
		locate: (path) => locate(lines(), path),
	};
}

/** The cells of each line. Quotes have no meaning, so a line of the file is one line here. */
function cellsOf(text: string): readonly Cells[] {
	const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
	const { data } = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n', fastMode: true });
	// The text ends in a line feed, after which no line begins.
	if (data.at(-1)?.join('') === '') data.pop();
	return data;
}

function locate(lines: readonly string[], [index = 0, name]: FieldPath): Position {
	const line = Number(index) + 1;
	const before = columns.findIndex((column) => column === name);
	if (before <= 0) return { line, column: 1 };
	const cells = (lines[line - 1] ?? '').split(',').slice(0, before);
	return { line, column: cells.join(',').length + 2 };
}

/** The diagnostics with their places; the line is in the position, so the path is the column alone. */
export function placeInRows(
	diagnostics: readonly UnplacedDiagnostic[],
	document: SourceDocument,
): Diagnostic[] {
	return placeDiagnostics(diagnostics, document).map((one) => ({
		...one,
		path: one.path.slice(1),
	}));
}
