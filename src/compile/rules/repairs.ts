import { entryRule, type Rule } from './rule.ts';

/** Each repair item has an id of its own in its file. */
const uniqueRepairIds = entryRule({
	name: 'unique-repair-ids',
	description: 'No two repairs of a file have the same id: it stands in links to them.',
	examples: {
		good: `repairs:
  - { id: renew, category: fix, title: Renew certificates by machine, state: unreported }
  - { id: alert, category: detect, title: Warn before a certificate expires, state: unreported }`,
		bad: `repairs:
  - { id: renew, category: fix, title: Renew certificates by machine, state: unreported }
  - { id: renew, category: detect, title: Warn before a certificate expires, state: unreported }`,
	},
	find({ repairs = [] }) {
		return repairs.flatMap(({ id }, i) => {
			const first = repairs.findIndex((repair) => repair?.id === id);
			if (first === i) return [];
			const message = `The id “${id}” is that of repairs.${first + 1} already.`;
			return [{ path: ['repairs', i, 'id'], message, advice: 'Give this one an id of its own.' }];
		});
	},
});

/** An open repair item has an owner. */
const openRepairsHaveOwners = entryRule({
	name: 'open-repairs-have-owners',
	description: 'A repair that is open says who does it.',
	examples: {
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open, owner: Gallery team }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open }]',
	},
	find({ repairs = [] }) {
		return repairs.flatMap(({ state, owner }, i) =>
			state === 'open' && !owner
				? {
						path: ['repairs', i, 'state'],
						message: 'This repair is open, and nobody is named who does it.',
						advice: 'Add “owner:”, or make it “state: unreported” if nobody has been heard of.',
					}
				: [],
		);
	},
});

/** A repair item that is done has a date and public evidence. */
const doneRepairsHaveEvidence = entryRule({
	name: 'done-repairs-have-evidence',
	description: 'A repair that is done says when, and where anybody can see it.',
	examples: {
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: done, done: 2025-05-01, evidence: https://github.com/PowerShell/PowerShellGallery/pull/1 }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: done, done: 2025-05-01 }]',
	},
	find({ repairs = [] }) {
		return repairs.flatMap(({ state, done, evidence }, i) =>
			state === 'done' && !(done && evidence)
				? {
						path: ['repairs', i, 'state'],
						message: 'This repair is done, and the file does not say when or does not show it.',
						advice: 'Add “done:” with the day and “evidence:” with a link that shows it.',
					}
				: [],
		);
	},
});

/** A dropped repair item gives its reason. */
const droppedRepairsExplainWhy = entryRule({
	name: 'dropped-repairs-explain-why',
	description: 'A repair that was dropped says why.',
	examples: {
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: dropped, why: The provider does it now. }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: dropped }]',
	},
	find({ repairs = [] }) {
		return repairs.flatMap(({ state, why }, i) =>
			state === 'dropped' && !why
				? {
						path: ['repairs', i, 'state'],
						message: 'This repair was dropped, and the file does not say why.',
						advice: 'Add “why:” with the reason.',
					}
				: [],
		);
	},
});

/** Rules about repair items. */
export const repairRules: readonly Rule[] = [
	uniqueRepairIds,
	openRepairsHaveOwners,
	doneRepairsHaveEvidence,
	droppedRepairsExplainWhy,
];
