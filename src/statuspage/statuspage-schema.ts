import { z } from 'zod';
import { componentSchema, groupSchema } from './component-schema.ts';
import { idSchema, stampSchema } from './simple-schemas.ts';
import { incidentSchema, maintenanceSchema } from './told-schema.ts';

/** What every document begins with. */
export const pageSchema = z.strictObject({
	id: idSchema,
	name: z.string(),
	/** Without a slash at its end, as Statuspage has it. */
	url: z.string().regex(/^https?:\/\/.*[^/]$/),
	time_zone: z.literal('Etc/UTC'),
	updated_at: stampSchema,
});

/** How everything is, in a word for programs and one for people. */
export const topStatusSchema = z.strictObject({
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
} as const;

/** The name of a document. */
export type StatuspageName = keyof typeof statuspageSchemas;
/** The names of all of them. */
export const statuspageNames = Object.keys(statuspageSchemas) as StatuspageName[];

/** What every document begins with. */
export type PagePart = z.output<typeof pageSchema>;
/** How everything is. */
export type TopStatus = z.output<typeof topStatusSchema>;
