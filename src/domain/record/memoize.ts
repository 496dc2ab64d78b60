/**
 * Makes a function compute its value once for each key, however often it is asked. A value lives as
 * long as its key: in `dev`, where the content may change, each record has its own.
 */
export function memoize<Key extends object, Value>(
	compute: (key: Key) => Value,
): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const entry = known.get(key) ?? { value: compute(key) };
		known.set(key, entry);
		return entry.value;
	};
}
