import type { JsonSchema } from './json-schema.ts';

/** Hands out the numbers of the stops that the tab key goes through, from 1 on. */
export type Stops = () => number;

/** One field with all that it needs, as lines of a snippet of VS Code. */
export function snippetLines(name: string, field: JsonSchema, stops: Stops): string[] {
	const { items } = field;
	if (field.properties) return [`${name}:`, ...indented(groupLines(field, stops))];
	if (items) return [`${name}:`, ...indented(itemLines(items, stops))];
	if (field.title === 'Markdown') return [`${name}: |`, ...indented([stop(field, stops)])];
	return [`${name}: ${stop(field, stops)}`];
}

/** The needed fields of a group. */
export function groupLines({ properties = {}, required = [] }: JsonSchema, stops: Stops): string[] {
	return required.flatMap((name) => snippetLines(name, properties[name] ?? {}, stops));
}

/** One item of a list; of a list that takes either, the group of fields. */
function itemLines(items: JsonSchema, stops: Stops): string[] {
	const group = [items, ...(items.anyOf ?? [])].find(({ properties }) => properties);
	const lines = group ? groupLines(group, stops) : [stop(items, stops)];
	return lines.map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}

/** Where the cursor halts: a choice where the values are listed, else what is held as a hint. */
function stop(field: JsonSchema, stops: Stops): string {
	if (field.const !== undefined) return JSON.stringify(field.const).replaceAll('"', '');
	if (field.enum) return `\${${stops()}|${field.enum.join(',')}|}`;
	return `\${${stops()}:${field.title ?? 'text'}}`;
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
