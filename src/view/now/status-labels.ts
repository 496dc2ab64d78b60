import type { Progress } from '../../domain/incident/progress.ts';
import type { MeasuredNow } from '../../domain/observation/measured-now.ts';
import type { MeasuredStatus } from '../../domain/observation/observation.ts';
import type { ComponentStatus } from '../../schema/component-status.ts';
import { ageText } from '../text/length-text.ts';

/** How a status is shown: word, sign and tone say the same three times, so none is needed alone. */
export interface StatusLabel {
	/** Of a component now: `Failing`. */
	readonly now: string;
	/** Of what an incident did: `failing`. */
	readonly was: string;
	/** The id of its sign in the sprite. */
	readonly sign: 'ring' | 'triangle' | 'diamond' | 'cross' | 'bars' | 'dots';
	/** The class that carries its colour. */
	readonly tone: 'ok' | 'de' | 'pa' | 'ma' | 'mt' | 'un';
}

/** What each declared status is called. That staff declare nothing does not say that a thing works. */
export const statusLabels = {
	operational: {
		now: 'Nothing declared',
		was: 'nothing declared',
		sign: 'dots',
		tone: 'un',
	},
	under_maintenance: {
		now: 'Maintenance',
		was: 'maintenance',
		sign: 'bars',
		tone: 'mt',
	},
	degraded_performance: {
		now: 'Degraded',
		was: 'degraded',
		sign: 'triangle',
		tone: 'de',
	},
	partial_outage: {
		now: 'Partly failing',
		was: 'partly failing',
		sign: 'diamond',
		tone: 'pa',
	},
	major_outage: { now: 'Failing', was: 'failing', sign: 'cross', tone: 'ma' },
} as const satisfies Record<ComponentStatus, StatusLabel>;

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

/** Where the clock alone can take an entry. They stand apart, so that a page’s script loads no others. */
export const clockLabels = {
	not_closed: 'Not closed',
	under_way: 'Under way',
	not_confirmed_over: 'Not confirmed over',
} as const satisfies Partial<Record<Progress, string>>;
