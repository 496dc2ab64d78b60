import { recordRule } from './rule.ts';

/** No two components and no two groups share an id. */
export const uniqueComponentIds = recordRule({
	name: 'unique-component-ids',
	description: 'No two components share an id, and no two groups do.',
	examples: {
		of: 'components',
		good: `groups:
  - { id: a, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }`,
		bad: `groups:
  - { id: a, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }
  - { id: a, name: More, components: [{ id: search, name: Search, description: Finding things., since: 2016-01-01 }] }`,
	},
	find({ groups, files }) {
		const groupIds = groups.map(({ id }, i) => ({ id, path: ['groups', i, 'id'] }));
		const componentIds = groups.flatMap(({ components }, i) =>
			components.map(({ id }, j) => ({ id, path: ['groups', i, 'components', j, 'id'] })),
		);
		return [...repeated(groupIds), ...repeated(componentIds)].map(({ id, path }) => ({
			file: files.components,
			path,
			message: `The id “${id}” is taken already.`,
			advice: 'Give this one an id of its own; one that is published never changes.',
		}));
	},
});

function repeated<T extends { id: string }>(all: readonly T[]): T[] {
	return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) !== i);
}
