import { entryRule } from './rule.ts';

/** Once impact has ended, the public hears of it. */
export const endNeedsUpdate = entryRule({
	name: 'end-needs-update',
	description: 'Once `mitigated` is given, an update says monitoring or resolved.',
	severity: 'warning',
	needs: ['updates', 'mitigated'],
	examples: {
		good: `updates: [{ at: 2025-03-04T09:40Z, status: monitoring, message: Pages open again. }]`,
		bad: `updates: [{ at: 2025-03-04T09:40Z, status: identified, message: A certificate has expired. }]`,
	},
	find(entry) {
		if (entry.kind !== 'incident' || !entry.mitigated) return [];
		const status = entry.updates.at(-1)?.status;
		if (status !== 'investigating' && status !== 'identified') return [];
		return [
			{
				path: ['mitigated'],
				message: `Impact has ended, and the last update still says ${status}.`,
				advice: 'Add an update with status monitoring or resolved, or remove “mitigated”.',
			},
		];
	},
});
