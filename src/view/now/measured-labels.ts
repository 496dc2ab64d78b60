import type { MeasuredNow } from '../../domain/observation/measured-now.ts';
import type { MeasuredStatus } from '../../domain/observation/observation.ts';
import type { ComponentStatus } from '../../schema/component-schema.ts';
import { ageText } from '../text/length-text.ts';
import { type StatusLabel, statusLabels } from './status-labels.ts';

/** What each measured status is called; only a measurement can say that something works. */
export const measuredLabels = {
	operational: {
		now: 'Working',
		was: 'working',
		sign: 'ring',
		tone: 'ok',
	},
	degraded_performance: statusLabels.degraded_performance,
	partial_outage: statusLabels.partial_outage,
	major_outage: statusLabels.major_outage,
	not_observed: {
		now: 'Not observed',
		was: 'not observed',
		sign: 'dots',
		tone: 'un',
	},
} as const satisfies Record<MeasuredStatus | 'not_observed', StatusLabel>;

/** A mark: sign and tone, and the words beside. */
export interface StatusMark {
	readonly label: Pick<StatusLabel, 'sign' | 'tone'>;
	readonly text: string;
}

/**
 * How a component is now, in one mark: as declared where staff have declared anything, else as
 * measured where that is recent. A measured fault says that it is not declared.
 */
export function nowMark(declared: ComponentStatus, measured: MeasuredNow | undefined): StatusMark {
	const found = measured?.status ?? 'not_observed';
	if (declared !== 'operational' || found === 'not_observed')
		return { label: statusLabels[declared], text: statusLabels[declared].now };
	const words = measuredLabels[found];
	return { label: words, text: found === 'operational' ? words.now : `${words.now}, not declared` };
}

/** Whether most functions share this word, so that a page may leave it to the sign and the listener. */
export function isQuiet({ tone }: StatusMark['label']): boolean {
	return tone === 'un' || tone === 'ok';
}

/**
 * What the newest measurement says, and how old it is where that matters: `Measured working`. A
 * page counts ages to the instant at which it was true: `before` that. What was found so long ago
 * that nothing is known of now is not told.
 */
export function measuredMark(
	{ status, last, at, age }: MeasuredNow,
	now: number,
	since: 'before' | 'ago' = 'before',
): StatusMark {
	const words = measuredLabels[status];
	if (age === 'fresh') return { label: words, text: `Measured ${words.was}` };
	const length = ageText(now - at);
	if (age === 'unknown') return { label: words, text: `Not measured for ${length}` };
	const found = `${measuredLabels[last].was} ${length} ${since}`;
	return { label: words, text: age === 'late' ? `Measured ${found}` : `Last measured ${found}` };
}
