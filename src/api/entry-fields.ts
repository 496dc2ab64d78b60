import { type Absolute, paths } from '../addresses/paths.ts';
import {
	type Entry,
	isIncident,
	isMaintenance,
	type Maintenance,
} from '../domain/incident/entry.ts';
import { progressUntil } from '../domain/incident/progress.ts';
import { firstUpdate, latestUpdate } from '../domain/incident/updates.ts';
import { type IndexedRecord, progressIn } from '../domain/record/record-index.ts';
import { badness, componentStatuses, effectStatusSchema } from '../schema/component-schema.ts';
import { impactSchema } from '../schema/entry-parts.ts';
import {
	announcementStatuses,
	incidentStatuses,
	kinds,
	maintenanceStatuses,
} from '../schema/entry-schema.ts';
import { portableMarkdown } from '../text/portable-markdown.ts';
import { publishedHtml } from '../text/published-html.ts';
import { toIso } from '../time/instant.ts';
import { progressLabels } from '../view/incident/entry-labels.ts';
import {
	givenEnd,
	givenEndSchema,
	instantSchema,
	isoOrNull,
	publishedTime,
	timeOrNull,
	timeSchema,
} from './times.ts';
import { z } from 'zod';

const progresses = Object.keys(progressLabels) as (keyof typeof progressLabels)[];

/** What every document has of an incident, maintenance or announcement. */
export const entryFields = {
	id: z.string().describe('Stands in its address, and never changes.'),
	kind: z.enum(kinds).describe('announcement: news without effect on status.'),
	title: z.string(),
	impact: impactSchema.describe('Effect on users, as people judged it.'),
	progress: z
		.enum(progresses)
		.describe(
			'Where it stands. not_closed: nobody closed it, nor wrote of it for long, and it asserts nothing of now. not_confirmed_over: its window has passed without word of completion. retracted: a false alarm, which counts in no figure.',
		),
	progress_until: instantSchema
		.nullable()
		.describe(
			'The first second at which the clock alone changes `progress`, if nobody writes another word; null where it changes nothing.',
		),
	first_public_update: instantSchema.describe('When it first became public.'),
	last_update: instantSchema.describe('When its newest update became public.'),
	retracted: z.boolean().describe('Whether it was a false alarm.'),
	backfilled: z
		.boolean()
		.describe('Whether it was entered later from another record: it is in no delay.'),
	page: z.url().describe('Where people read it.'),
};

/** A component and the status that an entry gives it. */
export const affectedSchema = z.strictObject({
	id: z.string().describe('Of the component.'),
	status: effectStatusSchema.describe('The worst that the entry says it did to it.'),
});

/** A component and its status as an update reported it. */
const reportedStatusSchema = z.strictObject({
	id: z.string().describe('Of the component.'),
	status: z.enum(componentStatuses),
});

/** The values of these fields. */
export function entryFacts(entry: Entry, indexed: IndexedRecord, absolute: Absolute) {
	const progress = progressIn(indexed, entry);
	const { id, kind, title, impact, retracted, backfilled = false } = entry;
	return {
		...{ id, kind, title, impact, progress },
		progress_until: isoOrNull(progressUntil(entry, progress, indexed.record.site.quiet_after)),
		first_public_update: toIso(firstUpdate(entry).at),
		last_update: toIso(latestUpdate(entry).at),
		retracted: retracted !== undefined,
		backfilled,
		page: absolute(paths.entry(id)),
	};
}

/** Each component that an entry concerns once, with the worst that it did to it. */
export function affectedBy({ components }: Entry) {
	const worst = new Map<string, Entry['components'][number]['status']>();
	for (const { id, status } of components) {
		const before = worst.get(id);
		if (before === undefined || badness(status) > badness(before)) worst.set(id, status);
	}
	return [...worst].map(([id, status]) => ({ id, status }));
}

const ofIncidents = 'null of other kinds, and where it is not told.';

/** What only an incident has. */
export const incidentFields = {
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
};

/** The windows of planned work. */
export const maintenanceFields = {
	announced: instantSchema.nullable().describe('When maintenance was announced.'),
	scheduled: z
		.strictObject({ from: timeSchema, to: givenEndSchema })
		.nullable()
		.describe('The planned window of maintenance.'),
	actual: z
		.strictObject({ from: timeSchema, to: givenEndSchema.nullable() })
		.nullable()
		.describe('The window as it was; `to` is null while nobody has told it.'),
};

/** The values of what only an incident has; null of other kinds. */
export function incidentFacts(entry: Entry) {
	if (!isIncident(entry))
		return { detected: null, declared: null, mitigated: null, cause: null, upstream: null };
	const { detected, declared, mitigated, cause, upstream } = entry;
	return {
		detected: detected ? { at: publishedTime(detected.at), by: detected.by } : null,
		declared: timeOrNull(declared),
		mitigated: mitigated ? givenEnd(mitigated) : null,
		cause: cause ?? null,
		upstream: upstream ? { name: upstream.name, link: upstream.link ?? null } : null,
	};
}

/** The values of the windows of planned work; null of other kinds. */
export function maintenanceFacts(entry: Entry) {
	if (!isMaintenance(entry)) return { announced: null, scheduled: null, actual: null };
	return windowsOf(entry);
}

/** When planned work was announced, is planned, and was. */
export function windowsOf({ announced, updates, scheduled, actual }: Maintenance) {
	return {
		announced: isoOrNull(announced ?? updates[0]?.at),
		scheduled: { from: publishedTime(scheduled.from), to: givenEnd(scheduled.to) },
		actual: actual
			? { from: publishedTime(actual.from), to: actual.to ? givenEnd(actual.to) : null }
			: null,
	};
}

/** A text in the two forms in which it is of use. */
const textSchema = z.strictObject({
	markdown: z
		.string()
		.describe(
			'As it was written, links as they stand: untrusted Markdown. What pages do not show is left out, and a single tilde is escaped.',
		),
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
	return { markdown: portableMarkdown(text), html: publishedHtml(text, root, page) };
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
	const { id, updates, workaround, body, postmortem, corrections, notes } = entry;
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
