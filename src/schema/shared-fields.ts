import { z } from 'zod';
import { effectStatusSchema } from './component-status.ts';
import { endIn, publicInstantSchema, timeIn } from './time-schema.ts';
import { isZone } from '../time/zone.ts';
import { lostSchema, repairSchema } from './account-schema.ts';
import { impactSchema } from './impact.ts';
import { entryIdSchema, lineSchema, linkSchema, markdownSchema } from './text-schema.ts';

/** One component and what happened to it. */
function componentEffectSchema(zone: string) {
	return z.strictObject({
		/** A component's id, as in components.yaml. An id may repeat, with spans that do not overlap. */
		id: z.string(),
		/** How it was over that span; `under_maintenance` is for planned work alone. */
		status: effectStatusSchema,
		/** When this began; the start of the whole (`began`, or the window’s) where it is left out. */
		from: timeIn(zone).optional(),
		/** When this ended; the end of the whole (`mitigated`, or the window’s) where it is left out. */
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
	/** When the change became public; later than what it changes. */
	at: publicInstantSchema,
	/** The field that changed, such as `mitigated`, or the instant of the update that did. */
	of: z.string().min(2),
	/** What it said before and says now, and why, as Markdown. */
	note: markdownSchema,
});

const acknowledgementSchema = z.strictObject({
	/** The rule whose warning is accepted, as the report names it, such as `postmortem-due`. */
	rule: z.string(),
	/** Why that is right here. */
	why: lineSchema,
	/** When the acceptance ends and the warning comes back; a day is one in UTC. */
	until: timeIn('UTC'),
});

const sourceSchema = z.union([
	linkSchema.transform((url) => ({ url, label: undefined })),
	z.strictObject({
		/** Where it can be read. */
		url: linkSchema,
		/** What is to be read there, as the text of the link. */
		label: lineSchema,
	}),
]);

/** That it was no incident after all. */
const retractionSchema = z.strictObject({
	/** When that was said in public. */
	at: publicInstantSchema,
	/** Why it was none, in a sentence. */
	why: lineSchema,
});

/** That the file has a body. */
const postmortemSchema = z.strictObject({
	/** When the body was published. */
	at: publicInstantSchema,
});

/** What every kind of file may say; times without an offset are read in `zone`. */
export function sharedFields(zone: string) {
	return {
		/**
		 * What users see, as a plain phrase: no date, no status word, no markup, nothing learned later.
		 * It also stands in feeds, calendars and on tabs.
		 */
		title: z.string().trim().min(5).max(90).regex(/^.*$/, { error: 'Write it on one line.' }),
		/** How much users feel of it on the whole, as people judge it; uptime comes from `components` alone. */
		impact: impactSchema,
		/** What happened to which component: the one source of status and outage. */
		components: z.array(componentEffectSchema(zone)),
		/**
		 * The IANA zone, such as `America/Los_Angeles`, in which days and months of this file are read, since
		 * they carry no offset of their own; UTC where it is left out.
		 */
		zone: z
			.string()
			.refine(isZone, {
				error: 'A zone is a name of the IANA database, such as America/Los_Angeles.',
			})
			.optional(),
		/** Whom it concerns: clients, versions, regions or packages. */
		scope: lineSchema.optional(),
		/** Data that is gone, wrong or late. */
		lost: z.array(lostSchema(zone)).optional(),
		/** Promises to mend something, and what became of them. */
		repairs: z.array(repairSchema).optional(),
		/** Other files that have to do with this one; the way back is derived. */
		related: z.array(relationSchema).optional(),
		/** What a user can do now, as Markdown. */
		workaround: markdownSchema.optional(),
		/** Notices of the gallery’s own page that this file stands for; each stands in one file. */
		notices: z.array(entryIdSchema).optional(),
		/** Where it can be read up: addresses, or each with a label. */
		sources: z.array(sourceSchema).optional(),
		/** What a reader should know of how the original was kept, as Markdown; undated. */
		notes: z.array(markdownSchema).optional(),
		/** Every change to something already published; each is an entry of the feeds. */
		corrections: z.array(correctionSchema).optional(),
		/** A false alarm stays, says so, and counts in no figure. */
		retracted: retractionSchema.optional(),
		/** Entered later from another record: left out of delays and reminders. */
		backfilled: z.literal(true).optional(),
		/** That a postmortem stands below the front matter; needed with one, and only then. */
		postmortem: postmortemSchema.optional(),
		/** Warnings of `npm run check` that are accepted for now; one that no longer applies is reported. */
		acknowledged: z.array(acknowledgementSchema).optional(),
	};
}
