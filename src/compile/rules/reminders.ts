import { DAY, toIso } from '../../time/instant.ts';
import { entryRule, isWrittenHere, type Rule } from './rule.ts';

/** Statuses after which no further update is expected. */
const finalStatuses = ['resolved', 'completed', 'cancelled', 'informational'];

/** Warnings about what is due: an update, a postmortem, the end of planned work, a repair item. */
export const reminderRules: readonly Rule[] = [
	entryRule({
		name: 'end-needs-update',
		description: 'Once `mitigated` is given, an update says monitoring or resolved.',
		severity: 'warning',
		needs: ['updates', 'mitigated'],
		good: `updates: [{ at: 2025-03-04T09:40Z, status: monitoring, message: Pages open again. }]`,
		bad: `updates: [{ at: 2025-03-04T09:40Z, status: identified, message: A certificate has expired. }]`,
		find(entry) {
			if (entry.kind !== 'incident' || !entry.mitigated) return [];
			const status = entry.updates.at(-1)?.status;
			if (status !== 'investigating' && status !== 'identified') return [];
			return {
				path: ['mitigated'],
				message: `Impact has ended, and the last update still says ${status}.`,
				advice: 'Add an update with status monitoring or resolved, or remove “mitigated”.',
			};
		},
	}),
	entryRule({
		name: 'postmortem-due',
		description:
			'A major or critical incident gets its postmortem within `postmortem_within` days of being resolved.',
		severity: 'warning',
		needs: ['updates', 'postmortem', 'impact', 'notices'],
		clock: '2025-06-01T00:00:00Z',
		good: 'impact: minor',
		bad: 'impact: critical',
		find(entry, { clock, site }) {
			const last = entry.updates.at(-1);
			if (!clock || !site || last?.status !== 'resolved' || !isWrittenHere(entry)) return [];
			const isGrave = entry.impact === 'major' || entry.impact === 'critical';
			const days = Math.floor((clock - last.at) / DAY);
			if (!isGrave || entry.postmortem || entry.retracted || days <= site.postmortem_within)
				return [];
			return {
				path: ['impact'],
				message: `Impact was ${entry.impact}, and ${days} days after the end there is no postmortem.`,
				advice: 'Write it below the front matter, and add “postmortem: { at: … }”.',
			};
		},
	}),
	entryRule({
		name: 'update-due',
		description: 'An open incident does not go without word for more than `update_within` days.',
		severity: 'warning',
		needs: ['updates', 'notices'],
		clock: '2025-03-10T00:00:00Z',
		good: `updates:
  - { at: 2025-03-04T09:30Z, status: investigating, message: Pages fail. }
  - { at: 2025-03-08T09:30Z, status: investigating, message: Pages still fail for some. }
mitigated: null # left out`,
		bad: `updates: [{ at: 2025-03-04T09:30Z, status: investigating, message: Pages fail. }]
mitigated: null # left out`,
		find(entry, { clock, site }) {
			const last = entry.updates.at(-1);
			if (!clock || !site || !last || entry.kind !== 'incident') return [];
			if (last.status === 'resolved' || entry.retracted || !isWrittenHere(entry)) return [];
			const days = Math.floor((clock - last.at) / DAY);
			if (days <= site.update_within) return [];
			return {
				path: ['updates', entry.updates.length - 1, 'at'],
				message: `This incident is open, and the last word on it is of ${toIso(last.at)}, ${days} days ago.`,
				advice: 'Add an update: what is known, or that it is resolved.',
			};
		},
	}),
	entryRule({
		name: 'next-update-due',
		description: 'Once `next_update_by` of the last update has passed, there is another update.',
		severity: 'warning',
		needs: ['updates', 'notices'],
		clock: '2025-03-04T10:45:00Z',
		good: `updates: [{ at: 2025-03-04T09:40Z, next_update_by: 2025-03-04T11:00Z, status: monitoring, message: Pages open again. }]`,
		bad: `updates: [{ at: 2025-03-04T09:40Z, next_update_by: 2025-03-04T10:30Z, status: monitoring, message: Pages open again. }]`,
		find(entry, { clock }) {
			const index = entry.updates.length - 1;
			const { at = 0, next_update_by, status } = entry.updates[index] ?? {};
			if (
				!clock ||
				!next_update_by ||
				!status ||
				next_update_by >= clock ||
				next_update_by <= at ||
				finalStatuses.includes(status)
			)
				return [];
			if (entry.retracted || !isWrittenHere(entry)) return [];
			return {
				path: ['updates', index, 'next_update_by'],
				message: `The next word was promised for ${toIso(next_update_by)}, and there is none.`,
				advice:
					'Add an update, if only to say that nothing has changed and when the next one comes.',
			};
		},
	}),
	entryRule({
		name: 'completion-due',
		description: 'A day after its window, planned work is completed or cancelled.',
		severity: 'warning',
		needs: ['updates', 'scheduled', 'actual', 'notices'],
		of: 'maintenance',
		clock: '2025-03-06T00:00:00Z',
		good: `updates: [{ at: 2025-03-01T12:00Z, status: scheduled, message: It will be moved. }]
scheduled: { from: 2025-03-04T17:00Z, to: 2025-03-05T19:00Z }`,
		bad: `updates: [{ at: 2025-03-01T12:00Z, status: scheduled, message: It will be moved. }]
scheduled: { from: 2025-03-04T17:00Z, to: 2025-03-04T19:00Z }`,
		find(entry, { clock }) {
			const status = entry.updates.at(-1)?.status;
			if (!clock || entry.kind !== 'maintenance' || !isWrittenHere(entry)) return [];
			if (status === 'completed' || status === 'cancelled' || entry.retracted) return [];
			const { to } = entry.scheduled;
			if (to === 'unknown' || to.latest + DAY > clock) return [];
			return {
				path: ['scheduled', 'to'],
				message: `The window ended at ${toIso(to.latest)}, and no update says that the work is over.`,
				advice: 'Add an update with status completed or cancelled, or give a later end.',
			};
		},
	}),
	entryRule({
		name: 'repair-due',
		description: 'No open repair is past the day by which it was promised.',
		severity: 'warning',
		clock: '2025-04-01T00:00:00Z',
		good: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open, owner: Gallery team, due: 2025-04-30 }]',
		bad: 'repairs: [{ id: renew, category: fix, title: Renew by machine, state: open, owner: Gallery team, due: 2025-03-20 }]',
		find({ repairs = [] }, { clock }) {
			if (!clock) return [];
			return repairs.flatMap(({ state, due }, i) =>
				state === 'open' && due && due.latest <= clock
					? {
							path: ['repairs', i, 'due'],
							message: `This repair is open, and it was due before ${toIso(due.latest)}.`,
							advice: 'Make it done or dropped, or name a later day and say why in an update.',
						}
					: [],
			);
		},
	}),
];
