import { DAY, toIso } from '../../time/instant.ts';
import { entryRule } from './rule.ts';
import { isWrittenHere } from './written-here.ts';

/** While an incident is open, its readers hear of it. */
export const updateDue = entryRule({
	name: 'update-due',
	description: 'An open incident does not go without word for more than `update_within` days.',
	severity: 'warning',
	needs: ['updates', 'notices'],
	examples: {
		clock: '2025-03-10T00:00:00Z',
		good: `updates:
  - { at: 2025-03-04T09:30Z, status: investigating, message: Pages fail. }
  - { at: 2025-03-08T09:30Z, status: investigating, message: Pages still fail for some. }
mitigated: null # left out`,
		bad: `updates: [{ at: 2025-03-04T09:30Z, status: investigating, message: Pages fail. }]
mitigated: null # left out`,
	},
	find(entry, { clock, site }) {
		const last = entry.updates.at(-1);
		if (!clock || !site || !last || entry.kind !== 'incident') return [];
		if (last.status === 'resolved' || entry.retracted || !isWrittenHere(entry)) return [];
		const days = Math.floor((clock - last.at) / DAY);
		if (days <= site.update_within) return [];
		return [
			{
				path: ['updates', entry.updates.length - 1, 'at'],
				message: `This incident is open, and the last word on it is of ${toIso(last.at)}, ${days} days ago.`,
				advice: 'Add an update: what is known, or that it is resolved.',
			},
		];
	},
});
