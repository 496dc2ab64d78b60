import { type Instant, toIso } from '../../time/instant.ts';
import { entryRule } from './rule.ts';

/** Updates stand in order of time, no two at one instant. */
export const updatesAscend = entryRule({
	name: 'updates-ascend',
	description:
		'Updates stand oldest first, and no two became public at one instant: feeds know an update by it.',
	examples: {
		good: `updates:
  - { at: 2025-03-04T09:30Z, status: investigating, message: Pages fail. We look for the cause. }
  - { at: 2025-03-04T09:45Z, status: identified, message: A certificate has expired. }
mitigated: null # left out`,
		bad: `updates:
  - { at: 2025-03-04T09:45Z, status: identified, message: A certificate has expired. }
  - { at: 2025-03-04T09:30Z, status: investigating, message: Pages fail. We look for the cause. }
mitigated: null # left out`,
	},
	find({ updates }) {
		let last: Instant | undefined;
		return updates.flatMap(({ at }, i) => {
			const before = last;
			last = at;
			if (before === undefined || before < at) return [];
			const order = before === at ? 'is at the same instant as' : 'is earlier than';
			return [
				{
					path: ['updates', i, 'at'],
					message: `This update (${toIso(at)}) ${order} the one before it (${toIso(before)}).`,
					advice: 'Put updates in order of time, the oldest first, each at an instant of its own.',
				},
			];
		});
	},
});
