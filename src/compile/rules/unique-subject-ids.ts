import { everything } from '../../domain/uptime/subject.ts';
import { recordRule } from './rule.ts';

/** An objective is of a component, a group or `all`: no id may mean two of these. */
export const uniqueSubjectIds = recordRule({
	name: 'unique-subject-ids',
	description: 'No component shares its id with a group, and none of either is called `all`.',
	examples: {
		of: 'components',
		good: `groups:
  - { id: everybody, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }`,
		bad: `groups:
  - { id: all, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }`,
	},
	find({ groups, files }) {
		const groupIds = groups.map(({ id }) => id);
		const ids = groups.flatMap(({ id, components }, i) => [
			{ id, path: ['groups', i, 'id'], others: [] },
			...components.map((one, j) => ({
				id: one.id,
				path: ['groups', i, 'components', j, 'id'],
				others: groupIds,
			})),
		]);
		return ids
			.filter(({ id, others }) => id === everything || others.includes(id))
			.map(({ id, path }) => ({ file: files.components, path, ...wordsFor(id) }));
	},
});

function wordsFor(id: string) {
	const advice =
		'Give it an id of its own: objectives and addresses name components and groups alike.';
	if (id === everything) return { message: `“${everything}” stands for the whole page.`, advice };
	return { message: `A group has the id “${id}” already.`, advice };
}
