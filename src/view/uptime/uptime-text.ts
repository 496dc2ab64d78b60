import type { DeclaredUptime } from '../../domain/uptime/declared-uptime.ts';
import type { MeasuredUptime } from '../../domain/uptime/measured-uptime.ts';
import type { TimeByStatus } from '../../domain/uptime/status-span.ts';
import { lengthText, rangeText } from '../text/length-text.ts';
import { shareText } from '../text/number-text.ts';

/** What a declared outage is called. It is a range already, so it is no “at least”. */
export const outageLabel = 'Declared outage';

/**
 * Declared time in partial and major outage, unweighted, as a range: `none`, `0 to 31 days`,
 * `1 h 16 min to 20 h 59 min`.
 */
export function outageText({
	certain,
	possible,
}: Pick<DeclaredUptime, 'certain' | 'possible'>): string {
	const [least, most] = [outage(certain), outage(possible)];
	if (most === 0) return 'none';
	// “0 to” and not “at most”: nothing may have been out, and that is no outage.
	return least === 0 ? `0 to ${lengthText(most, 'up')}` : rangeText({ least, most });
}

function outage({ major_outage, partial_outage }: TimeByStatus): number {
	return major_outage + partial_outage;
}

/** Measured uptime as a percentage, cut off: `99.78%`. */
export function measuredUptimeText({ uptime }: Pick<MeasuredUptime, 'uptime'>): string {
	return shareText(uptime);
}

/** The share of the window that was observed, cut off: `97.91%`. */
export function observedText({
	observed,
	notObserved,
}: Pick<MeasuredUptime, 'observed' | 'notObserved'>): string {
	return shareText({ part: BigInt(observed), whole: BigInt(observed + notObserved) });
}
