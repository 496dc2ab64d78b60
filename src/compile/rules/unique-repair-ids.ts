import { entryRule } from './rule.ts';

/** Each promise has an id of its own in its file. */
export const uniqueRepairIds = entryRule({
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
