import type { DeclaredOutage } from '../../domain/reconciliation/reconcile.ts';
import { MINUTE, toIso } from '../../time/instant.ts';
import { effectFields, reconciledAtClock } from './reconciled-at-clock.ts';
import { recordRule } from './rule.ts';

/** What staff declare as an outage, probes that look there see as well. */
export const declaredButNotMeasured = recordRule({
	name: 'declared-but-not-measured',
	description:
		'A declared outage in which probes looked was seen by them as anything but operational, or is explained.',
	severity: 'warning',
	needs: effectFields,
	examples: {
		clock: '2025-03-06T00:00:00Z',
		observations: { search: '2025-03-04T09:00Z,2025-03-04T10:00Z,operational,12,0,0,,' },
		good: 'components: [{ id: website, status: major_outage }]',
		bad: 'components: [{ id: website, status: major_outage }, { id: search, status: major_outage }]',
	},
	find(record) {
		const found = reconciledAtClock(record)?.declaredOnly ?? [];
		return found.filter(({ explanations }) => explanations.length === 0).map(faultOf);
	},
});

function faultOf({ start, end, observed, effect }: DeclaredOutage) {
	const { entry, component, status } = effect;
	const seen = Math.floor(observed / MINUTE);
	return {
		file: entry.file,
		path: ['components', indexOf(effect)],
		message: `${component} was measured as operational in ${seen} minutes of this ${status} (${toIso(start)} to ${toIso(end)}), and never as anything else.`,
		advice:
			'Correct the status or its times, or say in explanations.yaml what the probes did not see.',
	};
}

/** Which of the entry's `components` an effect comes from: an id may repeat, with other times. */
function indexOf({ entry, component, start }: DeclaredOutage['effect']): number {
	const began = entry.kind === 'incident' ? entry.began : undefined;
	return entry.components.findIndex(({ id, from = began }) => id === component && from === start);
}
