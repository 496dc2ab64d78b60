import { entryRule } from './rule.ts';

/** A repair that was dropped says why. */
export const droppedRepairsExplainWhy = entryRule({
	name: 'dropped-repairs-explain-why',
	description: 'A repair that was dropped says why.',
	examples: {
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: dropped, why: The provider does it now. }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: dropped }]',
	},
	find({ repairs = [] }) {
		return repairs.flatMap(({ state, why }, i) =>
			state === 'dropped' && !why
				? [
						{
							path: ['repairs', i, 'state'],
							message: 'This repair was dropped, and the file does not say why.',
							advice: 'Add “why:” with the reason.',
						},
					]
				: [],
		);
	},
});
