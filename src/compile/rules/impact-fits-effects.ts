import { entryRule } from './rule.ts';

/** Statuses that users feel. */
const felt = ['partial_outage', 'major_outage'];

/** Where a component was out, there was an impact. How great, people decide. */
export const impactFitsEffects = entryRule({
	name: 'impact-fits-effects',
	description: 'An incident in which a component was out has an impact.',
	severity: 'warning',
	examples: {
		good: 'impact: minor\ncomponents: [{ id: website, status: major_outage }]',
		bad: 'impact: none\ncomponents: [{ id: website, status: major_outage }]',
	},
	find(entry) {
		if (entry.kind !== 'incident' || entry.impact !== 'none') return [];
		const out = entry.components.find((effect) => effect && felt.includes(effect.status));
		if (!out) return [];
		return [
			{
				path: ['impact'],
				message: `Impact is none, and “${out.id}” was out (${out.status}).`,
				advice: 'Say how much users felt of it: minor, major or critical.',
			},
		];
	},
});
