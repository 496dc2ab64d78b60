import Papa from 'papaparse';
import {
	type Cells,
	columns,
	type ObservationDocument,
} from './observation-document.ts';
import type { FieldPath, Position } from '../diagnostics/problem.ts';
import type { MonthKey } from '../../time/utc-calendar.ts';

/** A file of observations before it is read. */
export interface ObservationText {
	readonly file: string;
	readonly component: string;
	readonly month: MonthKey | undefined;
	readonly text: string;
}

/** The text of a file of observations as a document that can say where each value stands. */
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

/** The text cut into lines and cells. Quotes mean nothing, so a line of the file is a line here. */
function cellsOf(text: string): readonly Cells[] {
	const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
	const { data } = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n', fastMode: true });
	// What follows the last line feed is no line.
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
