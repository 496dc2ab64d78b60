import { type FieldValue, fieldTables, holdsAny, valuesIn } from '../../schema/field-lookup.ts';
import { type MarkdownTree, parseMarkdown } from '../../text/markdown-tree.ts';
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

/** A text in Markdown, and the tree that every page and feed makes of it. */
export interface MarkdownText extends Text {
	readonly tree: MarkdownTree;
}

/** Everything in a file that is Markdown, parsed, but for texts beyond the bounds of what is parsed. */
export function treesOf(file: Written): MarkdownText[] {
	return markdownOf(file)
		.map((one) => ({ ...one, tree: parseMarkdown(one.text) }))
		.filter(({ tree }) => tree.exceeds === undefined);
}

/** Where a part of a text stands: its first line, and how often that stands before it. */
export function partOf({ path, text }: Text, { start, end }: { start: number; end: number }) {
	const fragment = text.slice(start, end).trim().split(/\r?\n/)[0] ?? '';
	if (fragment === '') return { path, fragment };
	return { path, fragment, occurrence: text.slice(0, start).split(fragment).length - 1 };
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
