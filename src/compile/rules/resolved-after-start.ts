import { exactly, isCertainlyAfter } from '../../time/uncertain-time.ts';
import { entryRule } from './rule.ts';
import { timeText } from './times-of.ts';

/** Nothing is resolved before it began. */
export const resolvedAfterStart = entryRule({
	name: 'resolved-after-start',
	description: 'No update says resolved before the incident began.',
	needs: ['began'],
	examples: {
		good: 'began: 2025-03-04T09:00Z',
		bad: 'began: 2025-03-04T12:00Z\nmitigated: 2025-03-04T12:30Z',
	},
	find(entry) {
		if (entry.kind !== 'incident') return [];
		return entry.updates.flatMap(({ at, status }, i) =>
			status === 'resolved' && isCertainlyAfter(entry.began, exactly(at))
				? [
						{
							path: ['updates', i, 'at'],
							message: `This update says resolved before the incident began (${timeText(entry.began)}).`,
							advice: 'Look at day, hour and offset of both times.',
						},
					]
				: [],
		);
	},
});
