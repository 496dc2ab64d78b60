import type { Repair } from '../../domain/incident/entry.ts';
import { entryRule, type FieldDiagnostic, type Rule } from './rule.ts';

/** Rules about repair items. */
export const repairRules: readonly Rule[] = [
	entryRule({
		name: 'unique-repair-ids',
		description: 'No two repairs of a file have the same id: it stands in links to them.',
		good: `repairs:
  - { id: renew, category: fix, title: Renew certificates by machine, state: unreported }
  - { id: alert, category: detect, title: Warn before a certificate expires, state: unreported }`,
		bad: `repairs:
  - { id: renew, category: fix, title: Renew certificates by machine, state: unreported }
  - { id: renew, category: detect, title: Warn before a certificate expires, state: unreported }`,
		find({ repairs = [] }) {
			return repairs.flatMap(({ id }, i) => {
				const first = repairs.findIndex((repair) => repair?.id === id);
				if (first === i) return [];
				const message = `The id “${id}” is that of repairs.${first + 1} already.`;
				return [{ path: ['repairs', i, 'id'], message, advice: 'Give this one an id of its own.' }];
			});
		},
	}),
	stateRule({
		name: 'open-repairs-have-owners',
		description: 'A repair that is open says who does it.',
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open, owner: Gallery team }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open }]',
		isWrong: ({ state, owner }) => state === 'open' && !owner,
		message: 'This repair is open, and nobody is named who does it.',
		advice: 'Add “owner:”, or make it “state: unreported” if nobody has been heard of.',
	}),
	stateRule({
		name: 'done-repairs-have-evidence',
		description: 'A repair that is done says when, and where anybody can see it.',
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: done, done: 2025-05-01, evidence: https://github.com/PowerShell/PowerShellGallery/pull/1 }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: done, done: 2025-05-01 }]',
		isWrong: ({ state, done, evidence }) => state === 'done' && !(done && evidence),
		message: 'This repair is done, and the file does not say when or does not show it.',
		advice: 'Add “done:” with the day and “evidence:” with a link that shows it.',
	}),
	stateRule({
		name: 'dropped-repairs-explain-why',
		description: 'A repair that was dropped says why.',
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: dropped, why: The provider does it now. }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: dropped }]',
		isWrong: ({ state, why }) => state === 'dropped' && !why,
		message: 'This repair was dropped, and the file does not say why.',
		advice: 'Add “why:” with the reason.',
	}),
];

/** A rule about what a repair item in some state also has to say. */
function stateRule({
	isWrong,
	message,
	advice,
	...definition
}: Omit<Parameters<typeof entryRule>[0], 'find'> &
	Pick<FieldDiagnostic, 'message' | 'advice'> & {
		readonly isWrong: (repair: Repair) => boolean;
	}): Rule {
	return entryRule({
		...definition,
		find: ({ repairs = [] }) =>
			repairs.flatMap((repair, i) =>
				isWrong(repair) ? { path: ['repairs', i, 'state'], message, advice } : [],
			),
	});
}
