import type { IncidentQuarter } from '../../domain/reliability/incident-quarters.ts';
import type { ResponseTimeRecord } from '../../domain/reliability/response-times.ts';
import { rangeText } from '../text/length-text.ts';
import { countText } from '../text/list-text.ts';
import { total } from './quarter-chart.ts';

/** What the record shows of the gallery's reliability, in sentences that claim no more than it holds. */
export function reliabilityLede(
	quarters: readonly IncidentQuarter[],
	{ summaries }: Pick<ResponseTimeRecord, 'summaries'>,
): string {
	const count = quarters.reduce((sum, { counts }) => sum + total(counts), 0);
	if (count === 0)
		return 'The record tells of no incident yet, which does not say that there was none.';
	const critical = quarters.reduce((sum, { counts }) => sum + counts.critical, 0);
	const since = quarters[0]?.quarter.slice(0, 4) ?? '';
	return [
		`The record tells of ${countText(count, 'incident')} since ${since}, ${critical || 'none'} of them critical.`,
		...firstWordText(summaries.first_public_update),
		'What nobody declared is in none of this.',
	].join(' ');
}

function firstWordText({
	count,
	figures,
}: ResponseTimeRecord['summaries']['first_public_update']): string[] {
	if (!figures) return [];
	const [which, how] =
		count === 1 ? ['the one that was', ''] : [`the ${count} that were`, ', by the median'];
	return [
		`For ${which} written down at the time, the first public word came ${rangeText(figures.median)} after the start${how}.`,
	];
}
