import type { StatuspageName } from '../addresses/routes.ts';
import { componentStatuses } from '../schema/component-schema.ts';
import { impactSchema } from '../schema/entry-parts.ts';
import { z } from 'zod';

/** Statuspage's ids: twelve lower-case letters and digits. */
export const idSchema = z.string().regex(/^[a-z0-9]{12}$/);
/** RFC 3339 in UTC, with milliseconds. */
const stampSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
/** The status of a component. */
const componentStatusSchema = z.enum(componentStatuses);

const component = {
	id: idSchema,
	name: z.string(),
	status: componentStatusSchema,
	created_at: stampSchema,
	updated_at: stampSchema,
	/** From 1, among its siblings. */
	position: z.int().min(1),
	description: z.string().nullable(),
	showcase: z.boolean(),
	start_date: z
		.string()
		.regex(/^\d{4}-\d\d-\d\d$/)
		.nullable(),
	group_id: idSchema.nullable(),
	page_id: idSchema,
	group: z.literal(false),
	only_show_if_degraded: z.literal(false),
};

/** A component. */
export const componentSchema = z.strictObject(component);

/** A group, which Statuspage lists among the components. */
const groupSchema = z.strictObject({
	...component,
	group_id: z.null(),
	group: z.literal(true),
	components: z.array(idSchema).min(1),
});

/** A component, as it is published. */
export type ComponentPart = z.output<typeof componentSchema>;
/** A group, as it is published. */
export type GroupPart = z.output<typeof groupSchema>;

/** The status that an update gives one component. */
export const affectedSchema = z.strictObject({
	code: idSchema,
	name: z.string(),
	old_status: componentStatusSchema,
	new_status: componentStatusSchema,
});

const incidentStatuses = [
	'investigating',
	'identified',
	'monitoring',
	'resolved',
	'postmortem',
] as const;
const maintenanceStatuses = ['scheduled', 'in_progress', 'verifying', 'completed'] as const;

/** A public message, with the statuses of its kind. */
function updateSchema<const Statuses extends readonly [string, ...string[]]>(statuses: Statuses) {
	return z.strictObject({
		id: idSchema,
		status: z.enum(statuses),
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

/** What incidents and planned work have in common, in Statuspage's order; each with its own statuses. */
function commonFields<
	const Statuses extends readonly [string, ...string[]],
	Impact extends z.ZodType,
>(statuses: Statuses, impact: Impact) {
	return {
		id: idSchema,
		name: z.string(),
		status: z.enum(statuses),
		created_at: stampSchema,
		updated_at: stampSchema,
		monitoring_at: stampSchema.nullable(),
		resolved_at: stampSchema.nullable(),
		impact,
		shortlink: z.url(),
		started_at: stampSchema,
		page_id: idSchema,
		/** Newest first. */
		incident_updates: z.array(updateSchema(statuses)).min(1),
		components: z.array(componentSchema),
	};
}

/** An incident; `postmortem` is what Statuspage calls one that is over and has a postmortem. */
export const incidentSchema = z.strictObject({
	...commonFields(incidentStatuses, impactSchema),
	reminder_intervals: z.null(),
});

/** Planned work. */
export const maintenanceSchema = z.strictObject({
	...commonFields(maintenanceStatuses, z.literal('maintenance')),
	scheduled_for: stampSchema,
	scheduled_until: stampSchema,
});

/** The status that an update gives one component, as it is published. */
export type AffectedPart = z.output<typeof affectedSchema>;
/** An incident, as it is published. */
export type IncidentPart = z.output<typeof incidentSchema>;
/** Planned work, as it is published. */
export type MaintenancePart = z.output<typeof maintenanceSchema>;

/** What every document begins with. */
const pageSchema = z.strictObject({
	id: idSchema,
	name: z.string(),
	/** Without a slash at its end, as Statuspage has it. */
	url: z.string().regex(/^https?:\/\/.*[^/]$/),
	time_zone: z.literal('Etc/UTC'),
	updated_at: stampSchema,
});

/** The status of everything, for programs and for people. */
const topStatusSchema = z.strictObject({
	indicator: z.enum(['none', 'maintenance', 'minor', 'major', 'critical']),
	description: z.enum([
		'All Systems Operational',
		'Service Under Maintenance',
		'Partially Degraded Service',
		'Degraded System Service',
		'Minor Service Outage',
		'Partial System Outage',
		'Major System Outage',
	]),
});

const components = z.array(z.discriminatedUnion('group', [componentSchema, groupSchema]));
const incidents = z.array(incidentSchema);
const scheduled_maintenances = z.array(maintenanceSchema);
const incidentsDocument = z.strictObject({ page: pageSchema, incidents });
const maintenancesDocument = z.strictObject({ page: pageSchema, scheduled_maintenances });

/**
 * The documents of Statuspage's public API v2, by their path without the ending; strict, so that a
 * tool that was written for Statuspage finds every field and no other.
 */
export const statuspageSchemas = {
	summary: z.strictObject({
		page: pageSchema,
		components,
		incidents,
		scheduled_maintenances,
		status: topStatusSchema,
	}),
	status: z.strictObject({ page: pageSchema, status: topStatusSchema }),
	components: z.strictObject({ page: pageSchema, components }),
	incidents: incidentsDocument,
	'incidents/unresolved': incidentsDocument,
	'scheduled-maintenances': maintenancesDocument,
	'scheduled-maintenances/upcoming': maintenancesDocument,
	'scheduled-maintenances/active': maintenancesDocument,
} as const satisfies Record<StatuspageName, z.ZodType>;

/** What every document begins with. */
export type PagePart = z.output<typeof pageSchema>;
/** The status of everything, as it is published. */
export type TopStatus = z.output<typeof topStatusSchema>;
