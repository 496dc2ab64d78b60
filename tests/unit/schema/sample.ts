import { z } from 'zod';
import type { AnyField, AnyTable, Holds } from '../../../src/schema/field.ts';

/** What stands in a field that people write, so that a test can look for it: a time is one of its own. */
const samples: Readonly<Record<Exclude<Holds, 'choice' | 'number' | 'mark'>, string>> = {
	markdown: 'Written by the sample.',
	line: 'Written by the sample.',
	code: 'sample.example',
	link: 'https://sample.example/',
	id: '2021-01-01-sample',
	time: '2021-01-01T00:00Z',
	instant: '2021-01-01T00:00:00Z',
};

/** A value that a schema takes, with everything in it that can be left out. */
export function sampleOf(schema: z.core.$ZodType, field: AnyField | undefined): unknown {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return sampleOf(schema.unwrap(), field);
	if (schema instanceof z.ZodObject)
		return Object.fromEntries(
			Object.entries(schema.shape).map(([name, inner]) => [
				name,
				sampleOf(inner as z.core.$ZodType, field?.fields?.[name]),
			]),
		);
	if (schema instanceof z.ZodArray) return [sampleOf(schema.element, field)];
	if (schema instanceof z.ZodEnum) return schema.options[0];
	if (schema instanceof z.ZodLiteral) return schema.value;
	if (schema instanceof z.ZodNumber) return 1;
	if (schema instanceof z.ZodUnion)
		return schema.options.map((option) => sampleOf(option, field)).at(-1);
	return samples[(field?.holds ?? 'line') as keyof typeof samples];
}

/** The schema of one field of a file, and what the table says of it, for each field. */
export function fieldsOf(
	schema: z.ZodObject,
	table: AnyTable,
): (readonly [name: string, schema: z.core.$ZodType, field: AnyField | undefined])[] {
	return Object.entries(schema.shape).map(([name, inner]) => [
		name,
		inner as z.core.$ZodType,
		table[name],
	]);
}

/** Every value of a schema that is no group and no list, with the way to it; a list has one item. */
export function leavesOf(
	schema: z.core.$ZodType,
	path: readonly (string | 0)[] = [],
): { path: readonly (string | 0)[]; leaf: z.ZodType }[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return leavesOf(schema.unwrap(), path);
	if (schema instanceof z.ZodObject)
		return Object.entries(schema.shape).flatMap(([name, inner]) =>
			leavesOf(inner as z.core.$ZodType, [...path, name]),
		);
	if (schema instanceof z.ZodArray) return leavesOf(schema.element, [...path, 0]);
	if (schema instanceof z.ZodUnion)
		return schema.options.flatMap((option) => leavesOf(option, path));
	return [{ path, leaf: schema as z.ZodType }];
}
