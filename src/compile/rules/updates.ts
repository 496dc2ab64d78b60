import { type Instant, toIso } from '../../time/instant.ts';
import { exactly, isCertainlyAfter } from '../../time/uncertain-time.ts';
import { entryRule, type Rule } from './rule.ts';
import { timeText } from './times-of.ts';

const noEnd = {
	message: 'The last update says resolved, and “mitigated” does not say when impact ended.',
	advice: 'Add “mitigated:” with the time as precisely as it is known, or “mitigated: unknown”.',
};

const noCause = {
	message: 'The last update says resolved, and “cause” does not say what it was.',
	advice: 'Add “cause:” with a sentence, or “cause: unknown” as long as nobody knows.',
};

/** A message of fewer words only repeats the status. */
const minimum = 4;

/** Rules about updates and what the last one requires. */
export const updateRules: readonly Rule[] = [
	entryRule({
		name: 'updates-ascend',
		description:
			'Updates stand oldest first, and no two became public at one instant: feeds know an update by it.',
		good: `updates:
  - { at: 2025-03-04T09:30Z, status: investigating, message: Pages fail. We look for the cause. }
  - { at: 2025-03-04T09:45Z, status: identified, message: A certificate has expired. }
mitigated: null # left out`,
		bad: `updates:
  - { at: 2025-03-04T09:45Z, status: identified, message: A certificate has expired. }
  - { at: 2025-03-04T09:30Z, status: investigating, message: Pages fail. We look for the cause. }
mitigated: null # left out`,
		find({ updates }) {
			let last: Instant | undefined;
			return updates.flatMap(({ at }, i) => {
				const before = last;
				last = at;
				if (before === undefined || before < at) return [];
				const order = before === at ? 'is at the same instant as' : 'is earlier than';
				return {
					path: ['updates', i, 'at'],
					message: `This update (${toIso(at)}) ${order} the one before it (${toIso(before)}).`,
					advice: 'Put updates in order of time, the oldest first, each at an instant of its own.',
				};
			});
		},
	}),
	entryRule({
		name: 'resolved-after-start',
		description: 'No update says resolved before the incident began.',
		needs: ['began'],
		good: 'began: 2025-03-04T09:00Z',
		bad: 'began: 2025-03-04T12:00Z\nmitigated: 2025-03-04T12:30Z',
		find(entry) {
			if (entry.kind !== 'incident') return [];
			return entry.updates.flatMap(({ at, status }, i) =>
				status === 'resolved' && isCertainlyAfter(entry.began, exactly(at))
					? {
							path: ['updates', i, 'at'],
							message: `This update says resolved before the incident began (${timeText(entry.began)}).`,
							advice: 'Look at day, hour and offset of both times.',
						}
					: [],
			);
		},
	}),
	entryRule({
		name: 'resolved-needs-end-and-cause',
		description:
			'Once the last update says resolved, `mitigated` and `cause` are there; each may be `unknown`.',
		needs: ['updates', 'mitigated', 'cause'],
		good: 'cause: unknown\nmitigated: unknown',
		bad: 'cause: null # left out',
		find(entry) {
			if (entry.kind !== 'incident' || entry.updates.at(-1)?.status !== 'resolved') return [];
			const last = ['updates', entry.updates.length - 1, 'status'];
			return [
				...(entry.mitigated ? [] : [{ path: last, ...noEnd }]),
				...(entry.cause ? [] : [{ path: last, ...noCause }]),
			];
		},
	}),
	entryRule({
		name: 'resolved-explains-what-happened',
		description: 'The text of a resolved update says more than that it is resolved.',
		severity: 'warning',
		needs: ['updates', 'backfilled'],
		good: `updates: [{ at: 2025-03-04T10:00Z, status: resolved, message: The certificate has been renewed. }]`,
		bad: `updates: [{ at: 2025-03-04T10:00Z, status: resolved, message: This is resolved. }]`,
		find(entry) {
			if (entry.backfilled) return [];
			return entry.updates.flatMap(({ status, message }, i) =>
				status === 'resolved' && message.split(/\s+/).length < minimum
					? {
							path: ['updates', i, 'message'],
							message: `“${message}” says no more than the status.`,
							advice: 'Say what works again, since when, and what was done.',
						}
					: [],
			);
		},
	}),
	entryRule({
		name: 'next-update-after-update',
		description: '`next_update_by` of an update lies later than the update itself.',
		good: `updates: [{ at: 2025-03-04T09:30Z, next_update_by: 2025-03-04T10:30Z, status: investigating, message: Pages fail. }]
mitigated: null # left out`,
		bad: `updates: [{ at: 2025-03-04T09:30Z, next_update_by: 2025-03-04T08:30Z, status: investigating, message: Pages fail. }]
mitigated: null # left out`,
		find({ updates }) {
			return updates.flatMap(({ at, next_update_by }, i) =>
				next_update_by === undefined || next_update_by > at
					? []
					: {
							path: ['updates', i, 'next_update_by'],
							message: `The next word is promised for ${toIso(next_update_by)}, and this update is of ${toIso(at)}.`,
							advice: 'Promise a later instant, or leave “next_update_by” out.',
						},
			);
		},
	}),
];
