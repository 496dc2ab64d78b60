import { suggest } from '../diagnostics/nearest.ts';
import type { FieldPath } from '../diagnostics/problem.ts';
import { recordRule } from './rule.ts';

/**
 * Every component that a file names is one of components.yaml. It looks at the plain data: an item
 * of a list that has another slip as well is named all the same.
 */
export const knownComponent = recordRule({
	name: 'known-component',
	description: 'Every component that a file names is one of components.yaml.',
	examples: {
		good: 'components: [{ id: website, status: major_outage }]',
		bad: 'components: [{ id: webiste, status: major_outage }]',
	},
	find({ groups, documents }) {
		if (groups.length === 0) return [];
		const ids = groups.flatMap(({ components }) => components.map(({ id }) => id));
		const known = [...new Set(ids)];
		return documents.flatMap(({ file, data }) =>
			namesIn(data)
				.filter(({ id }) => !known.includes(id))
				.map(({ id, path }) => ({
					file,
					path,
					message: `There is no component “${id}”.`,
					advice: suggest(id, known),
				})),
		);
	},
});

interface Name {
	readonly id: string;
	readonly path: FieldPath;
}

function namesIn(data: unknown): Name[] {
	return [
		...namesUnder(data, [], 'components', 'id'),
		...listAt(data, 'updates').flatMap((update, i) =>
			namesUnder(update, ['updates', i], 'components', 'id'),
		),
		...namesUnder(data, [], 'lost', 'component'),
	];
}

/** The texts under `key` in each item of the list under `list`. */
function namesUnder(data: unknown, path: FieldPath, list: string, key: string): Name[] {
	return listAt(data, list).flatMap((item, i) => {
		const id = valueAt(item, key);
		return typeof id === 'string' ? [{ id, path: [...path, list, i, key] }] : [];
	});
}

function listAt(data: unknown, key: string): readonly unknown[] {
	const value = valueAt(data, key);
	return Array.isArray(value) ? value : [];
}

function valueAt(data: unknown, key: string): unknown {
	return typeof data === 'object' && data !== null
		? (data as Record<string, unknown>)[key]
		: undefined;
}
