import { z } from 'zod';
import { componentsFileSchema } from '../../schema/component-schema.ts';
import { entrySchema, kinds } from '../../schema/entry-schema.ts';
import { objectivesFileSchema } from '../../schema/objective-schema.ts';
import { explanationsFileSchema } from '../../schema/explanation-schema.ts';
import { siteSchema } from '../../schema/site-schema.ts';
import { describeFields } from './describe-fields.ts';
import type { JsonSchema } from './json-schema.ts';

const schemas = {
	...Object.fromEntries(kinds.map((kind) => [kind, entrySchema(kind, 'UTC')])),
	site: siteSchema,
	components: componentsFileSchema,
	objectives: objectivesFileSchema,
	explanations: explanationsFileSchema,
};

/** The JSON Schema of each kind of file that people write, by name. */
export function fileSchemas(): Record<string, JsonSchema> {
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [name, describeFields(forEditors(schema))]),
	);
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
