import { exampleFor } from '../../compile/diagnostics/field-help.ts';
import { defaultWords, heldWords } from './field-words.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The fields of a file in `incidents/` as a list, with an example where one says more than words. What
 * `told` has too has its example there, for values of one kind may not fit another.
 */
export function entryFieldList(
	schema: JsonSchema,
	names: readonly string[],
	told: JsonSchema = {},
): string {
	return names
		.map((name) => {
			const example = told.properties?.[name] ? undefined : exampleFor(name);
			const [own = '', ...inside] = fieldList(schema, [name]).split('\n');
			return [example ? `${own} Such as \`${example}\`.` : own, ...inside].join('\n');
		})
		.join('');
}

/** The fields of an object as a list in Markdown, those inside a field below it. */
export function fieldList(
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
	const holds = [heldWords(field), defaultWords(field)].filter((words) => words !== undefined);
	return `**\`${name}\`**${isNeeded ? ', needed' : ''}: ${holds.join('; ')}. ${field.description ?? ''}`.trim();
}

/** The fields of the group that a field holds, or that each item of its list holds. */
function inner(field: JsonSchema, depth: number): string {
	const groups = [field, field.items, ...(field.items?.anyOf ?? [])];
	const group = groups.find((one) => one?.properties);
	return group ? fieldList(group, undefined, depth) : '';
}
