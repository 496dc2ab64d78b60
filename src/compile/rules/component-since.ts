import type { Entry } from '../../domain/incident/entry.ts';
import { isCertainlyAfter, type UncertainTime } from '../../time/uncertain-time.ts';
import { recordRule } from './rule.ts';

/** The record of a component begins no later than its first incident: else figures would leave that out. */
export const componentSince = recordRule({
	name: 'component-since',
	description: '`since` of a component does not lie after the first incident that names it.',
	needs: ['began', 'mitigated', 'scheduled', 'actual'],
	examples: {
		of: 'components',
		beside: '',
		good: `groups:
  - { id: a, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2016-01-01 }] }`,
		bad: `groups:
  - { id: a, name: Pages, components: [{ id: website, name: Website, description: What people see., since: 2025-06-01 }] }`,
	},
	find({ groups, entries, files }) {
		const first = firstStarts(entries);
		return groups.flatMap(({ components }, i) =>
			components.flatMap(({ id, since }, j) => {
				const earliest = first.get(id);
				if (!earliest || !isCertainlyAfter(since, earliest.start)) return [];
				return [
					{
						file: files.components,
						path: ['groups', i, 'components', j, 'since'],
						message: `“${id}” was affected before this: see ${earliest.file}.`,
						advice: 'Give the day of that incident or an earlier one, or correct the time there.',
					},
				];
			}),
		);
	},
});

function firstStarts(entries: readonly Entry[]) {
	const first = new Map<string, { start: UncertainTime; file: string }>();
	for (const entry of entries) {
		if (entry.kind === 'announcement') continue;
		const start = entry.kind === 'incident' ? entry.began : (entry.actual ?? entry.scheduled).from;
		entry.components.forEach(({ id, from = start }) => {
			const known = first.get(id);
			if (!known || from.latest < known.start.latest)
				first.set(id, { start: from, file: entry.file });
		});
	}
	return first;
}
