import { componentStatuses } from '../../schema/component-schema.ts';
import { recordRule } from './rule.ts';

const worsening = componentStatuses.filter((status) => status !== 'operational');

/** A worse status never counts less. */
export const weightsNeverFall = recordRule({
	name: 'weights-never-fall',
	description: 'A second of a worse status never counts for less of an outage.',
	examples: {
		of: 'site',
		good: 'weights: { major_outage: 1, partial_outage: 0.3, degraded_performance: 0, under_maintenance: 0 }',
		bad: 'weights: { major_outage: 0.2, partial_outage: 0.3, degraded_performance: 0, under_maintenance: 0 }',
	},
	find({ site, files }) {
		if (!site) return [];
		const { weights } = site;
		return worsening.flatMap((status, i) => {
			const milder = worsening[i - 1];
			if (!milder || weights[status] >= weights[milder]) return [];
			return [
				{
					file: files.site,
					path: ['weights', status],
					message: `${status} weighs ${weights[status]}, less than ${milder} with ${weights[milder]}.`,
					advice: `Let weights rise or stay in this order: ${worsening.join(', ')}.`,
				},
			];
		});
	},
});
