import type { FieldPath } from '../../schema/field-path.ts';
import type { SourceDocument } from '../diagnostics/diagnostic.ts';

/** Something that people wrote, and in which field. */
export interface Text {
	readonly path: FieldPath;
	readonly text: string;
}

/** A file as it was written, with all its slips: a text is looked at whatever is wrong beside it. */
export type Written = Pick<SourceDocument, 'data' | 'body'>;

/** Fields of Markdown; `*` stands for each item of a list. */
const markdownFields = ['workaround', 'updates.*.message', 'notes.*', 'corrections.*.note'];
/** Fields of plain text that people read. */
const plainFields = [
	'title',
	'scope',
	'cause',
	'upstream.name',
	'retracted.why',
	'sources.*.label',
	'acknowledged.*.why',
	'lost.*.what',
	'repairs.*.title',
	'repairs.*.owner',
	'repairs.*.why',
];
const linkFields = [
	'sources.*',
	'sources.*.url',
	'repairs.*.link',
	'repairs.*.evidence',
	'upstream.link',
];

/** Everything in a file that is Markdown, the text below the front matter included. */
export function markdownOf({ data, body }: Written): Text[] {
	const below = body === undefined ? [] : [{ path: ['body'], text: body }];
	return [...textsIn(data, markdownFields), ...below];
}

/** Everything in a file that is written for people, in Markdown or plain. */
export function textsOf(file: Written): Text[] {
	return [...markdownOf(file), ...textsIn(file.data, plainFields)];
}

/** Every address that stands in a field of its own. */
export function fieldLinksOf({ data }: Written): Text[] {
	return textsIn(data, linkFields);
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

/** Markdown without what stands in code: there, signs mean nothing. The places stay as they are. */
export function withoutCode(markdown: string): string {
	const blank = (code: string) => code.replace(/[^\n]/g, ' ');
	return markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
}

/** The texts that stand in these fields of plain data. */
export function textsIn(data: unknown, fields: readonly string[]): Text[] {
	return fields.flatMap((field) => textsAt(data, field.split('.'), []));
}

function textsAt(value: unknown, [step, ...rest]: readonly string[], path: FieldPath): Text[] {
	if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	if (step !== '*') return textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
	if (!Array.isArray(value)) return [];
	return value.flatMap((item, i) => textsAt(item, rest, [...path, i]));
}
