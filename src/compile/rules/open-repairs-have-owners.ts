import { entryRule } from './rule.ts';

/** A repair that is open says who does it. */
export const openRepairsHaveOwners = entryRule({
	name: 'open-repairs-have-owners',
	description: 'A repair that is open says who does it.',
	examples: {
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open, owner: Gallery team }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open }]',
	},
	find({ repairs = [] }) {
		return repairs.flatMap(({ state, owner }, i) =>
			state === 'open' && !owner
				? [
						{
							path: ['repairs', i, 'state'],
							message: 'This repair is open, and nobody is named who does it.',
							advice: 'Add “owner:”, or make it “state: unreported” if nobody has been heard of.',
						},
					]
				: [],
		);
	},
});
