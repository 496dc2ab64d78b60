import { everything } from '../../domain/uptime/subject.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { dataRule, type Rule } from './rule.ts';

/** Rules about objectives.yaml. */
export const objectiveRules: readonly Rule[] = [
	dataRule('objectives', {
		name: 'known-objective-subject',
		description: 'Every objective is of a component or group of components.yaml, or of `all`.',
		good: `objectives:
  - { id: search-90, of: search, indicator: declared_availability, target: 0.995, window_days: 90, since: 2025-01-01T00:00Z }`,
		bad: `objectives:
  - { id: search-90, of: serach, indicator: declared_availability, target: 0.995, window_days: 90, since: 2025-01-01T00:00Z }`,
		find({ groups, objectives }) {
			if (groups.length === 0) return [];
			const ids = groups.flatMap(({ id, components }) => [...components.map((one) => one.id), id]);
			const known = [...new Set([...ids, everything])];
			return objectives.flatMap(({ of }, i) => {
				if (known.includes(of)) return [];
				return {
					path: ['objectives', i, 'of'],
					message: `There is no component or group “${of}”.`,
					advice: suggest(of, known),
				};
			});
		},
	}),
	// An id is part of addresses.
	dataRule('objectives', {
		name: 'unique-objective-ids',
		description: 'No two objectives share an id.',
		good: `objectives:
  - { id: search-90, of: search, indicator: declared_availability, target: 0.995, window_days: 90, since: 2025-01-01T00:00Z }
  - { id: search-30, of: search, indicator: declared_availability, target: 0.99, window_days: 30, since: 2025-01-01T00:00Z }`,
		bad: `objectives:
  - { id: search, of: search, indicator: declared_availability, target: 0.995, window_days: 90, since: 2025-01-01T00:00Z }
  - { id: search, of: search, indicator: declared_availability, target: 0.99, window_days: 30, since: 2025-01-01T00:00Z }`,
		find({ objectives }) {
			const taken = new Set<string>();
			return objectives.flatMap(({ id }, i) => {
				if (!taken.has(id)) {
					taken.add(id);
					return [];
				}
				return {
					path: ['objectives', i, 'id'],
					message: `The id “${id}” is taken already.`,
					advice: 'Give this objective an id of its own, such as search-availability.',
				};
			});
		},
	}),
];
