import { recordRule } from './rule.ts';

/** The span that is explained ends after it begins. */
export const explanationsEndAfterStart = recordRule({
	name: 'explanations-end-after-start',
	description: 'The span of an explanation ends after it begins.',
	examples: {
		of: 'explanations',
		good: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		bad: `explanations:
  - { component: search, from: 2025-03-04T09:20Z, to: 2025-03-04T09:00Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
	},
	find({ explanations, files }) {
		return explanations.flatMap(({ from, to }, i) => {
			if (from < to) return [];
			return [
				{
					file: files.explanations,
					path: ['explanations', i, 'to'],
					message: 'This span does not end after it begins.',
					advice: 'Look at day, hour and offset of both; “to” is the first instant after the span.',
				},
			];
		});
	},
});
