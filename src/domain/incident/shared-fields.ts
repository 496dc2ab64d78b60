import { z } from 'zod';
import { effectStatusSchema } from '../component/component-status.ts';
import { endIn, publicInstantSchema, timeIn } from '../time/time-schema.ts';
import { isZone } from '../time/zone.ts';
import { lostSchema, repairSchema } from './account-schema.ts';
import { impactSchema } from './impact.ts';
import { entryIdSchema, lineSchema, linkSchema, markdownSchema } from './text-schema.ts';

/** One component and what happened to it. */
function componentEffectSchema(zone: string) {
	return z.strictObject({
		/** A component's id, as in components.yaml. An id may repeat, with spans that do not overlap. */
		id: z.string(),
		/** How it was. */
		status: effectStatusSchema,
		/** When this began; `began` of the file where it is left out. */
		from: timeIn(zone).optional(),
		/** When this ended, or `unknown`; `mitigated` of the file where it is left out. */
		to: endIn(zone).optional(),
	});
}

/** Another file, and what it is to this one. The way back is derived. */
const relationSchema = z.strictObject({
	/** The name of the other file, without `.md`. */
	id: entryIdSchema,
	/** What the other file is to this one: `caused_by` says that it was the cause. */
	as: z.enum(['caused_by', 'causes', 'same_cause', 'follows', 'see_also']),
});

/** A change to something already published. */
const correctionSchema = z.strictObject({
	/** When the change became public. */
	at: publicInstantSchema,
	/** The field that changed, or the instant of the update that did. */
	of: z.string().min(2),
	/** What it said before and says now, and why, as Markdown. */
	note: markdownSchema,
});

const acknowledgementSchema = z.strictObject({
	/** The rule whose warning is accepted. */
	rule: z.string(),
	/** Why that is right here. */
	why: lineSchema,
	/** When the acceptance ends and the warning comes back. */
	until: timeIn('UTC'),
});

const sourceSchema = z.union([
	linkSchema.transform((url) => ({ url, label: undefined })),
	z.strictObject({ url: linkSchema, label: lineSchema }),
]);

/** What every kind of file may say; times without an offset are read in `zone`. */
export function sharedFields(zone: string) {
	return {
		/** Neutral: no date, no status word, nothing learned later. */
		title: z.string().trim().min(5).max(90).regex(/^.*$/, { error: 'Write it on one line.' }),
		/** Effect on users. */
		impact: impactSchema,
		/** What happened to which component: the one source of status and outage. */
		components: z.array(componentEffectSchema(zone)),
		/** IANA zone of the times here that carry no offset of their own (days, months). */
		zone: z
			.string()
			.refine(isZone, {
				error: 'A zone is a name of the IANA database, such as America/Los_Angeles.',
			})
			.optional(),
		/** Clients, versions, regions or packages concerned. */
		scope: lineSchema.optional(),
		/** Data that is gone, wrong or late. */
		lost: z.array(lostSchema(zone)).optional(),
		/** Promises to mend something, and what became of them. */
		repairs: z.array(repairSchema).optional(),
		/** Other files that have to do with this one; the way back is derived. */
		related: z.array(relationSchema).optional(),
		/** What a user can do now, as Markdown. */
		workaround: markdownSchema.optional(),
		/** Notices of the gallery's own page that this file stands for. */
		notices: z.array(entryIdSchema).optional(),
		/** Where it can be read up: addresses, or each with a label. */
		sources: z.array(sourceSchema).optional(),
		/** What a reader should know of how the original was kept, as Markdown; undated. */
		notes: z.array(markdownSchema).optional(),
		/** Every change to something already published. */
		corrections: z.array(correctionSchema).optional(),
		/** A false alarm stays, and says so. */
		retracted: z.strictObject({ at: publicInstantSchema, why: lineSchema }).optional(),
		/** Entered later from another record: left out of delays. */
		backfilled: z.literal(true).optional(),
		/** When the body of the file was published; needed with a body. */
		write_up: z.strictObject({ at: publicInstantSchema }).optional(),
		/** Warnings that are accepted for now. */
		acknowledged: z.array(acknowledgementSchema).optional(),
	};
}
