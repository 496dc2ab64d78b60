import { everything } from '../../domain/uptime/subject.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { recordRule } from './rule.ts';

/** Every objective is of something that has figures. */
export const knownObjectiveSubject = recordRule({
	name: 'known-objective-subject',
	description: 'Every objective is of a component or group of components.yaml, or of `all`.',
	examples: {
		of: 'objectives',
		good: `objectives:
  - { id: search-90, of: search, indicator: declared_availability, target: 0.995, window_days: 90, since: 2025-01-01T00:00Z }`,
		bad: `objectives:
  - { id: search-90, of: serach, indicator: declared_availability, target: 0.995, window_days: 90, since: 2025-01-01T00:00Z }`,
	},
	find({ groups, objectives, files }) {
		if (groups.length === 0) return [];
		const ids = groups.flatMap(({ id, components }) => [...components.map((one) => one.id), id]);
		const known = [...new Set([...ids, everything])];
		return objectives.flatMap(({ of }, i) => {
			if (known.includes(of)) return [];
			return [
				{
					file: files.objectives,
					path: ['objectives', i, 'of'],
					message: `There is no component or group “${of}”.`,
					advice: suggest(of, known),
				},
			];
		});
	},
});
