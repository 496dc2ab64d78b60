import { describe, expect, test } from 'vitest';
import { fileSchemas } from '../../../../src/commands/schema/file-schemas.ts';

interface Schema {
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
}

const schemas = fileSchemas() as Record<string, Schema>;

describe.each(Object.keys(schemas))('the schema of %s for editors', (name) => {
	test('explains every field, however deep it stands', () => {
		expect(unexplained(schemas[name])).toEqual([]);
	});
});

test('a field carries the docstring of the schema that it stands in', () => {
	expect(schemas['incident']).toHaveProperty(
		'properties.components.items.properties.from.description',
		'When this began; the start of the whole (`began`, or the window’s) where it is left out.',
	);
});

/** The paths of fields below this schema that have no description. */
function unexplained(schema: Schema | undefined, path = ''): string[] {
	if (!schema) return [];
	const inner = [schema.items, ...(schema.anyOf ?? [])].flatMap((one) => unexplained(one, path));
	const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
		...(field.description ? [] : [`${path}${name}`]),
		...unexplained(field, `${path}${name}.`),
	]);
	return [...fields, ...inner];
}
