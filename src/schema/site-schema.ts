import { z } from 'zod';
import { publicInstantSchema } from './time-schema.ts';
import { entryIdSchema, lineSchema, markdownSchema } from './text-schema.ts';

const weight = z
	.number()
	.min(0)
	.max(1)
	.multipleOf(0.001, { error: 'A weight has three decimals at most.' });
const minutes = z.int().min(1).max(525_600);
const days = z.int().min(1).max(3650);

const redirect = z.strictObject({
	/** The name that the file had when it was published, without `.md`. */
	from: entryIdSchema,
	/** The name of the file that stands for it now; it may have been renamed again itself. */
	to: entryIdSchema,
	/** The other file was published beside it and tells of the same: its feed entries keep their own ids. */
	merged: z.literal(true).optional(),
});

const noRepository =
	'The address of a repository begins with https:// and ends in its name, without a slash.';

/** `site.yaml`: who speaks here, and the numbers that the arithmetic uses. */
export const siteSchema = z.strictObject({
	/** The site's name, as the header shows it. */
	name: z.string().min(3).max(60),
	/** What the site reports on. */
	service: z.string().min(3).max(60),
	/** One sentence for search engines and feeds. */
	description: lineSchema,
	/** The site's own address, ending in a slash; SITE_URL overrides it. */
	address: z.url({ protocol: /^https?$/ }).endsWith('/', { error: 'The address ends in a slash.' }),
	/**
	 * Authority and date under which the ids of feed entries are minted (RFC 4151). Not the address:
	 * the site may move, its entries may not. Never changes.
	 */
	feed_ids: z.string().regex(/^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?$/, {
		error: 'Feed ids are minted under a tag such as tag:gallery-status.example,2026.',
	}),
	/**
	 * The WebSub hub that passes on what is new in the feeds of everything: they name it, and
	 * `npm run ping` tells it.
	 */
	hub: z
		.url({ protocol: /^https$/, error: 'A hub is an address that begins with https://.' })
		.optional(),
	/**
	 * Where readers can see the repository that the content lies in, such as
	 * https://github.com/owner/name: the record of edits on each page of an incident links its commits.
	 */
	repository: z
		.url({ protocol: /^https$/, error: noRepository })
		.regex(/^https:\/\/[^?#]*[^/?#]$/, { error: noRepository, abort: true })
		.meta({ title: 'address that begins with https:// and ends without a slash' })
		.optional(),
	/** BCP 47 language of everything that is written here. */
	language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
	/** Stands in the footer of every page, as Markdown. */
	notice: markdownSchema,
	/** Where to report trouble with the service, most useful first. */
	contacts: z
		.array(
			z.strictObject({
				/** What is reached there, as the text of the link. */
				label: lineSchema,
				/** An address that begins with https:// or mailto:. */
				href: z.url({ protocol: /^(https|mailto)$/ }),
			}),
		)
		.min(1),
	/** Where to report a security problem of this site: security.txt. */
	security: z.url({ protocol: /^(https|mailto)$/ }),
	/** The one-line test that tells the service from the reader's own network. */
	self_test: z.strictObject({
		/** What to type it into. */
		shell: z.string().min(2),
		/** What to type, on one line. */
		command: z.string().min(5).max(200),
		/** What may be seen, and what that means. */
		outcomes: z
			.array(
				z.strictObject({
					/** What is seen, such as an answer or an error. */
					see: lineSchema.min(1),
					/** Whose trouble that is, in a sentence. */
					means: lineSchema,
				}),
			)
			.min(1),
	}),
	/**
	 * When the entries that stand for notices of another record were written here. At an earlier
	 * instant what they say without a date (notes, sources) was not known.
	 */
	compiled_at: publicInstantSchema.optional(),
	/** What a second of each status counts as an outage: 0 to 1, never falling as states worsen. */
	weights: z.strictObject({
		/** What a second of planned work counts. */
		under_maintenance: weight,
		/** What a second of a slow or partly wrong answer counts. */
		degraded_performance: weight,
		/** What a second counts in which a part of the users or requests fails. */
		partial_outage: weight,
		/** What a second counts in which everything fails. */
		major_outage: weight,
	}),
	/** Days after its last word for which an open incident still asserts a status. */
	quiet_after: days,
	/** Days an open incident may go without word before `check` warns. */
	update_within: days,
	/** Days after resolution within which a major or critical incident should get its postmortem. */
	postmortem_within: days,
	/** How measurements age, in minutes since the end of the newest one; each limit above the one before. */
	measurements: z
		.strictObject({
			/** Minutes within which a new one is expected. */
			late_after: minutes,
			/** Minutes after which a measurement no longer says how something is now. */
			stale_after: minutes,
			/** Minutes after which nothing is known. */
			unknown_after: minutes,
			/** How long an outage must be measured before `check` asks for an incident, in minutes. */
			reconcile_after: minutes,
		})
		.default({ late_after: 90, stale_after: 180, unknown_after: 1440, reconcile_after: 10 }),
	/** A sentence that says so on every page, where the site shows invented data. */
	demonstration: lineSchema.optional(),
	/**
	 * Spells in which nobody kept the record; without `to` it lasts until the first entry that is published
	 * in it, or until now. In order, not overlapping.
	 */
	record_gaps: z
		.array(
			z.strictObject({
				/** The first instant that nobody recorded. */
				from: publicInstantSchema,
				/** The first instant that was recorded again; left out while there is none. */
				to: publicInstantSchema.optional(),
				/** How that is known, in a sentence: it is published beside the figures. */
				why: lineSchema,
			}),
		)
		.default([]),
	/** Published files that were renamed or joined with another: what lay at their addresses leads on. */
	redirects: z.array(redirect).default([]),
});

/** Who speaks here, and the numbers that the arithmetic uses. */
export type Site = z.output<typeof siteSchema>;
