import type { LostData } from '../../domain/incident/entry.ts';
import { DAY } from '../../time/instant.ts';
import { isExact, type UncertainTime } from '../../time/uncertain-time.ts';
import { dayText, instantText, monthText } from '../text/instant-text.ts';
import { countText } from '../text/list-text.ts';

/** How much of lost data came back. */
export const recoveryLabels = {
	none: 'None',
	partial: 'In part',
	full: 'All',
} as const satisfies Record<LostData['recovered'], string>;

/** `18 September 2020 to 7 October 2020, 20 days`: whole days count whole, both ends included. */
export function lossSpanText({ from, to }: LostData): string {
	if (to === 'unknown') return `from ${endText(from)}; until when is not known`;
	const [start, end] = [endText(from), endText(to)];
	const span = start === end ? start : `${start} to ${end}`;
	if (from.precision !== 'day' || to.precision !== 'day') return span;
	return `${span}, ${countText(Math.round((to.latest - from.earliest) / DAY), 'day')}`;
}

function endText(time: UncertainTime): string {
	if (isExact(time)) return instantText(time.earliest);
	return time.precision === 'month'
		? monthText(time.earliest, time.zone)
		: dayText(time.earliest, time.zone);
}
