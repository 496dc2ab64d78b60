import { z } from 'zod';
import { componentStatuses, effectStatusSchema } from '../component/component-status.ts';
import { endIn, publicInstantSchema, timeIn } from '../time/time-schema.ts';
import { isZone } from '../time/zone.ts';
import { impactSchema } from './impact.ts';

/** Text for people: one to many paragraphs of Markdown, never empty. */
export const markdownSchema = z.string().trim().min(1, { error: 'This text is empty.' });
/** One sentence or phrase on one line. */
export const lineSchema = z
	.string()
	.trim()
	.min(3)
	.max(500)
	.regex(/^.*$/, { error: 'Write it on one line.' });
/** The id of another file: its name without `.md`. */
export const entryIdSchema = z.string().regex(/^\d{4}-\d\d-\d\d-[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: 'The id of a file is its name without .md, such as 2020-10-30-gallery-outage.',
});

const linkSchema = z
	.url({ protocol: /^https$/, error: 'A link begins with https:// and holds no spaces.' })
	.regex(/^https:\/\//i, {
		error: 'A link begins with https:// and holds no spaces.',
		abort: true,
	});

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

/** What was said of a component in an update; shown, never counted. */
const saidOfComponentSchema = z.strictObject({
	/** A component's id, as in components.yaml. */
	id: z.string(),
	/** How it was said to be. */
	status: z.enum(componentStatuses),
});

/** One public message, with the words for where things stand that its kind of file knows. */
export function updateSchema<const Words extends readonly [string, ...string[]]>(words: Words) {
	return z.strictObject({
		/** When it became public, to the second where that is known. */
		at: publicInstantSchema,
		/** Where things stood. */
		status: z.enum(words),
		/** What was said of components; never arithmetic. */
		components: z.array(saidOfComponentSchema).optional(),
		/** A promise: the next word comes by this instant. */
		next_by: publicInstantSchema.optional(),
		/** What was said, as Markdown. */
		message: markdownSchema,
	});
}

/** Data that is gone, wrong or late. Whole days count whole, both ends included. */
function lostSchema(zone: string) {
	return z.strictObject({
		/** What is gone, wrong or late, in a few words. */
		what: lineSchema,
		/** The component that it belongs to. */
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
const repairSchema = z.strictObject({
	/** Stands in links to this promise; unique in its file. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
		error: 'The id of a repair is lower-case words joined by hyphens, such as db-alerts.',
	}),
	/** What it helps: to detect trouble, to diagnose it, or to fix it. */
	category: z.enum(['detect', 'diagnose', 'fix']),
	/** What was promised, in a few words. */
	title: lineSchema,
	/** `unreported`: promised, and never heard of again. */
	state: z.enum(['open', 'done', 'dropped', 'unreported']),
	/** Who does it; needed while open. */
	owner: lineSchema.optional(),
	/** The UTC day by which it was promised. */
	due: timeIn('UTC').optional(),
	/** When it was done; needed when done. */
	done: timeIn('UTC').optional(),
	/** Where anybody can see that it was done; needed when done. */
	evidence: linkSchema.optional(),
	/** Why it was given up; needed when dropped. */
	why: lineSchema.optional(),
	/** Where it is followed, such as an issue. */
	link: linkSchema.optional(),
});

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
