import { isCertainlyAfter, type UncertainTime } from '../../time/uncertain-time.ts';
import { entryRule } from './rule.ts';
import { timeText } from './times-of.ts';

/** No component is affected before an incident began or after it was mitigated. */
export const effectsWithinIncident = entryRule({
	name: 'effects-within-incident',
	description: 'No component is affected before `began` or after `mitigated`.',
	needs: ['began', 'mitigated'],
	examples: {
		good: 'components: [{ id: website, status: major_outage, from: 2025-03-04T09:10Z }]',
		bad: 'components: [{ id: website, status: major_outage, from: 2025-03-04T08:10Z }]',
	},
	find(entry) {
		if (entry.kind !== 'incident') return [];
		const { began, mitigated } = entry;
		return entry.components.flatMap(({ from, to }, i) => [
			...(from && isCertainlyAfter(began, from) ? [tooEarly(i, began)] : []),
			...(isTime(to) && isTime(mitigated) && isCertainlyAfter(to, mitigated)
				? [tooLate(i, mitigated)]
				: []),
		]);
	},
});

const tooEarly = (i: number, began: UncertainTime) => ({
	path: ['components', i, 'from'],
	message: `This component was affected before the incident began (${timeText(began)}).`,
	advice: 'Give “began” the earliest effect of all, or correct this time.',
});

const tooLate = (i: number, mitigated: UncertainTime) => ({
	path: ['components', i, 'to'],
	message: `This component was still affected when the incident was mitigated (${timeText(mitigated)}).`,
	advice: 'Give “mitigated” the latest end of all, or correct this time.',
});

function isTime(time: UncertainTime | 'unknown' | undefined): time is UncertainTime {
	return time !== undefined && time !== 'unknown';
}
