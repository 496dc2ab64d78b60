/** How two maps differ, in the order of the one that holds each key. */
export interface Difference<Value> {
	readonly gained: readonly Value[];
	readonly changed: readonly { readonly before: Value; readonly after: Value }[];
	readonly gone: readonly Value[];
}

/** Compares two maps by key; two values are alike where `textOf` says the same of both. */
export function difference<Value>(
	before: ReadonlyMap<string, Value>,
	after: ReadonlyMap<string, Value>,
	textOf: (value: Value) => string = (value) => JSON.stringify(value),
): Difference<Value> {
	const gained: Value[] = [];
	const changed: { before: Value; after: Value }[] = [];
	for (const [key, value] of after) {
		const old = before.get(key);
		if (old === undefined) gained.push(value);
		else if (textOf(old) !== textOf(value)) changed.push({ before: old, after: value });
	}
	const gone = [...before].filter(([key]) => !after.has(key)).map(([, value]) => value);
	return { gained, changed, gone };
}
