import { kinds } from '../../schema/entry-schema.ts';
import { fileSchemas } from './file-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { groupLines, snippetLines, type Stops } from './snippet-lines.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
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
