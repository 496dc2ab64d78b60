import { toIso } from '../../time/instant.ts';
import { entryRule } from './rule.ts';

/** What was promised by a day is done by then, or a new day is named. */
export const repairDue = entryRule({
	name: 'repair-due',
	description: 'No open repair is past the day by which it was promised.',
	severity: 'warning',
	examples: {
		clock: '2025-04-01T00:00:00Z',
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open, owner: Gallery team, due: 2025-04-30 }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open, owner: Gallery team, due: 2025-03-20 }]',
	},
	find({ repairs = [] }, { clock }) {
		if (!clock) return [];
		return repairs.flatMap(({ state, due }, i) =>
			state === 'open' && due && due.latest <= clock
				? [
						{
							path: ['repairs', i, 'due'],
							message: `This repair is open, and it was due before ${toIso(due.latest)}.`,
							advice: 'Make it done or dropped, or name a later day and say why in an update.',
						},
					]
				: [],
		);
	},
});
