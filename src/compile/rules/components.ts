import { beginningOf } from '../../domain/incident/entry-times.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { everything } from '../../domain/uptime/subject.ts';
import { isCertainlyAfter, type UncertainTime } from '../../time/uncertain-time.ts';
import { dataRule, type Rule } from './rule.ts';

function repeated<T extends { id: string }>(all: readonly T[]): T[] {
	return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) !== i);
}

function describeTaken(id: string) {
	const advice =
		'Give it an id of its own: objectives and addresses name components and groups alike.';
	if (id === everything) return { message: `“${everything}” stands for the whole page.`, advice };
	return { message: `A group has the id “${id}” already.`, advice };
}

function firstStarts(entries: readonly Entry[]) {
	const first = new Map<string, { start: UncertainTime; file: string }>();
	for (const entry of entries) {
		if (entry.kind === 'announcement') continue;
		const start = beginningOf(entry);
		entry.components.forEach(({ id, from = start }) => {
			const known = first.get(id);
			if (!known || from.latest < known.start.latest)
				first.set(id, { start: from, file: entry.file });
		});
	}
	return first;
}

/** Rules about components.yaml. */
export const componentRules: readonly Rule[] = [
	dataRule('components', {
		name: 'unique-component-ids',
		description: 'No two components share an id, and no two groups do.',
		good: `groups:
  - { id: a, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }`,
		bad: `groups:
  - { id: a, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }
  - { id: a, name: More, components: [{ id: search, name: Search, description: Finding things., since: 2016-01-01 }] }`,
		find({ groups }) {
			const groupIds = groups.map(({ id }, i) => ({ id, path: ['groups', i, 'id'] }));
			const componentIds = groups.flatMap(({ components }, i) =>
				components.map(({ id }, j) => ({ id, path: ['groups', i, 'components', j, 'id'] })),
			);
			return [...repeated(groupIds), ...repeated(componentIds)].map(({ id, path }) => ({
				path,
				message: `The id “${id}” is taken already.`,
				advice: 'Give this one an id of its own; one that is published never changes.',
			}));
		},
	}),
	// An objective is of a component, a group or `all`, so no id may mean two of these.
	dataRule('components', {
		name: 'unique-subject-ids',
		description: 'No component shares its id with a group, and none of either is called `all`.',
		good: `groups:
  - { id: everybody, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }`,
		bad: `groups:
  - { id: all, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }`,
		find({ groups }) {
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
				.map(({ id, path }) => ({ path, ...describeTaken(id) }));
		},
	}),
	// Figures would leave out an incident before it.
	dataRule('components', {
		name: 'component-since',
		description: '`since` of a component does not lie after the first incident that names it.',
		needs: ['began', 'mitigated', 'scheduled', 'actual'],
		beside: '',
		good: `groups:
  - { id: a, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }`,
		bad: `groups:
  - { id: a, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2025-06-01 }] }`,
		find({ groups, entries }) {
			const first = firstStarts(entries);
			return groups.flatMap(({ components }, i) =>
				components.flatMap(({ id, since }, j) => {
					const earliest = first.get(id);
					if (!earliest || !isCertainlyAfter(since, earliest.start)) return [];
					return {
						path: ['groups', i, 'components', j, 'since'],
						message: `“${id}” was affected before this: see ${earliest.file}.`,
						advice: 'Give the day of that incident or an earlier one, or correct the time there.',
					};
				}),
			);
		},
	}),
];
