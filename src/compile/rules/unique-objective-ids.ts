import { recordRule } from './rule.ts';

/** No two objectives share an id: it stands in addresses. */
export const uniqueObjectiveIds = recordRule({
	name: 'unique-objective-ids',
	description: 'No two objectives share an id.',
	examples: {
		of: 'objectives',
		good: `objectives:
  - { id: search-90, of: search, indicator: declared_availability, target: 0.995, window_days: 90, since: 2025-01-01T00:00Z }
  - { id: search-30, of: search, indicator: declared_availability, target: 0.99, window_days: 30, since: 2025-01-01T00:00Z }`,
		bad: `objectives:
  - { id: search, of: search, indicator: declared_availability, target: 0.995, window_days: 90, since: 2025-01-01T00:00Z }
  - { id: search, of: search, indicator: declared_availability, target: 0.99, window_days: 30, since: 2025-01-01T00:00Z }`,
	},
	find({ objectives, files }) {
		const taken = new Set<string>();
		return objectives.flatMap(({ id }, i) => {
			if (!taken.has(id)) {
				taken.add(id);
				return [];
			}
			return [
				{
					file: files.objectives,
					path: ['objectives', i, 'id'],
					message: `The id “${id}” is taken already.`,
					advice: 'Give this objective an id of its own, such as search-availability.',
				},
			];
		});
	},
});
