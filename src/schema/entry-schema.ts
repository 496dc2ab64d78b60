import { z } from 'zod';
import { sharedFields, updateSchema } from './entry-parts.ts';
import { lineSchema } from './text-schema.ts';
import { endIn, publicInstantSchema, timeIn } from './time-schema.ts';

/** Where the response to an incident stands. It may step back: that is how one is re-opened. */
export const incidentStatuses = ['investigating', 'identified', 'monitoring', 'resolved'] as const;
/** Where planned work stands. */
export const maintenanceStatuses = [
	'scheduled',
	'in_progress',
	'verifying',
	'completed',
	'cancelled',
] as const;
/** An announcement only informs. */
export const announcementStatuses = ['informational'] as const;

/** The front matter of an incident: an unplanned disruption. */
export function incidentSchema(zone: string) {
	const shared = sharedFields(zone);
	return z.strictObject({
		/** What kind of file this is. */
		kind: z.literal('incident').default('incident'),
		...shared,
		components: shared.components.min(1, { error: 'Name at least one component.' }),
		/** When users first felt it, as precisely as is known. An unknown start is refused: write bounds. */
		began: timeIn(zone),
		/** When and by whom it was noticed. */
		detected: z
			.strictObject({
				/** When it was noticed. */
				at: timeIn(zone),
				/** Who noticed: a `probe`, `staff`, or a `user` who told. */
				by: z.enum(['probe', 'staff', 'user']),
			})
			.optional(),
		/** When staff declared it an incident, if that was not with the first update. */
		declared: timeIn(zone).optional(),
		/** When users stopped feeling it, or `unknown`; needed once an update says `resolved`. */
		mitigated: endIn(zone).optional(),
		/** Why it happened: a sentence, or `unknown`; needed once an update says `resolved`. */
		cause: lineSchema.optional(),
		/** Somebody else's outage behind this one. */
		upstream: z
			.strictObject({
				/** Whose outage it was, such as Azure Front Door’s. */
				name: lineSchema,
				/** Their own account of it: an address that begins with https://. */
				link: z.url({ protocol: /^https$/ }).optional(),
			})
			.optional(),
		/** Public messages, oldest first. Add at the end; what was published stays as it was read. */
		updates: z
			.array(updateSchema(incidentStatuses))
			.min(1, { error: 'There is no update yet. Say in one what is known.' }),
	});
}

/** The fields of a window of work. */
function windowIn(zone: string) {
	return {
		/** When the work begins. */
		from: timeIn(zone),
		/** When it is over; `actual` may leave it out while that is not known. */
		to: endIn(zone),
	};
}

/** The front matter of a maintenance: planned work. */
export function maintenanceSchema(zone: string) {
	return z.strictObject({
		/** What kind of file this is: planned work. */
		kind: z.literal('maintenance'),
		...sharedFields(zone),
		/** When it was announced, where that was not with the first update. */
		announced: publicInstantSchema.optional(),
		/** The planned window. */
		scheduled: z.strictObject(windowIn(zone)),
		/** The window as it was, once it is known. */
		actual: z.strictObject(windowIn(zone)).partial({ to: true }).optional(),
		/** Public messages, oldest first. Add at the end; what was published stays as it was read. */
		updates: z
			.array(updateSchema(maintenanceStatuses))
			.min(1, { error: 'There is no update yet. Announce the work in one.' }),
	});
}

/** The front matter of an announcement: no effect on status. */
export function announcementSchema(zone: string) {
	return z.strictObject({
		/** What kind of file this is: news without effect. */
		kind: z.literal('announcement'),
		...sharedFields(zone),
		/** An announcement has none. */
		impact: z.literal('none').default('none'),
		/** An announcement has no effect, so it names no component's status. */
		components: z
			.array(z.never())
			.max(0, {
				error:
					'An announcement has no effect on components. If it has, it is an incident or maintenance.',
			})
			.default([]),
		/** Public messages, oldest first. Add at the end; what was published stays as it was read. */
		updates: z
			.array(updateSchema(announcementStatuses))
			.min(1, { error: 'There is no update yet. Say in one what is announced.' }),
	});
}

const makers = {
	incident: incidentSchema,
	maintenance: maintenanceSchema,
	announcement: announcementSchema,
};

/** The kinds of file in `incidents/`. */
export const kinds = ['incident', 'maintenance', 'announcement'] as const;
/** Which of the three a file is. */
export type Kind = (typeof kinds)[number];

const made = new Map<string, ReturnType<(typeof makers)[Kind]>>();

/** The schema of a file of this kind whose bare days and months are read in `zone`. */
export function entrySchema(kind: Kind, zone: string) {
	const key = `${kind} ${zone}`;
	const schema = made.get(key) ?? makers[kind](zone);
	made.set(key, schema);
	return schema;
}

/** What the front matter of an incident says, read. */
export type IncidentFacts = z.output<ReturnType<typeof incidentSchema>>;
/** What the front matter of a maintenance says, read. */
export type MaintenanceFacts = z.output<ReturnType<typeof maintenanceSchema>>;
/** What the front matter of an announcement says, read. */
export type AnnouncementFacts = z.output<ReturnType<typeof announcementSchema>>;

/** Whether files of a kind may have a field of that name. */
export function isEntryField(kind: Kind, field: string): boolean {
	return Object.hasOwn(entrySchema(kind, 'UTC').shape, field);
}

/** Whether a file of a kind may leave a field out, and is then without it. */
export function isOptional(kind: Kind, field: string): boolean {
	const shape: Readonly<Record<string, unknown>> = entrySchema(kind, 'UTC').shape;
	return shape[field] instanceof z.ZodOptional;
}
