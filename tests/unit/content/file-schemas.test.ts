import { describe, expect, test } from 'vitest';
import { fileSchemas } from '../../../src/commands/schema/file-schemas.ts';

interface Schema {
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
}

const schemas = fileSchemas() as Record<string, Schema>;

describe.each(Object.keys(schemas))('the schema of %s for editors', (name) => {
	test('explains every field', () => {
		expect(unexplained(schemas[name])).toEqual([]);
	});
});

test('the fields of every list of an incident are explained', () => {
	const lists = Object.entries(schemas['incident']?.properties ?? {});
	const silent = lists.map(([name, { items }]) => [name, unexplained(items)]);
	expect(silent.filter(([, fields]) => fields?.length)).toEqual([]);
});

test('a field carries the docstring of the schema that it stands in', () => {
	expect(schemas['incident']).toHaveProperty(
		'properties.components.items.properties.from.description',
		'When this began; `began` of the file where it is left out.',
	);
});

/** The fields of an object that have no description. */
function unexplained(schema: Schema | undefined): string[] {
	const fields = Object.entries(schema?.properties ?? {});
	return fields.filter(([, { description }]) => !description).map(([name]) => name);
}
