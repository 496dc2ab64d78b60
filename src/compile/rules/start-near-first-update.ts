import { DAY, toIso } from '../../time/instant.ts';
import { entryRule } from './rule.ts';

/** Within this many days of its start an incident is told; what takes longer is rather a wrong year. */
const longest = 60;

/** A start far from the first word is looked at twice: a wrong year is the likelier story. */
export const startNearFirstUpdate = entryRule({
	name: 'start-near-first-update',
	description:
		'An incident began at most 60 days before its first update and at most a day after it, unless it is `backfilled`.',
	severity: 'warning',
	needs: ['began', 'updates', 'backfilled'],
	examples: {
		good: 'began: 2025-03-04T09:00Z',
		bad: 'began: 2024-03-04T09:00Z',
	},
	find(entry) {
		const word = entry.updates[0]?.at;
		if (entry.kind !== 'incident' || !word || entry.backfilled) return [];
		const { earliest, latest } = entry.began;
		if (word - latest <= longest * DAY && earliest - word <= DAY) return [];
		return [
			{
				path: ['began'],
				message: `The start is far from the first update (${toIso(word)}).`,
				advice: 'Look at the year. What was entered from an older record is “backfilled: true”.',
			},
		];
	},
});
