import { z } from 'zod';
import { idSchema } from './component-schema.ts';
import { lineSchema } from './text-schema.ts';
import { publicInstantSchema } from './time-schema.ts';

/** What an objective is held against. */
export const indicators = [
	'declared_availability',
	'measured_availability',
	'good_checks',
] as const;

/** `declared_availability` and `measured_availability` are uptime; `good_checks` is the share of checks neither failed nor slow. */
export type Indicator = (typeof indicators)[number];

/** A promise on how much of some time, or how many checks, shall be good. */
export const objectiveSchema = z.strictObject({
	/** Stands in addresses; never changes. */
	id: idSchema,
	/** A component's id, or a group's, as in components.yaml; `all` for everything. */
	of: idSchema,
	/**
	 * What it is held against: `declared_availability` is uptime as incidents tell it,
	 * `measured_availability` as probes found it, `good_checks` the share of checks neither failed nor slow.
	 */
	indicator: z.enum(indicators),
	/** The share that shall be good: above 0 and below 1, six decimals at most. All leaves no budget. */
	target: z
		.number()
		.gt(0, { error: 'A target lies above 0 and below 1.' })
		.lt(1, { error: 'A target lies below 1: a promise of everything leaves no budget.' })
		.multipleOf(0.000001, { error: 'A target has six decimals at most.' }),
	/** The rolling window in UTC days, today as far as it has come included. */
	window_days: z.int().min(1).max(366),
	/** Since when it holds: what was before counts in no figure of it. */
	since: publicInstantSchema,
	/** Whether nobody has agreed to it yet: it is then shown as a proposal. */
	proposed: z.literal(true).optional(),
	/** Why this target, in a sentence. */
	why: lineSchema.optional(),
});

/** `objectives.yaml`: what is promised of components and groups. */
export const objectivesFileSchema = z.strictObject({
	/** The objectives, in the order of the page. */
	objectives: z.array(objectiveSchema),
});

/** A promise on how much of some time, or how many checks, shall be good. */
export type Objective = z.output<typeof objectiveSchema>;
