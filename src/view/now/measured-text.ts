import type { MeasuredUptime } from '../../domain/uptime/measured-uptime.ts';
import { shareText } from '../text/percent-text.ts';

/** Measured uptime as percent, cut off: `99.78%`. */
export function measuredUptimeText({ uptime }: Pick<MeasuredUptime, 'uptime'>): string {
	return shareText(uptime);
}

/** How much of the window was observed, cut off: `97.91%`. */
export function observedText({
	observed,
	notObserved,
}: Pick<MeasuredUptime, 'observed' | 'notObserved'>): string {
	return shareText({ part: BigInt(observed), whole: BigInt(observed + notObserved) });
}
