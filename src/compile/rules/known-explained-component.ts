import { suggest } from '../diagnostics/nearest.ts';
import { recordRule } from './rule.ts';

/** Every explanation is of a component: what was measured and what was declared are compared there. */
export const knownExplainedComponent = recordRule({
	name: 'known-explained-component',
	description: 'Every explanation names a component of components.yaml.',
	examples: {
		of: 'explanations',
		good: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		bad: `explanations:
  - { component: serach, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
	},
	find({ groups, explanations, files }) {
		if (groups.length === 0) return [];
		const ids = groups.flatMap(({ components }) => components.map(({ id }) => id));
		const known = [...new Set(ids)];
		return explanations.flatMap(({ component }, i) => {
			if (known.includes(component)) return [];
			return [
				{
					file: files.explanations,
					path: ['explanations', i, 'component'],
					message: `There is no component “${component}”.`,
					advice: suggest(component, known),
				},
			];
		});
	},
});
