import type { Explanation } from '../../schema/explanation-schema.ts';
import { effectFields, reconciledAtClock } from './reconciled-at-clock.ts';
import { recordRule, type ParsedContent } from './rule.ts';

/** An explanation stands beside a disagreement: without one it is shown nowhere. */
export const explanationExplainsSomething = recordRule({
	name: 'explanation-explains-something',
	description:
		'An explanation meets an outage of its component that was measured and not declared, or declared and not measured.',
	severity: 'warning',
	needs: effectFields,
	examples: {
		of: 'explanations',
		clock: '2025-03-06T00:00:00Z',
		observations: { search: '2025-03-04T09:00Z,2025-03-04T09:20Z,major_outage,4,4,0,,' },
		good: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		bad: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }
  - { component: website, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
	},
	find(record) {
		const idle = new Set(reconciledAtClock(record)?.idle);
		return record.explanations.flatMap((explanation, i) => {
			if (!idle.has(explanation) || !isSound(explanation, record)) return [];
			return [
				{
					file: record.files.explanations,
					path: ['explanations', i],
					message: `Nothing that was declared or measured of ${explanation.component} in this span disagrees, so there is nothing to explain.`,
					advice: 'Correct the component or the span, or remove the explanation.',
				},
			];
		});
	},
});

/** Whether it can explain anything at all: other rules tell of one that cannot. */
function isSound({ component, from, to }: Explanation, { groups }: ParsedContent): boolean {
	return (
		from < to && groups.some(({ components }) => components.some(({ id }) => id === component))
	);
}
