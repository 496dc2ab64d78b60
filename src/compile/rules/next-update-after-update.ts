import { toIso } from '../../time/instant.ts';
import { entryRule } from './rule.ts';

/** The next word is promised for later, not for the past. */
export const nextUpdateAfterUpdate = entryRule({
	name: 'next-update-after-update',
	description: '`next_update_by` of an update lies later than the update itself.',
	examples: {
		good: `updates: [{ at: 2025-03-04T09:30Z, next_update_by: 2025-03-04T10:30Z, status: investigating, message: Pages fail. }]
mitigated: null # left out`,
		bad: `updates: [{ at: 2025-03-04T09:30Z, next_update_by: 2025-03-04T08:30Z, status: investigating, message: Pages fail. }]
mitigated: null # left out`,
	},
	find({ updates }) {
		return updates.flatMap(({ at, next_update_by }, i) =>
			next_update_by === undefined || next_update_by > at
				? []
				: [
						{
							path: ['updates', i, 'next_update_by'],
							message: `The next word is promised for ${toIso(next_update_by)}, and this update is of ${toIso(at)}.`,
							advice: 'Promise a later instant, or leave “next_update_by” out.',
						},
					],
		);
	},
});
