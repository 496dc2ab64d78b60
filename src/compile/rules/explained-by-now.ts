import { toIso } from '../../time/instant.ts';
import { recordRule } from './rule.ts';

/** An explanation that is dated later than now would be shown nowhere. */
export const explainedByNow = recordRule({
	name: 'explained-by-now',
	description: 'No explanation was published in the future; only `check` looks at the clock.',
	examples: {
		of: 'explanations',
		clock: '2025-03-06T00:00:00Z',
		observations: { search: '2025-03-04T09:00Z,2025-03-04T09:20Z,major_outage,4,4,0,,' },
		good: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		bad: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-05-03T08:00Z }`,
	},
	find({ explanations, files, clock }) {
		if (clock === undefined) return [];
		return explanations.flatMap(({ at }, i) => {
			if (at <= clock) return [];
			return [
				{
					file: files.explanations,
					path: ['explanations', i, 'at'],
					message: `This lies in the future: ${toIso(at)}, and it is ${toIso(clock)} now.`,
					advice: 'Write when the explanation is published: look at year, day and offset.',
				},
			];
		});
	},
});
