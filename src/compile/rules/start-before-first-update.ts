import { MINUTE } from '../../time/instant.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { entryRule } from './rule.ts';
import { isWrittenHere } from './written-here.ts';

/** Nobody tells of an incident in the minute in which it begins. */
export const startBeforeFirstUpdate = entryRule({
	name: 'start-before-first-update',
	description: 'The start of an incident is not merely the minute in which it was first told.',
	severity: 'warning',
	needs: ['began', 'updates', 'notices'],
	examples: {
		good: 'began: 2025-03-04T09:00Z',
		bad: `began: 2025-03-04T09:30Z
updates: [{ at: 2025-03-04T09:30:20Z, status: investigating, message: Pages fail. }]
mitigated: null # left out`,
	},
	find(entry) {
		const word = entry.updates[0]?.at;
		if (entry.kind !== 'incident' || !word || !isExact(entry.began)) return [];
		const minute = (at: number) => Math.floor(at / MINUTE);
		if (minute(entry.began.earliest) !== minute(word) || !isWrittenHere(entry)) return [];
		return [
			{
				path: ['began'],
				message: 'The start is the very minute of the first update.',
				advice: 'Write when users were first affected, or bounds A/B if that is not known.',
			},
		];
	},
});
