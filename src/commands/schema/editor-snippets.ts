import { kinds } from '../../schema/entry-schema.ts';
import { fileSchemas, type JsonSchema } from './file-schemas.ts';

/** A snippet as VS Code reads it. */
interface Snippet {
	/** Completes in Markdown alone, where the extension for YAML does not reach. */
	readonly scope: 'markdown';
	/** What is typed. */
	readonly prefix: string;
	readonly body: readonly string[];
	readonly description: string;
}

/** A snippet for a whole file of each kind, and one for each field of the front matter, by name. */
export function editorSnippets(): Record<string, Snippet> {
	const schemas = fileSchemas();
	const files = kinds.map((kind) => [`New ${kind}`, fileSnippet(kind, schemas[kind] ?? {})]);
	const fields = kinds.flatMap((kind) =>
		Object.entries(schemas[kind]?.properties ?? {}).flatMap(([name, field]) =>
			field.maxItems === 0 ? [] : [[titleOf(name, kind), fieldSnippet(name, field)]],
		),
	);
	return Object.fromEntries([...files, ...fields]) as Record<string, Snippet>;
}

/** Updates, impact and kind differ from kind to kind; every other field has one snippet. */
function titleOf(name: string, kind: string): string {
	return ['updates', 'kind', 'impact'].includes(name) ? `${name} of ${kind}` : name;
}

function fileSnippet(kind: string, schema: JsonSchema): Snippet {
	return {
		scope: 'markdown',
		prefix: kind,
		body: ['---', ...groupLines(schema, counter()), '---', ''],
		description: `A new ${kind}, with the fields that it needs.`,
	};
}

function fieldSnippet(name: string, field: JsonSchema): Snippet {
	return {
		scope: 'markdown',
		prefix: name,
		body: snippetLines(name, field, counter()),
		description: field.description ?? '',
	};
}

function counter(): Stops {
	let last = 0;
	return () => (last += 1);
}

/** Hands out the numbers of the stops that the tab key goes through, from 1 on. */
type Stops = () => number;

/** One field with all that it needs, as lines of a snippet of VS Code. */
function snippetLines(name: string, field: JsonSchema, stops: Stops): string[] {
	const { items } = field;
	if (field.properties) return [`${name}:`, ...indented(groupLines(field, stops))];
	if (items) return [`${name}:`, ...indented(itemLines(items, stops))];
	if (field.title === 'Markdown') return [`${name}: |`, ...indented([stop(field, stops)])];
	return [`${name}: ${stop(field, stops)}`];
}

/** The needed fields of a group. */
function groupLines({ properties = {}, required = [] }: JsonSchema, stops: Stops): string[] {
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
