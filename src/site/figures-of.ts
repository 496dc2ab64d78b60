import { gallery } from './gallery.ts';
import { absolute } from './link.ts';
import { periodsOf } from './periods.ts';
import type { Subject } from '../domain/uptime/subject.ts';
import { paths } from '../addresses/paths.ts';
import { figuresCsv } from '../api/figures-csv.ts';
import { figuresDocument } from '../api/figures-document.ts';
import { csvResponse, jsonResponse } from '../api/published.ts';

/** The tables of a subject, by the names of their files. */
const tables = { days: 'day', months: 'month', years: 'year' } as const;
/** One of them. */
export type Table = keyof typeof tables;

/** Every table, as the parameters of an address. */
export const everyTable = (Object.keys(tables) as Table[]).map((table) => ({ table }));

/** The figures of a subject as a document. */
export function figuresJson(subject: Subject): Response {
	const schema = absolute(paths.figuresSchema);
	return jsonResponse(figuresDocument(subject, periodsOf(subject), gallery().record, schema));
}

/** The figures of a subject as a table. */
export function figuresTable(subject: Subject, table: Table): Response {
	const { weights } = gallery().record.site;
	return csvResponse(figuresCsv(tables[table], periodsOf(subject)[table], weights));
}
