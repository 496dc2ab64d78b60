import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { z } from 'zod';
import { componentsFileSchema } from '../../schema/component-schema.ts';
import { entrySchema, kinds } from '../../schema/entry-schema.ts';
import { objectivesFileSchema } from '../../schema/objective-schema.ts';
import { explanationsFileSchema } from '../../schema/explanation-schema.ts';
import { siteSchema } from '../../schema/site-schema.ts';

/** The part of a JSON Schema that describes the fields that people write. */
export interface JsonSchema {
	readonly type?: string;
	readonly title?: string;
	readonly description?: string;
	readonly default?: unknown;
	readonly const?: unknown;
	readonly enum?: readonly string[];
	readonly format?: string;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly exclusiveMinimum?: number;
	readonly exclusiveMaximum?: number;
	readonly maxItems?: number;
	readonly items?: JsonSchema;
	readonly anyOf?: readonly JsonSchema[];
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
}

const schemas = {
	...Object.fromEntries(kinds.map((kind) => [kind, entrySchema(kind, 'UTC')])),
	site: siteSchema,
	components: componentsFileSchema,
	objectives: objectivesFileSchema,
	explanations: explanationsFileSchema,
};

/** The JSON Schema of each kind of file that people write, by name. */
export function fileSchemas(): Record<string, JsonSchema> {
	const docs = fieldDocs();
	const described = Object.entries(schemas).map(([name, schema]) => [name, forEditors(schema)]);
	for (const [, schema] of described) describe(schema as DescribedSchema, docs);
	return Object.fromEntries(described) as Record<string, JsonSchema>;
}

/** Of draft 7, which the language server for YAML knows best, and without formats that only zod knows. */
function forEditors(schema: z.ZodType): JsonSchema {
	return z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-7',
		override: ({ jsonSchema }) => {
			if (jsonSchema.format === 'ends_with') delete jsonSchema.format;
		},
	}) as JsonSchema;
}

interface DescribedSchema {
	[key: string]: unknown;
	properties?: Record<string, DescribedSchema>;
	description?: string;
}

/** Gives each field its docstring as its description. */
function describe(schema: DescribedSchema, docs: readonly FieldDocs[]): void {
	const { properties } = schema;
	if (properties) describeProperties(properties, docs);
	for (const inner of Object.values(schema))
		if (typeof inner === 'object' && inner !== null) describe(inner as DescribedSchema, docs);
}

/** An object of the source describes a schema of which it has all fields; the larger one has the say. */
function describeProperties(
	properties: Record<string, DescribedSchema>,
	docs: readonly FieldDocs[],
): void {
	for (const fields of docs) {
		if (![...fields.keys()].every((name) => name in properties)) continue;
		for (const [name, text] of fields)
			if (text && properties[name]) properties[name].description = text;
	}
}

/** What the docstrings of one object in a schema say of its fields. */
type FieldDocs = ReadonlyMap<string, string>;

/**
 * The docstrings of every object that the schemas are made of, small objects first.
 * They are read from the source, so that no sentence is written twice.
 */
function fieldDocs(): FieldDocs[] {
	const folder = join(import.meta.dirname, '../../schema');
	return globSync('**/*.ts', { cwd: folder })
		.toSorted()
		.flatMap((file) => docsIn(readFileSync(join(folder, file), 'utf8')))
		.filter((docs) => docs.size > 0)
		.sort((a, b) => a.size - b.size);
}

function docsIn(source: string): FieldDocs[] {
	const found: FieldDocs[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isObjectLiteralExpression(node)) found.push(docsOf(node));
		node.forEachChild(visit);
	};
	visit(ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true));
	return found;
}

/** Every field of the object, with its docstring or an empty text. */
function docsOf(object: ts.ObjectLiteralExpression): FieldDocs {
	return new Map(
		object.properties
			.filter((property) => ts.isPropertyAssignment(property))
			.map((property) => [property.name.getText(), docstring(property)]),
	);
}

function docstring(property: ts.PropertyAssignment): string {
	const [doc] = ts.getJSDocCommentsAndTags(property);
	const text = doc && ts.isJSDoc(doc) ? ts.getTextOfJSDocComment(doc.comment) : undefined;
	return (text ?? '').replace(/\s+/g, ' ').trim();
}
