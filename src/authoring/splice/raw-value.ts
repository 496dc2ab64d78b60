import type { FieldPath } from '../../schema/field-path.ts';
import { treeOf } from './front-matter-tree.ts';
import { isScalar } from 'yaml';

/** The text of a value as it was written, without quotes; `undefined` where none stands there, or a list. */
export function rawValue(text: string, path: FieldPath): string | undefined {
	const node = treeOf(text).root.getIn(path, true);
	return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}
