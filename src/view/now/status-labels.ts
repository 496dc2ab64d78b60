import type { ComponentStatus } from '../../schema/component-schema.ts';

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
