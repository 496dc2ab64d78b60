import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { FieldPath } from '../diagnostics/problem.ts';

/** The offset in the YAML of the value at `path` or of its key; of the nearest parent where it is missing. */
export function offsetAt(root: Node | null, path: FieldPath, part: 'key' | 'value'): number {
	let offset = root?.range?.[0] ?? 0;
	let node: unknown = root;
	for (const [depth, step] of path.entries()) {
		const found = stepInto(node, step);
		if (!found) return offset;
		const wantsKey = part === 'key' && depth === path.length - 1;
		offset = (wantsKey ? found.key : found.value) ?? found.key ?? offset;
		node = found.node;
	}
	return offset;
}

interface Found {
	readonly node: unknown;
	readonly key: number | undefined;
	readonly value: number | undefined;
}

function stepInto(node: unknown, step: string | number): Found | undefined {
	if (isMap(node)) return pairIn(node, String(step));
	if (!isSeq(node) || typeof step !== 'number') return undefined;
	const item = node.items[step] as Node | undefined;
	return item && { node: item, key: undefined, value: item.range?.[0] };
}

/** The last pair of that name: it is the one whose value counts where a key stands twice. */
function pairIn(map: YAMLMap, name: string): Found | undefined {
	const pair =
		map.items.findLast(({ key }) => nameOf(key) === name) ??
		// A key that is a list or a group of fields becomes a name that is written nowhere.
		map.items.find(({ key }) => /^[[{?]/.test(name) && nameOf(key) === undefined);
	if (!pair) return undefined;
	return { node: pair.value, key: (pair.key as Node | null)?.range?.[0], value: valueOffset(pair) };
}

/** The name that a key becomes in plain data. */
function nameOf(key: unknown): string | undefined {
	if (key === null) return '';
	return isScalar<string | number | null>(key) ? String(key.value ?? '') : undefined;
}

/** A key without a value is shown at the key: its value stands nowhere. */
function valueOffset({ value }: Pair): number | undefined {
	if (isScalar(value) && value.value === null && value.source === '') return undefined;
	return (value as Node | null)?.range?.[0];
}
