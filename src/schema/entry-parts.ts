import { z } from 'zod';
import { isZone } from '../time/zone.ts';
import { componentStatuses, effectStatusSchema } from './component-schema.ts';
import { entryIdSchema, lineSchema, linkSchema, markdownSchema } from './text-schema.ts';
import { endIn, publicInstantSchema, timeIn } from './time-schema.ts';

/** Effect on users, mildest first; Statuspage's words. */
export const impactSchema = z.enum(['none', 'minor', 'major', 'critical']);

/** How much users suffer, said by people; not derived from component statuses. */
export type Impact = z.output<typeof impactSchema>;

/** What was said of a component in an update; shown, never counted. */
const componentInUpdateSchema = z.strictObject({
	/** A component's id, as in components.yaml. */
	id: z.string(),
	/** How it was said to be. */
	status: z.enum(componentStatuses),
});

/** One public message, with the words for where things stand that its kind of file knows. */
export function updateSchema<const Statuses extends readonly [string, ...string[]]>(
	statuses: Statuses,
) {
	return z.strictObject({
		/**
		 * When it became public, to the second where that is known; later than the update before. The ids
		 * of feed entries are made of it, so it never changes.
		 */
		at: publicInstantSchema,
		/** Where things stood. */
		status: z.enum(statuses),
		/** What was said of components; never arithmetic. */
		components: z.array(componentInUpdateSchema).optional(),
		/** A promise, shown to readers: the next word comes by this instant, which is later than `at`. */
		next_update_by: publicInstantSchema.optional(),
		/**
		 * Fields of this file that it made public, where that is not plain from the kind of field: a start
		 * given only later, or a cause given early. Only the site as of an earlier instant differs by it.
		 */
		makes_known: z.array(z.string()).min(1).optional(),
		/** What was said: what users notice, what still works, what they can do. */
		message: markdownSchema,
	});
}

/** Data that is gone, wrong or late. Whole days count whole, both ends included. */
function lostSchema(zone: string) {
	return z.strictObject({
		/** What is gone, wrong or late, in a few words. */
		what: lineSchema,
		/** The id of the component that it belongs to, as in components.yaml. */
		component: z.string(),
		/** The first time that is concerned; a whole day counts whole. */
		from: timeIn(zone),
		/** The last time that is concerned, or `unknown`; a whole day counts whole. */
		to: endIn(zone),
		/** How much of it came back. */
		recovered: z.enum(['none', 'partial', 'full']),
	});
}

/** A promise to mend something, in the team's own three categories. */
export const repairSchema = z.strictObject({
	/** Stands in links to this promise; unique in its file. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
		error: 'The id of a repair is lower-case words joined by hyphens, such as db-alerts.',
	}),
	/** What it helps: to detect trouble, to diagnose it, or to fix it. */
	category: z.enum(['detect', 'diagnose', 'fix']),
	/** What was promised, in a few words. */
	title: lineSchema,
	/** Where it stands; `unreported` was promised, and never heard of again. */
	state: z.enum(['open', 'done', 'dropped', 'unreported']),
	/** Who does it; needed while `open`. */
	owner: lineSchema.optional(),
	/** The UTC day by which it was promised. */
	due: timeIn('UTC').optional(),
	/** When it was done; needed when `done`. A day is one in UTC. */
	done: timeIn('UTC').optional(),
	/** Where anybody can see that it was done; needed when `done`. */
	evidence: linkSchema.optional(),
	/** Why it was given up; needed when `dropped`. */
	why: lineSchema.optional(),
	/** Where it is followed, such as an issue. */
	link: linkSchema.optional(),
});

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
		/**
		 * Whether no update or notice names it, and it follows from those that are named: what is reached
		 * through the website alone is out with it.
		 */
		inferred: z.literal(true).optional(),
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
