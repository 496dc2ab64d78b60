/** The way to a value from the root of a document: keys and list indexes. */
export type FieldPath = readonly (string | number)[];

/** The value at a path of some data; `undefined` where nothing stands there. */
export function valueAt(data: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>(
		(value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
		data,
	);
}
