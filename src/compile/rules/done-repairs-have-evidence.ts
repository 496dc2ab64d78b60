import { entryRule } from './rule.ts';

/** A repair that is done says when, and where anybody can see it. */
export const doneRepairsHaveEvidence = entryRule({
	name: 'done-repairs-have-evidence',
	description: 'A repair that is done says when, and where anybody can see it.',
	examples: {
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: done, done: 2025-05-01, evidence: https://github.com/PowerShell/PowerShellGallery/pull/1 }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: done, done: 2025-05-01 }]',
	},
	find({ repairs = [] }) {
		return repairs.flatMap(({ state, done, evidence }, i) =>
			state === 'done' && !(done && evidence)
				? [
						{
							path: ['repairs', i, 'state'],
							message: 'This repair is done, and the file does not say when or does not show it.',
							advice: 'Add “done:” with the day and “evidence:” with a link that shows it.',
						},
					]
				: [],
		);
	},
});
