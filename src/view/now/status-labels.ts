import type { Progress } from '../../domain/incident/progress.ts';
import type { MeasuredNow } from '../../domain/observation/measured-now.ts';
import type { MeasuredStatus } from '../../domain/observation/observation.ts';
import type { ComponentStatus } from '../../schema/component-schema.ts';
import { ageText } from '../text/length-text.ts';

/** How a status is shown. Text, sign and tone each carry the whole meaning, so none is needed alone. */
export interface StatusLabel {
	/** The current status of a component: `Failing`. */
	readonly now: string;
	/** What an incident did, inside a sentence: `failing`. */
	readonly was: string;
	/** The id of its sign in the sprite. */
	readonly sign: 'ring' | 'triangle' | 'diamond' | 'cross' | 'bars' | 'dots';
	/** The CSS class that sets its colour. */
	readonly tone:
		'operational' | 'degraded' | 'partial-outage' | 'major-outage' | 'maintenance' | 'unknown';
}

/** The labels of declared statuses. That nothing is declared does not mean that a component works. */
export const statusLabels = {
	operational: { now: 'Nothing declared', was: 'nothing declared', sign: 'dots', tone: 'unknown' },
	under_maintenance: { now: 'Maintenance', was: 'maintenance', sign: 'bars', tone: 'maintenance' },
	degraded_performance: { now: 'Degraded', was: 'degraded', sign: 'triangle', tone: 'degraded' },
	partial_outage: {
		now: 'Partly failing',
		was: 'partly failing',
		sign: 'diamond',
		tone: 'partial-outage',
	},
	major_outage: { now: 'Failing', was: 'failing', sign: 'cross', tone: 'major-outage' },
} as const satisfies Record<ComponentStatus, StatusLabel>;

/** The labels of measured statuses. Only a measurement can show that a component works. */
export const measuredLabels = {
	operational: { now: 'Working', was: 'working', sign: 'ring', tone: 'operational' },
	degraded_performance: statusLabels.degraded_performance,
	partial_outage: statusLabels.partial_outage,
	major_outage: statusLabels.major_outage,
	not_observed: { now: 'Not observed', was: 'not observed', sign: 'dots', tone: 'unknown' },
} as const satisfies Record<MeasuredStatus | 'not_observed', StatusLabel>;

/** A status mark: sign, tone and the text beside them. */
export interface StatusMark {
	readonly label: Pick<StatusLabel, 'sign' | 'tone'>;
	readonly text: string;
}

/**
 * The current status of a component in one mark: the declared one where anything is declared, else
 * the measured one where it is recent. A measured failure is marked as not declared.
 */
export function nowMark(declared: ComponentStatus, measured: MeasuredNow | undefined): StatusMark {
	const found = measured?.status ?? 'not_observed';
	if (declared !== 'operational' || found === 'not_observed')
		return { label: statusLabels[declared], text: statusLabels[declared].now };
	const label = measuredLabels[found];
	return { label, text: found === 'operational' ? label.now : `${label.now}, not declared` };
}

/** Whether most components share this status, so that a page shows its text to screen readers only. */
export function isQuiet({ tone }: StatusMark['label']): boolean {
	return tone === 'unknown' || tone === 'operational';
}

/**
 * What the newest measurement found, with its age where that matters: `Measured working`. A page
 * counts ages up to its own instant (`before`), the browser up to now (`ago`). A result so old that
 * the status is unknown is left out.
 */
export function measuredMark(
	{ status, last, at, age }: MeasuredNow,
	now: number,
	since: 'before' | 'ago' = 'before',
): StatusMark {
	const label = measuredLabels[status];
	if (age === 'fresh') return { label, text: `Measured ${label.was}` };
	const length = ageText(now - at);
	if (age === 'unknown') return { label, text: `Not measured for ${length}` };
	const found = `${measuredLabels[last].was} ${length} ${since}`;
	return { label, text: age === 'late' ? `Measured ${found}` : `Last measured ${found}` };
}

/** Progress labels that an entry can reach by time alone; the browser script needs no others. */
export const clockLabels = {
	not_closed: 'Not closed',
	under_way: 'Under way',
	not_confirmed_over: 'Not confirmed over',
} as const satisfies Partial<Record<Progress, string>>;

/** Follows the instant of the next update once that has passed. A stored copy can lack an update that came. */
export const nextUpdateMissed = ' and has not come in this page';
