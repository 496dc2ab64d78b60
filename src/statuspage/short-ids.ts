/** How many characters Statuspage's ids have, and how many ids there can be of them. */
const length = 12;
const count = 36n ** BigInt(length);

/** 64-bit FNV-1a (Fowler, Noll and Vo): the offset it begins with and the prime it multiplies by. */
const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** A hash of a text's UTF-8. It keeps nothing secret; it only has to be the same for ever. */
export function fnv1a(text: string): bigint {
	let hash = offset;
	for (const byte of new TextEncoder().encode(text))
		hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
	return hash;
}

/** Makes the short id of a thing from the long one that we know it by. */
export type ShortIds = (long: string) => string;

/**
 * Ids as Statuspage's are: twelve lower-case letters and digits, made from our own ids alone, so that
 * they never change. Throws where two things would get one id; `hash` is another one only in tests.
 */
export function shortIds(hash: (text: string) => bigint = fnv1a): ShortIds {
	const known = new Map<string, string>();
	const owners = new Map<string, string>();
	return (long) => {
		const id = known.get(long) ?? (hash(long) % count).toString(36).padStart(length, '0');
		const owner = owners.get(id) ?? long;
		if (owner !== long)
			throw new Error(
				`Statuspage's API would know two things as “${id}”: “${owner}” and “${long}”. Rename the file that is not published yet.`,
			);
		known.set(long, id);
		owners.set(id, long);
		return id;
	};
}
