import type { z } from 'zod';
import type { FieldPath } from './problem.ts';

/** What of a zod schema tells its shape; the rest of its definition is not looked at. */
interface Definition {
	readonly type: string;
	readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
	readonly element?: z.core.$ZodType;
	readonly innerType?: z.core.$ZodType;
	readonly in?: z.core.$ZodType;
	readonly options?: readonly z.core.$ZodType[];
}

/** The names of the fields that a schema knows at `path`; empty where there are none. */
export function fieldsAt(schema: z.core.$ZodType, path: FieldPath): string[] {
	const shape = path
		.reduce<readonly z.core.$ZodType[]>((all, step) => all.flatMap((s) => into(s, step)), [schema])
		.flatMap(alternatives)
		.find(({ shape }) => shape)?.shape;
	return Object.keys(shape ?? {});
}

function into(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
	return alternatives(schema).flatMap(({ shape, element }) => {
		const next = typeof step === 'number' ? element : shape?.[step];
		return next ? [next] : [];
	});
}

/** What a schema is below defaults, transforms and choices. */
function alternatives(schema: z.core.$ZodType): Definition[] {
	const definition = schema._zod.def as unknown as Definition;
	const inner = definition.innerType ?? definition.in;
	if (inner) return alternatives(inner);
	return definition.options?.flatMap(alternatives) ?? [definition];
}
