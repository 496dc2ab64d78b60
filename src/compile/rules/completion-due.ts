import { DAY, toIso } from '../../time/instant.ts';
import { entryRule } from './rule.ts';
import { isWrittenHere } from './written-here.ts';

/** Planned work whose window has passed is said to be over. */
export const completionDue = entryRule({
	name: 'completion-due',
	description: 'A day after its window, planned work is completed or cancelled.',
	severity: 'warning',
	needs: ['updates', 'scheduled', 'actual', 'notices'],
	examples: {
		of: 'maintenance',
		clock: '2025-03-06T00:00:00Z',
		good: `updates: [{ at: 2025-03-01T12:00Z, status: scheduled, message: It will be moved. }]
scheduled: { from: 2025-03-04T17:00Z, to: 2025-03-05T19:00Z }`,
		bad: `updates: [{ at: 2025-03-01T12:00Z, status: scheduled, message: It will be moved. }]
scheduled: { from: 2025-03-04T17:00Z, to: 2025-03-04T19:00Z }`,
	},
	find(entry, { clock }) {
		const status = entry.updates.at(-1)?.status;
		if (!clock || entry.kind !== 'maintenance' || !isWrittenHere(entry)) return [];
		if (status === 'completed' || status === 'cancelled' || entry.retracted) return [];
		const { to } = entry.scheduled;
		if (to === 'unknown' || to.latest + DAY > clock) return [];
		return [
			{
				path: ['scheduled', 'to'],
				message: `The window ended at ${toIso(to.latest)}, and no update says that the work is over.`,
				advice: 'Add an update with status completed or cancelled, or give a later end.',
			},
		];
	},
});
