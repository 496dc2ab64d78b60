import { nearest } from '../problem/nearest.ts';
import { entryRule } from './rule.ts';

/** Every related id is the name of a file. */
export const knownRelated = entryRule({
	name: 'known-related',
	description: 'Every related id is the name of a file in incidents/, without .md.',
	examples: {
		beside: '',
		good: 'related: [{ id: 2025-03-01-beside, as: see_also }]',
		bad: 'related: [{ id: 2025-03-01-besides, as: see_also }]',
	},
	find(entry, { ids }) {
		return (entry.related ?? []).flatMap(({ id }, i) => {
			if (ids.has(id)) return [];
			const near = nearest(id, [...ids]);
			const meant = near ? `Did you mean “${near}”? ` : '';
			return [
				{
					path: ['related', i, 'id'],
					message: `There is no file “${id}.md” in this folder.`,
					advice: `${meant}Write the name of a file without .md, and create that file first.`,
				},
			];
		});
	},
});
