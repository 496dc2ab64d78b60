import { type FieldDocs, fieldDocs } from './field-docs.ts';

interface JsonSchema {
	[key: string]: unknown;
	properties?: Record<string, JsonSchema>;
	description?: string;
}

/** The schema with the docstring of each field as its description. */
export function describeFields<Schema extends object>(schema: Schema): Schema {
	describe(schema as JsonSchema, fieldDocs());
	return schema;
}

function describe(schema: JsonSchema, docs: readonly FieldDocs[]): void {
	const { properties } = schema;
	if (properties) describeProperties(properties, docs);
	for (const inner of Object.values(schema))
		if (typeof inner === 'object' && inner !== null) describe(inner as JsonSchema, docs);
}

/** An object of the source describes a schema of which it has all fields; the larger one has the say. */
function describeProperties(
	properties: Record<string, JsonSchema>,
	docs: readonly FieldDocs[],
): void {
	for (const fields of docs) {
		if (![...fields.keys()].every((name) => name in properties)) continue;
		for (const [name, text] of fields)
			if (text && properties[name]) properties[name].description = text;
	}
}
