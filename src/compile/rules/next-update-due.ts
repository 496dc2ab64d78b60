import { toIso } from '../../time/instant.ts';
import { entryRule } from './rule.ts';
import { isWrittenHere } from './written-here.ts';

/** Statuses after which nobody waits for the next word. */
const last = ['resolved', 'completed', 'cancelled', 'informational'];

/** The next word comes when it was promised. */
export const nextUpdateDue = entryRule({
	name: 'next-update-due',
	description: 'Once `next_update_by` of the last update has passed, there is another update.',
	severity: 'warning',
	needs: ['updates', 'notices'],
	examples: {
		clock: '2025-03-04T10:45:00Z',
		good: `updates: [{ at: 2025-03-04T09:40Z, next_update_by: 2025-03-04T11:00Z, status: monitoring, message: Pages open again. }]`,
		bad: `updates: [{ at: 2025-03-04T09:40Z, next_update_by: 2025-03-04T10:30Z, status: monitoring, message: Pages open again. }]`,
	},
	find(entry, { clock }) {
		const index = entry.updates.length - 1;
		const { at = 0, next_update_by, status } = entry.updates[index] ?? {};
		if (!clock || !next_update_by || !status || next_update_by >= clock || next_update_by <= at || last.includes(status))
			return [];
		if (entry.retracted || !isWrittenHere(entry)) return [];
		return [
			{
				path: ['updates', index, 'next_update_by'],
				message: `The next word was promised for ${toIso(next_update_by)}, and there is none.`,
				advice:
					'Add an update, if only to say that nothing has changed and when the next one comes.',
			},
		];
	},
});
