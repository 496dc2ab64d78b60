import { isDeepStrictEqual } from 'node:util';
import { kinds } from '../../schema/entry-schema.ts';
import { capital } from '../../view/text/list-text.ts';
import { exampleFor } from '../../schema/field-lookup.ts';
import { fileSchemas, type JsonSchema } from './file-schemas.ts';

/** Data files, in the order in which a reader needs them, each with what it is for. */
const dataFiles = {
	components: 'the functions of the gallery that users know, in groups, in the order of the page.',
	objectives: 'what is promised of components and groups.',
	explanations: 'what staff say where measurements and incidents disagree.',
	site: 'who speaks here, and the numbers that the arithmetic uses.',
} as const;

/** What files of each kind are. */
const entryKinds = {
	incident: 'An incident: an unplanned disruption. It is the kind where none is given.',
	maintenance: 'Maintenance: planned work.',
	announcement: 'An announcement: news without effect on status.',
} as const;

/** The reference of every field that people write, in Markdown; made of the schemas alone. */
export function fieldsPage(): string {
	const schemas = fileSchemas();
	const shared = sharedNames(kinds.map((kind) => schemas[kind] ?? {}));
	const sections = [
		`## Every file in \`incidents/\`\n\n${entryFieldList(schemas['incident'] ?? {}, shared)}`,
		...kinds.map((kind) => `## ${capital(kind)}\n\n${ofKind(kind, schemas, shared)}`),
		...Object.entries(dataFiles).map(
			([name, use]) =>
				`## \`src/data/${name}.yaml\`\n\n${capital(use)}\n\n${fieldList(schemas[name] ?? {})}`,
		),
	];
	return `${head}\n${sections.join('\n')}`;
}

const head = `# Fields

<!-- Written by \`npm run schema\` from the sentences beside each field in src/schema/. -->

Every field of the files that people write, whether it is needed, what it holds and what that means.
Fields inside a field stand below it. A _time_ is written as precisely as it is known, with \`Z\` or an
offset, and an _instant_ to the minute or second: see [How times are written](../CONTRIBUTING.md#how-times-are-written).
What a schema cannot say, such as that an end lies after its start, \`npm run check\` does.
`;

/** The fields that are the same to the letter in every kind of file. */
function sharedNames(schemas: readonly JsonSchema[]): string[] {
	const [first, ...others] = schemas;
	return Object.entries(first?.properties ?? {})
		.filter(([name, field]) =>
			others.every((one) => isDeepStrictEqual(one.properties?.[name], field)),
		)
		.map(([name]) => name);
}

function ofKind(
	kind: (typeof kinds)[number],
	{ incident, [kind]: schema = {} }: Readonly<Record<string, JsonSchema>>,
	shared: readonly string[],
): string {
	const own = Object.keys(schema.properties ?? {}).filter((name) => !shared.includes(name));
	return `${entryKinds[kind]}\n\n${entryFieldList(schema, own, kind === 'incident' ? {} : incident)}`;
}

/**
 * The fields of a file in `incidents/` as a list, with an example where one says more than words. What
 * `described` has too has its example there, for values of one kind may not fit another.
 */
function entryFieldList(
	schema: JsonSchema,
	names: readonly string[],
	described: JsonSchema = {},
): string {
	return names
		.map((name) => {
			const example = described.properties?.[name] ? undefined : exampleFor(name);
			const [own = '', ...inside] = fieldList(schema, [name]).split('\n');
			return [example ? `${own} Such as \`${example}\`.` : own, ...inside].join('\n');
		})
		.join('');
}

/** The fields of an object as a list in Markdown, those inside a field below it. */
function fieldList(
	{ properties = {}, required = [] }: JsonSchema,
	names: readonly string[] = Object.keys(properties),
	depth = 0,
): string {
	return names
		.map((name) => {
			const field = properties[name] ?? {};
			return `${'  '.repeat(depth)}- ${line(name, field, required.includes(name))}\n${inner(field, depth + 1)}`;
		})
		.join('');
}

/** `**title**, needed: text, 5 to 90 characters. What users see.` */
function line(name: string, field: JsonSchema, isNeeded: boolean): string {
	const holds = [valueText(field), defaultText(field)].filter((text) => text !== undefined);
	return `**\`${name}\`**${isNeeded ? ', needed' : ''}: ${holds.join('; ')}. ${field.description ?? ''}`.trim();
}

/** The fields of the group that a field holds, or that each item of its list holds. */
function inner(field: JsonSchema, depth: number): string {
	const groups = [field, field.items, ...(field.items?.anyOf ?? [])];
	const group = groups.find((one) => one?.properties);
	return group ? fieldList(group, undefined, depth) : '';
}

/** What a field may hold, in words, such as “a list of groups of fields”; values stand as code. */
function valueText(schema: JsonSchema): string {
	if (schema.const !== undefined) return `only ${code(schema.const)}`;
	if (schema.enum) return `one of ${schema.enum.map(code).join(', ')}`;
	if (schema.type === 'array') return listTypeText(schema);
	if (schema.properties) return 'a group of fields';
	if (schema.title) return `${named(schema.title)}${lengthText(schema)}`;
	if (schema.anyOf) return schema.anyOf.map(valueText).join(', or ');
	if (schema.type === 'integer' || schema.type === 'number') return numberText(schema);
	if (schema.format === 'uri') return 'an address';
	return `text${lengthText(schema)}`;
}

/** What a field is taken to hold where it is left out; `undefined` of none. */
function defaultText({ default: value }: JsonSchema): string | undefined {
	if (value === undefined) return undefined;
	if (Array.isArray(value)) return 'none where it is left out';
	if (typeof value !== 'object' || value === null) return `${code(value)} where it is left out`;
	const fields = Object.entries(value).map(([name, one]) => `${name}: ${String(one)}`);
	return `${code(`{ ${fields.join(', ')} }`)} where it is left out`;
}

function listTypeText({ items = {}, maxItems }: JsonSchema): string {
	if (maxItems === 0) return 'an empty list';
	return items.properties ? 'a list of groups of fields' : `a list, each item ${valueText(items)}`;
}

function numberText(schema: JsonSchema): string {
	const { exclusiveMinimum: above, exclusiveMaximum: below } = schema;
	const kind = schema.type === 'integer' ? 'a whole number' : 'a number';
	if (above !== undefined && below !== undefined)
		return `${kind} above ${above} and below ${below}`;
	return `${kind} from ${String(schema.minimum)} to ${String(schema.maximum)}`;
}

function lengthText({ minLength = 0, maxLength }: JsonSchema): string {
	if (maxLength !== undefined) return `, ${minLength} to ${maxLength} characters`;
	return minLength > 1 ? `, ${minLength} characters at least` : '';
}

const code = (value: unknown) => `\`${String(value)}\``;

/** What a schema calls its values, as it stands in a sentence. */
function named(title: string): string {
	if (title === 'Markdown') return 'text in Markdown';
	if (title.startsWith('one ')) return title;
	return `${/^[aei]/.test(title) ? 'an' : 'a'} ${title}`;
}
