import { DAY } from '../../time/instant.ts';
import { entryRule } from './rule.ts';
import { isWrittenHere } from './written-here.ts';

/** What hurt many people is explained to them. */
export const writeUpDue = entryRule({
	name: 'write-up-due',
	description:
		'A major or critical incident gets its write-up within `write_up_within` days of being resolved.',
	severity: 'warning',
	needs: ['updates', 'write_up', 'impact', 'notices'],
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
		if (!isGrave || entry.write_up || entry.retracted || days <= site.write_up_within) return [];
		return [
			{
				path: ['impact'],
				message: `Impact was ${entry.impact}, and ${days} days after the end there is no write-up.`,
				advice: 'Write it below the front matter, and add “write_up: { at: … }”.',
			},
		];
	},
});
