import { toIso } from '../../time/instant.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { dataRule, type Rule } from './rule.ts';

/** Rules about each explanation by itself; whether it explains anything is a matter of reconciliation. */
export const explanationRules: readonly Rule[] = [
	dataRule('explanations', {
		name: 'known-explained-component',
		description: 'Every explanation names a component of components.yaml.',
		good: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		bad: `explanations:
  - { component: serach, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		find({ groups, explanations }) {
			if (groups.length === 0) return [];
			const ids = groups.flatMap(({ components }) => components.map(({ id }) => id));
			const known = [...new Set(ids)];
			return explanations.flatMap(({ component }, i) => {
				if (known.includes(component)) return [];
				return {
					path: ['explanations', i, 'component'],
					message: `There is no component “${component}”.`,
					advice: suggest(component, known),
				};
			});
		},
	}),
	dataRule('explanations', {
		name: 'explanations-end-after-start',
		description: 'The span of an explanation ends after it begins.',
		good: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		bad: `explanations:
  - { component: search, from: 2025-03-04T09:20Z, to: 2025-03-04T09:00Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		find({ explanations }) {
			return explanations.flatMap(({ from, to }, i) => {
				if (from < to) return [];
				return {
					path: ['explanations', i, 'to'],
					message: 'This span does not end after it begins.',
					advice: 'Look at day, hour and offset of both; “to” is the first instant after the span.',
				};
			});
		},
	}),
	// With a later date than now it would be shown nowhere.
	dataRule('explanations', {
		name: 'explained-by-now',
		description: 'No explanation was published in the future; only `check` looks at the clock.',
		clock: '2025-03-06T00:00:00Z',
		observations: { search: '2025-03-04T09:00Z,2025-03-04T09:20Z,major_outage,4,4,0,,' },
		good: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		bad: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-05-03T08:00Z }`,
		find({ explanations, clock }) {
			if (clock === undefined) return [];
			return explanations.flatMap(({ at }, i) => {
				if (at <= clock) return [];
				return {
					path: ['explanations', i, 'at'],
					message: `This lies in the future: ${toIso(at)}, and it is ${toIso(clock)} now.`,
					advice: 'Write when the explanation is published: look at year, day and offset.',
				};
			});
		},
	}),
];
