import { entryRule } from './rule.ts';

/** A file is related to others, and to each in one way. */
export const relatedToOthers = entryRule({
	name: 'related-to-others',
	description: 'A file is not related to itself, and to each other file in one way only.',
	examples: {
		beside: '',
		good: 'related: [{ id: 2025-03-01-beside, as: follows }]',
		bad: 'related: [{ id: 2025-03-01-beside, as: follows }, { id: 2025-03-01-beside, as: see_also }]',
	},
	find({ id: own, related = [] }) {
		return related.flatMap(({ id }, i) => {
			const path = ['related', i, 'id'];
			if (id === own)
				return [{ path, message: 'This file is related to itself.', advice: 'Remove the line.' }];
			if (related.findIndex((other) => other?.id === id) === i) return [];
			const message = `“${id}” stands here a second time.`;
			return [{ path, message, advice: 'Keep the relation that says most.' }];
		});
	},
});
