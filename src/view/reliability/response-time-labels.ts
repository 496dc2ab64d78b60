import type { Length } from '../../domain/incident/effect.ts';
import type {
	ResponseTimeName,
	ResponseTimeSummary,
} from '../../domain/reliability/response-times.ts';
import { rangeText } from '../text/length-text.ts';
import { countText } from '../text/list-text.ts';

/** What each delay runs up to, and what it runs from. */
export const responseTimeLabels = {
	detected: { name: 'Detected', title: 'Until it was detected', from: 'it began' },
	first_public_update: {
		name: 'First public word',
		title: 'Until the first public word',
		from: 'it began',
	},
	mitigated: { name: 'Mitigated', title: 'Until it was mitigated', from: 'it began' },
	resolved: {
		name: 'Marked resolved',
		title: 'From its mitigation to the word that closed it',
		from: 'it was mitigated',
	},
} as const satisfies Record<ResponseTimeName, { name: string; title: string; from: string }>;

/** `1 h 54 min to 6 h 20 min after it began`, or that nobody told. */
export function delayText(name: ResponseTimeName, delay: Length | undefined): string {
	if (!delay) return 'not told';
	const { from } = responseTimeLabels[name];
	return delay.most === 0 ? `no later than ${from}` : `${rangeText(delay)} after ${from}`;
}

/** `3 told, 2 not told, 1 left out`: how many delays figures stand on; what is 0 goes without saying. */
export function toldText(
	{ count, notRecorded: notRecorded }: Pick<ResponseTimeSummary, 'count' | 'notRecorded'>,
	leftOut = 0,
) {
	const rest = [
		{ number: notRecorded, word: 'not told' },
		{ number: leftOut, word: 'left out' },
	].filter(({ number }) => number > 0);
	return [`${count} told`, ...rest.map(({ number, word }) => `${number} ${word}`)].join(', ');
}

/** What was left out of delays, in a sentence. */
export function leftOutText(counts: { backfilled: number; retracted: number }): string {
	const { backfilled, retracted } = counts;
	if (backfilled + retracted === 0) return 'No incident is left out.';
	const later = `${countText(backfilled, 'incident')} entered later from another record`;
	return `Left out are ${later}, and ${countText(retracted, 'false alarm')}.`;
}

/** The figures of a delay over all years, in a sentence. */
export function summaryText(summary: ResponseTimeSummary): string {
	const { figures, notRecorded: notRecorded } = summary;
	if (!figures) return `No data: none of ${countText(notRecorded, 'incident')} tells it.`;
	const { median, ninetieth, longest } = figures;
	return `Median ${rangeText(median)}, 90th percentile ${rangeText(ninetieth)}, longest ${rangeText(longest)}: ${toldText(summary)}.`;
}
