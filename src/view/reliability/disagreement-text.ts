import type { DeclaredOutage, MeasuredOutage } from '../../domain/reconciliation/reconcile.ts';
import type { Interval } from '../../time/interval.ts';
import { dayOf } from '../../time/utc-calendar.ts';
import { measuredLabels } from '../now/measured-labels.ts';
import { statusLabels } from '../now/status-labels.ts';
import { clockText, instantText } from '../text/instant-text.ts';
import { lengthText } from '../text/length-text.ts';

/** `failing from 1 March 2021, 10:00 UTC to 10:30 UTC, for 30 min` */
export function measuredOnlyText(outage: MeasuredOutage): string {
	const length = lengthText(outage.end - outage.start);
	return `${measuredLabels[outage.status].was} ${spanText(outage)}, for ${length}`;
}

/** `failing from … to …; 20 min of that were observed, and all of them were working` */
export function declaredOnlyText({ effect, observed, ...span }: DeclaredOutage): string {
	const seen = lengthText(observed);
	return `${statusLabels[effect.status].was} ${spanText(span)}; ${seen} of that was observed, and working all through`;
}

/** A span, with its day once where it ends on the day on which it began. */
function spanText({ start, end }: Interval): string {
	const to = dayOf(start) === dayOf(end) ? clockText(end) : instantText(end);
	return `from ${instantText(start)} to ${to}`;
}
