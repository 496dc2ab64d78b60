import { type FieldValue, fieldTables, holdsAny, valuesIn } from '../../schema/field-lookup.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import type { AnyTable, Holds } from '../../schema/field.ts';
import type { SourceDocument } from '../diagnostics/diagnostic.ts';

/** Something that people wrote, and in which field. */
export interface Text {
	readonly path: FieldPath;
	readonly text: string;
}

/** A file as it was written, with all its mistakes: a text is looked at whatever is wrong beside it. */
export type Written = Pick<SourceDocument, 'data' | 'body'> & {
	/** The table of its fields; that of an entry where it is left out. */
	readonly fields?: AnyTable;
};

/** Everything in a file that is Markdown, the text below the front matter included. */
export function markdownOf({ data, body, fields }: Written): Text[] {
	const below = body === undefined ? [] : [{ path: ['body'], text: body }];
	return [...textsIn(data, fields, 'markdown'), ...below];
}

/** Everything in a file that is written for people, in Markdown or plain. */
export function textsOf(file: Written): Text[] {
	return [...markdownOf(file), ...textsIn(file.data, file.fields, 'line', 'code', 'id')];
}

/** Every address that stands in a field of its own. */
export function fieldLinksOf({ data, fields }: Written): Text[] {
	return textsIn(data, fields, 'link');
}

/** Every address that a file links to, from a field or from its text. */
export function linksOf(file: Written): Text[] {
	return [
		...fieldLinksOf(file),
		...textsOf(file).flatMap(({ path, text }) =>
			(text.match(/https?:\/\/[^\s)>\]"']+/g) ?? []).map((url) => ({ path, text: url })),
		),
	];
}

/** Every id that a file uses to refer to a component or to another file. */
export function idsReferringTo(what: 'component' | 'entry', data: unknown): Text[] {
	return valuesIn(data, fieldTables.entry, ({ refersTo }) => refersTo === what).flatMap(asText);
}

/** Markdown without what stands in code: there, signs mean nothing. The places stay as they are. */
export function withoutCode(markdown: string): string {
	const blank = (code: string) => code.replace(/[^\n]/g, ' ');
	return markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
}

function textsIn(
	data: unknown,
	fields: AnyTable = fieldTables.entry,
	...kinds: readonly Holds[]
): Text[] {
	return valuesIn(data, fields, holdsAny(...kinds)).flatMap(asText);
}

function asText({ path, value }: FieldValue): Text[] {
	return typeof value === 'string' ? [{ path, text: value }] : [];
}
