import { entryRule } from './rule.ts';

/** Only planned work puts a component under maintenance. */
export const effectFitsKind = entryRule({
	name: 'effect-fits-kind',
	description: 'Only planned work puts a component under maintenance.',
	examples: {
		good: 'components: [{ id: website, status: partial_outage }]',
		bad: 'components: [{ id: website, status: under_maintenance }]',
	},
	find(entry) {
		if (entry.kind !== 'incident') return [];
		return entry.components.flatMap(({ status }, i) =>
			status === 'under_maintenance'
				? [
						{
							path: ['components', i, 'status'],
							message: 'An incident is not planned, and “under_maintenance” says that it is.',
							advice:
								'Use degraded_performance, partial_outage or major_outage; or make this “kind: maintenance”.',
						},
					]
				: [],
		);
	},
});
