import { z } from 'zod';
import { effectStatusSchema } from '../schema/component-schema.ts';
import {
	announcementStatuses,
	incidentStatuses,
	maintenanceStatuses,
} from '../schema/entry-schema.ts';
import { lossSchema, publishedRepairSchema } from './account-schemas.ts';
import { entryFields, saidSchema } from './entry-fields.ts';
import { textSchema } from './published-text.ts';
import { endSchema, givenEndSchema, instantSchema, timeSchema } from './time-schemas.ts';

const ofIncidents = 'null of other kinds, and where it is not told.';

const effect = z.strictObject({
	component: z.string().describe('The id of the component.'),
	status: effectStatusSchema,
	start: timeSchema,
	end: endSchema.nullable(),
});

const update = z.strictObject({
	at: instantSchema.describe(
		'When it became public; no other update of the entry has this instant.',
	),
	status: z.enum([...incidentStatuses, ...maintenanceStatuses, ...announcementStatuses]),
	components: z
		.array(saidSchema)
		.describe('What was said of components. No figure is made from it.'),
	next_update_by: instantSchema
		.nullable()
		.describe('A promise: the next word comes by this instant.'),
	message: textSchema,
	page: z.url(),
});

const related = z.strictObject({
	id: z.string(),
	as: z
		.enum(['caused_by', 'causes', 'same_cause', 'follows', 'followed_by', 'see_also'])
		.describe('What the other one is to this one: caused_by says that it was the cause.'),
	title: z.string(),
	document: z.url(),
});

const correction = z.strictObject({
	at: instantSchema.describe('When the change became public.'),
	of: z.string().describe('The field of the file that changed, or the instant of the update.'),
	note: textSchema,
});

const length = z
	.strictObject({ least_seconds: z.int().min(0), most_seconds: z.int().min(0) })
	.nullable();

const delays = z
	.strictObject({
		detected: length.describe('From its begin until somebody noticed; null: not told.'),
		first_public_update: length.describe('From its begin until the first public word.'),
		mitigated: length.describe('From its begin until impact ended.'),
		resolved: length.describe('From the end of impact to the word that closed it.'),
	})
	.nullable();

/** All that is published of one entry. */
export const incidentSchema = z
	.strictObject({
		$schema: z.url(),
		...entryFields,
		scope: z.string().nullable().describe('Clients, versions, regions or packages concerned.'),
		zone: z
			.string()
			.nullable()
			.describe('The zone of those times that were written without an offset; null: UTC.'),
		begin: timeSchema.describe(
			'When impact began; of maintenance the window, planned until it is told as it was; of an announcement its first word.',
		),
		end: endSchema
			.nullable()
			.describe('null: it has no effect, or was retracted or cancelled before an end was told.'),
		lasted: length.describe(
			'From the start of its first effect to the end of its last; null while that is not known.',
		),
		effects: z.array(effect).describe('What it did to which component, as the file gives it.'),
		effects_count: z
			.boolean()
			.describe('Whether figures are made from `effects`: not of what was retracted or cancelled.'),
		detected: z
			.strictObject({ at: timeSchema, by: z.enum(['probe', 'staff', 'user']) })
			.nullable()
			.describe(`When and by whom an incident was noticed; ${ofIncidents}`),
		declared: timeSchema.nullable().describe(`When staff declared an incident; ${ofIncidents}`),
		mitigated: givenEndSchema.nullable().describe(`When impact ended; ${ofIncidents}`),
		cause: z
			.string()
			.nullable()
			.describe(`A sentence, or “unknown” where nobody has said; ${ofIncidents}`),
		upstream: z
			.strictObject({ name: z.string(), link: z.url().nullable() })
			.nullable()
			.describe(`Somebody else’s outage behind it; ${ofIncidents}`),
		announced: instantSchema.nullable().describe('When maintenance was announced.'),
		scheduled: z
			.strictObject({ from: timeSchema, to: givenEndSchema })
			.nullable()
			.describe('The planned window of maintenance.'),
		actual: z
			.strictObject({ from: timeSchema, to: givenEndSchema.nullable() })
			.nullable()
			.describe('The window as it was; `to` is null while nobody has told it.'),
		updates: z.array(update).describe('Public messages, oldest first.'),
		workaround: textSchema.nullable().describe('What users can do.'),
		postmortem: z
			.strictObject({ at: instantSchema.describe('When it was published.'), text: textSchema })
			.nullable(),
		delays: delays.describe(
			'How soon; null of what is no incident. The figures of /reliability/ leave out what is retracted or backfilled.',
		),
		lost: z.array(lossSchema),
		repairs: z.array(publishedRepairSchema),
		related: z.array(related).describe('Both ways: what it names, and what names it.'),
		corrections: z.array(correction).describe('Every change to what was already published.'),
		notes: z.array(textSchema).describe('How the original was kept; undated.'),
		sources: z.array(z.strictObject({ url: z.url(), label: z.string().nullable() })),
		notices: z.array(z.string()).describe('Published notices that it stands for.'),
		retraction: z
			.strictObject({ at: instantSchema, why: z.string() })
			.nullable()
			.describe('When and why it was taken back.'),
	})
	.describe(
		'One incident, maintenance or announcement. Nothing here moves with the clock but `progress`, at `progress_until`.',
	);

/** The document of one entry. */
export type IncidentDocument = z.output<typeof incidentSchema>;
