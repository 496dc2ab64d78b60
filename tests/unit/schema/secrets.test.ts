import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { rules } from '../../../src/compile/rules/all-rules.ts';
import type { ParsedContent } from '../../../src/compile/rules/rule.ts';
import { componentsFileSchema } from '../../../src/schema/component-schema.ts';
import { entrySchema } from '../../../src/schema/entry-schema.ts';
import { explanationsFileSchema } from '../../../src/schema/explanation-schema.ts';
import { fieldTables } from '../../../src/schema/field-lookup.ts';
import { objectivesFileSchema } from '../../../src/schema/objective-schema.ts';
import { siteSchema } from '../../../src/schema/site-schema.ts';
import { leavesOf } from './sample.ts';

const secret = `oy2${'a'.repeat(43)}`;
const texts = [secret, `https://example.org/?key=${secret}`, `tag:${secret}.example,2026`];

const schemas = {
	incident: [entrySchema('incident', 'UTC'), fieldTables.entry],
	maintenance: [entrySchema('maintenance', 'UTC'), fieldTables.entry],
	announcement: [entrySchema('announcement', 'UTC'), fieldTables.entry],
	site: [siteSchema, fieldTables.site],
	components: [componentsFileSchema, fieldTables.components],
	objectives: [objectivesFileSchema, fieldTables.objectives],
	explanations: [explanationsFileSchema, fieldTables.explanations],
} as const;

/** The places at which `no-secrets` finds something in a file that holds `data` alone. */
function secretsIn(data: unknown, fields: (typeof schemas)[keyof typeof schemas][1]): string[] {
	const rule = rules.find(({ name }) => name === 'no-secrets');
	const file = { file: 'a.yaml', data, body: undefined, fields };
	const content = { documents: [], dataDocuments: [file] } as unknown as ParsedContent;
	return (rule?.check(content) ?? []).map(({ path }) => path.join('.'));
}

describe.each(Object.entries(schemas))('in %s', (_, [schema, fields]) => {
	const leaves = leavesOf(schema as z.ZodObject).flatMap(({ path, leaf }) => {
		const text = texts.find((one) => leaf.safeParse(one).success);
		return text === undefined ? [] : [{ name: path.join('.'), path, text }];
	});

	test('there are fields that take any text', () => {
		expect(leaves.length).toBeGreaterThan(0);
	});

	test.each(leaves)('a secret in $name is found', ({ path, text }) => {
		const data = path.reduceRight<unknown>(
			(inner, step) => (step === 0 ? [inner] : { [step]: inner }),
			text,
		);
		expect(secretsIn(data, fields)).toEqual([path.join('.')]);
	});
});
