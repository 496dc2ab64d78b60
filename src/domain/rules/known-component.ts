import type { Entry } from '../incident/entry.ts';
import { suggest } from '../problem/nearest.ts';
import type { FieldPath } from '../problem/problem.ts';
import { entryRule } from './rule.ts';

/** Every component that a file names is one of components.yaml. */
export const knownComponent = entryRule({
	name: 'known-component',
	description: 'Every component that a file names is one of components.yaml.',
	examples: {
		good: 'components: [{ id: website, status: major_outage }]',
		bad: 'components: [{ id: webiste, status: major_outage }]',
	},
	find(entry, { groups }) {
		if (groups.length === 0) return [];
		const ids = groups.flatMap(({ components }) => components.map(({ id }) => id));
		const known = [...new Set(ids)];
		return namesIn(entry)
			.filter(({ id }) => !known.includes(id))
			.map(({ id, path }) => ({
				path,
				message: `There is no component “${id}”.`,
				advice: suggest(id, known),
			}));
	},
});

function namesIn(entry: Entry): { id: string; path: FieldPath }[] {
	return [
		...entry.components.flatMap(({ id }, i) => [{ id, path: ['components', i, 'id'] }]),
		...entry.updates.flatMap(({ components = [] }, i) =>
			components.map(({ id }, j) => ({ id, path: ['updates', i, 'components', j, 'id'] })),
		),
		...(entry.lost ?? []).flatMap(({ component }, i) => [
			{ id: component, path: ['lost', i, 'component'] },
		]),
	];
}
