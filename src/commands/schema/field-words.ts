import type { JsonSchema } from './json-schema.ts';

/** What a field may hold, in words, such as “a list of groups of fields”; values stand as code. */
export function heldWords(schema: JsonSchema): string {
	if (schema.const !== undefined) return `only ${code(schema.const)}`;
	if (schema.enum) return `one of ${schema.enum.map(code).join(', ')}`;
	if (schema.type === 'array') return listWords(schema);
	if (schema.properties) return 'a group of fields';
	if (schema.title) return `${named(schema.title)}${lengthWords(schema)}`;
	if (schema.anyOf) return schema.anyOf.map(heldWords).join(', or ');
	if (schema.type === 'integer' || schema.type === 'number') return numberWords(schema);
	if (schema.format === 'uri') return 'an address';
	return `text${lengthWords(schema)}`;
}

/** What a field is taken to hold where it is left out, if that is told. */
export function defaultWords({ default: value }: JsonSchema): string | undefined {
	if (value === undefined) return undefined;
	if (Array.isArray(value)) return 'none where it is left out';
	if (typeof value !== 'object' || value === null) return `${code(value)} where it is left out`;
	const fields = Object.entries(value).map(([name, one]) => `${name}: ${String(one)}`);
	return `${code(`{ ${fields.join(', ')} }`)} where it is left out`;
}

function listWords({ items = {}, maxItems }: JsonSchema): string {
	if (maxItems === 0) return 'an empty list';
	return items.properties ? 'a list of groups of fields' : `a list, each item ${heldWords(items)}`;
}

function numberWords(schema: JsonSchema): string {
	const { exclusiveMinimum: above, exclusiveMaximum: below } = schema;
	const kind = schema.type === 'integer' ? 'a whole number' : 'a number';
	if (above !== undefined && below !== undefined)
		return `${kind} above ${above} and below ${below}`;
	return `${kind} from ${String(schema.minimum)} to ${String(schema.maximum)}`;
}

function lengthWords({ minLength = 0, maxLength }: JsonSchema): string {
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
