import { z } from 'zod';
import { impactSchema } from '../schema/entry-parts.ts';
import { componentSchema } from './component-schema.ts';
import { componentStatusSchema, idSchema, stampSchema } from './simple-schemas.ts';

/** What an update said of one component. */
export const affectedSchema = z.strictObject({
	code: idSchema,
	name: z.string(),
	old_status: componentStatusSchema,
	new_status: componentStatusSchema,
});

const incidentWords = [
	'investigating',
	'identified',
	'monitoring',
	'resolved',
	'postmortem',
] as const;
const workWords = ['scheduled', 'in_progress', 'verifying', 'completed'] as const;

/** A public message, with the words for where things stand of its kind. */
function updateSchema<const Words extends readonly [string, ...string[]]>(words: Words) {
	return z.strictObject({
		id: idSchema,
		status: z.enum(words),
		body: z.string(),
		incident_id: idSchema,
		created_at: stampSchema,
		updated_at: stampSchema,
		display_at: stampSchema,
		affected_components: z.array(affectedSchema).min(1).nullable(),
		deliver_notifications: z.boolean(),
		custom_tweet: z.null(),
		tweet_id: z.null(),
	});
}

/** What incidents and planned work tell alike, in Statuspage's order; each with its own words. */
function told<const Words extends readonly [string, ...string[]], Impact extends z.ZodType>(
	words: Words,
	impact: Impact,
) {
	return {
		id: idSchema,
		name: z.string(),
		status: z.enum(words),
		created_at: stampSchema,
		updated_at: stampSchema,
		monitoring_at: stampSchema.nullable(),
		resolved_at: stampSchema.nullable(),
		impact,
		shortlink: z.url(),
		started_at: stampSchema,
		page_id: idSchema,
		/** Newest first. */
		incident_updates: z.array(updateSchema(words)).min(1),
		components: z.array(componentSchema),
	};
}

/** An incident; `postmortem` is Statuspage's word for one that is over and written up. */
export const incidentSchema = z.strictObject({
	...told(incidentWords, impactSchema),
	reminder_intervals: z.null(),
});

/** Planned work. */
export const maintenanceSchema = z.strictObject({
	...told(workWords, z.literal('maintenance')),
	scheduled_for: stampSchema,
	scheduled_until: stampSchema,
});

/** What an update said of one component, as it is published. */
export type AffectedPart = z.output<typeof affectedSchema>;
/** An incident, as it is published. */
export type IncidentPart = z.output<typeof incidentSchema>;
/** Planned work, as it is published. */
export type MaintenancePart = z.output<typeof maintenanceSchema>;
