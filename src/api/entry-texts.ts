import { type Absolute, paths } from '../addresses/paths.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { publishedHtml } from '../text/published-html.ts';
import {
	incidentStatuses,
	maintenanceStatuses,
	announcementStatuses,
} from '../schema/entry-schema.ts';
import { toIso } from '../time/instant.ts';
import { reportedStatusSchema } from './entry-fields.ts';
import { instantSchema, isoOrNull } from './times.ts';
import { z } from 'zod';

/** A text in the two forms in which it is of use. */
const textSchema = z.strictObject({
	markdown: z.string().describe('As it was written: untrusted Markdown, links as they stand.'),
	html: z
		.string()
		.describe(
			'The same as HTML that is safe to show: no raw HTML, no pictures, headings from level 3 on, every link absolute and by https or mailto.',
		),
});

/** A text as it is published. */
type PublishedText = z.output<typeof textSchema>;

/** A text of the page at `page`, on the site at `root`; both are whole addresses. */
export function publishedText(text: string, root: string, page: string): PublishedText {
	return { markdown: text, html: publishedHtml(text, root, page) };
}

const update = z.strictObject({
	at: instantSchema.describe(
		'When it became public; no other update of the entry has this instant.',
	),
	status: z.enum([...incidentStatuses, ...maintenanceStatuses, ...announcementStatuses]),
	components: z
		.array(reportedStatusSchema)
		.describe('What was said of components. No figure is made from it.'),
	next_update_by: instantSchema
		.nullable()
		.describe('A promise: the next word comes by this instant.'),
	message: textSchema,
	page: z.url(),
});

const correction = z.strictObject({
	at: instantSchema.describe('When the change became public.'),
	of: z.string().describe('The field of the file that changed, or the instant of the update.'),
	note: textSchema,
});

/** Everything that was written about an entry in Markdown. */
export const entryTextFields = {
	updates: z.array(update).describe('Public messages, oldest first.'),
	workaround: textSchema.nullable().describe('What users can do.'),
	postmortem: z
		.strictObject({ at: instantSchema.describe('When it was published.'), text: textSchema })
		.nullable(),
	corrections: z.array(correction).describe('Every change to what was already published.'),
	notes: z.array(textSchema).describe('How the original was kept; undated.'),
};

/** Makes both forms of a text of one entry. */
export type PublishText = (markdown: string) => PublishedText;

/** The values of these fields. */
export function publishedTexts(entry: Entry, text: PublishText, absolute: Absolute) {
	const { id, updates, workaround, body, postmortem: postmortem, corrections, notes } = entry;
	return {
		updates: updates.map(({ at, status, components = [], next_update_by, message }) => ({
			at: toIso(at),
			status,
			components,
			next_update_by: isoOrNull(next_update_by),
			message: text(message),
			page: absolute(paths.update(id, at)),
		})),
		workaround: workaround ? text(workaround) : null,
		postmortem: body && postmortem ? { at: toIso(postmortem.at), text: text(body) } : null,
		corrections: (corrections ?? []).map(({ at, of, note }) => ({
			...{ at: toIso(at), of },
			note: text(note),
		})),
		notes: (notes ?? []).map(text),
	};
}
