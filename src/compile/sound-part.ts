import type { z } from 'zod';
import { silent } from './diagnostics/zod-findings.ts';

type Data = Readonly<Record<string, unknown>>;

/** What is left of a file's data without the fields and list items that could not be read. */
export interface ValidPart {
	readonly part: Data | undefined;
	/** Fields that were left out, whole or in part. */
	readonly invalidFields: ReadonlySet<string>;
}

/**
 * Reads what is sound in data that a schema refused, so that the rules can look at it as well. An
 * item of a list that could not be read is a hole there: the others keep their numbers, and
 * `flatMap`, `filter` and `forEach` pass over it.
 */
export function pickValidPart(
	schema: z.ZodObject,
	data: Data,
	issues: readonly z.core.$ZodIssue[],
): ValidPart {
	const bad = badItems(issues);
	const kept = Object.entries(data).flatMap(([field, value]) => {
		const left = without(value, bad.get(field));
		return left === undefined ? [] : [[field, left] as const];
	});
	const parsed = schema.partial().safeParse(Object.fromEntries(kept), silent);
	const broken = new Set(bad.keys());
	if (!parsed.success) return { part: undefined, invalidFields: broken };
	return { part: withHoles(parsed.data, bad), invalidFields: broken };
}

/** For each field with an issue the items of its list that have one; all of it where `true`. */
type BadItems = ReadonlyMap<string, true | ReadonlySet<number>>;

function badItems(issues: readonly z.core.$ZodIssue[]): BadItems {
	const bad = new Map<string, true | Set<number>>();
	for (const { path, ...issue } of issues) {
		if (issue.code === 'unrecognized_keys' && path.length === 0)
			for (const key of issue.keys) bad.set(key, true);
		const [field, item] = path;
		if (field === undefined) continue;
		const known = bad.get(String(field)) ?? new Set();
		if (typeof item !== 'number') bad.set(String(field), true);
		else if (known !== true) bad.set(String(field), known.add(item));
	}
	return bad;
}

function without(value: unknown, bad: true | ReadonlySet<number> | undefined): unknown {
	if (!bad) return value;
	if (bad === true || !Array.isArray(value)) return undefined;
	const left = value.filter((_, i) => !bad.has(i));
	return left.length > 0 ? left : undefined;
}

function withHoles(part: Data, bad: BadItems): Data {
	const whole: Record<string, unknown> = { components: [], updates: [], ...part };
	for (const [field, items] of bad) {
		if (items === true || !Array.isArray(whole[field])) continue;
		const spread: unknown[] = [];
		let next = 0;
		for (const item of whole[field]) {
			while (items.has(next)) next++;
			spread[next++] = item;
		}
		whole[field] = spread;
	}
	return whole;
}
