import { recordRule } from './rule.ts';

const limits = ['late_after', 'stale_after', 'unknown_after'] as const;

/** A measurement is late before it is stale, and stale before nothing is known. */
export const agesAscend = recordRule({
	name: 'ages-ascend',
	description: 'Measurements are late before they are stale, and stale before they are unknown.',
	examples: {
		of: 'site',
		good: 'measurements: { late_after: 90, stale_after: 180, unknown_after: 1440, reconcile_after: 10 }',
		bad: 'measurements: { late_after: 90, stale_after: 90, unknown_after: 1440, reconcile_after: 10 }',
	},
	find({ site, files }) {
		if (!site) return [];
		const { measurements } = site;
		return limits.flatMap((limit, i) => {
			const before = limits[i - 1];
			if (!before || measurements[limit] > measurements[before]) return [];
			return [
				{
					file: files.site,
					path: ['measurements', limit],
					message: `${limit} is ${measurements[limit]}, and that is not above ${before} with ${measurements[before]}.`,
					advice: `Let minutes rise in this order: ${limits.join(', ')}.`,
				},
			];
		});
	},
});
