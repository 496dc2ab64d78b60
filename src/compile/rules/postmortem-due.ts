import { DAY } from '../../time/instant.ts';
import { entryRule } from './rule.ts';
import { isWrittenHere } from './written-here.ts';

/** What hurt many people is explained to them. */
export const postmortemDue = entryRule({
	name: 'postmortem-due',
	description:
		'A major or critical incident gets its postmortem within `postmortem_within` days of being resolved.',
	severity: 'warning',
	needs: ['updates', 'postmortem', 'impact', 'notices'],
	examples: {
		clock: '2025-06-01T00:00:00Z',
		good: 'impact: minor',
		bad: 'impact: critical',
	},
	find(entry, { clock, site }) {
		const last = entry.updates.at(-1);
		if (!clock || !site || last?.status !== 'resolved' || !isWrittenHere(entry)) return [];
		const isGrave = entry.impact === 'major' || entry.impact === 'critical';
		const days = Math.floor((clock - last.at) / DAY);
		if (!isGrave || entry.postmortem || entry.retracted || days <= site.postmortem_within) return [];
		return [
			{
				path: ['impact'],
				message: `Impact was ${entry.impact}, and ${days} days after the end there is no postmortem.`,
				advice: 'Write it below the front matter, and add “postmortem: { at: … }”.',
			},
		];
	},
});
