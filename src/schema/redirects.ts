import type { Site } from './site-schema.ts';

/** A published file that another one stands for now. */
export type Redirect = Site['redirects'][number];

/**
 * The name that a file has now that was once called `id`, through all redirects; `undefined` where it
 * was not renamed, or where the redirects lead in a circle.
 */
export function newNameOf(id: string, redirects: readonly Redirect[] = []): string | undefined {
	const steps = new Map(redirects.map(({ from, to }) => [from, to]));
	const seen = new Set<string>();
	let name = id;
	for (let next = steps.get(name); next !== undefined; next = steps.get(name)) {
		if (seen.has(name)) return undefined;
		seen.add(name);
		name = next;
	}
	return name === id ? undefined : name;
}

/** The name under which each renamed file was first published, by every later name of it. */
export function firstIdsOf(redirects: readonly Redirect[]): Map<string, string> {
	const before = new Map(
		redirects.filter(({ merged }) => !merged).map(({ from, to }) => [to, from]),
	);
	return new Map([...before.keys()].map((id) => [id, firstOf(id, before)]));
}

/** The names that a file had before `id`, the last one first; not those of files that were joined with it. */
export function oldNamesOf(id: string, redirects: readonly Redirect[]): string[] {
	const names = [id];
	for (const name of names) {
		const renamed = redirects.find(
			({ from, to, merged }) => to === name && !merged && !names.includes(from),
		);
		if (renamed) names.push(renamed.from);
	}
	return names.slice(1);
}

/** Follows a name back; in a circle, which no record may have, it stops where it began. */
function firstOf(id: string, before: ReadonlyMap<string, string>): string {
	let first = id;
	for (let i = 0; i < before.size; i += 1) first = before.get(first) ?? first;
	return first;
}
