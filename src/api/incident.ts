import { type Absolute, paths } from '../addresses/paths.ts';
import { type Length, lengthOf } from '../domain/incident/effect.ts';
import { beginningOf } from '../domain/incident/entry-times.ts';
import { type Entry, isIncident } from '../domain/incident/entry.ts';
import type { Progress } from '../domain/incident/progress.ts';
import { type IndexedRecord, progressIn } from '../domain/record/record-index.ts';
import { responseTimeNames, responseTimesOf } from '../domain/reliability/response-times.ts';
import { effectStatusSchema } from '../schema/component-schema.ts';
import { toIso } from '../time/instant.ts';
import {
	entryFacts,
	entryFields,
	entryTextFields,
	incidentFacts,
	incidentFields,
	maintenanceFacts,
	maintenanceFields,
	publishedText,
	publishedTexts,
	type PublishText,
} from './entry-fields.ts';
import { publishedRepair, publishedRepairSchema } from './repairs.ts';
import {
	endOf,
	endSchema,
	givenEnd,
	givenEndSchema,
	instantSchema,
	publishedStart,
	publishedTime,
	seconds,
	startSchema,
	timeSchema,
} from './times.ts';
import { z } from 'zod';

const effectSchema = z.strictObject({
	component: z.string().describe('The id of the component.'),
	status: effectStatusSchema,
	start: startSchema,
	end: endSchema.nullable(),
	inferred: z
		.boolean()
		.describe(
			'Whether no update or notice names it, and it follows from the effects that are named: see `reached_through` in components.json.',
		),
});

const relatedSchema = z.strictObject({
	id: z.string(),
	as: z
		.enum(['caused_by', 'causes', 'same_cause', 'follows', 'followed_by', 'see_also'])
		.describe('What the other one is to this one: caused_by says that it was the cause.'),
	title: z.string(),
	document: z.url(),
});

const lengthSchema = z
	.strictObject({
		least_seconds: z.int().min(0),
		most_seconds: z.int().min(0).nullable().describe('null where nothing bounds it.'),
	})
	.nullable();

const responseTimes = z
	.strictObject({
		detected: lengthSchema.describe('From its begin until somebody noticed; null: not told.'),
		first_public_update: lengthSchema.describe('From its begin until the first public word.'),
		mitigated: lengthSchema.describe('From its begin until impact ended.'),
		resolved: lengthSchema.describe('From the end of impact to the word that closed it.'),
	})
	.nullable();

/** Data that is gone, wrong or late. */
const dataLossSchema = z.strictObject({
	what: z.string(),
	component: z.string().describe('The id of the component that it belongs to.'),
	from: timeSchema.describe('The first time concerned. A whole day counts whole.'),
	to: givenEndSchema.describe(
		'The last time concerned: a whole day counts whole, so its `latest` is outside.',
	),
	recovered: z.enum(['none', 'partial', 'full']).describe('How much of it came back.'),
});

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
		begin: startSchema.describe(
			'When impact began; of maintenance the window, planned until it is told as it was; of an announcement its first word.',
		),
		end: endSchema
			.nullable()
			.describe('null: it has no effect, or was retracted or cancelled before an end was told.'),
		lasted: lengthSchema.describe(
			'From the start of its first effect to the end of its last; null while that is not known.',
		),
		effects: z
			.array(effectSchema)
			.describe('What it did to which component, as the file gives it.'),
		effects_count: z
			.boolean()
			.describe('Whether figures are made from `effects`: not of what was retracted or cancelled.'),
		...incidentFields,
		...maintenanceFields,
		updates: entryTextFields.updates,
		workaround: entryTextFields.workaround,
		postmortem: entryTextFields.postmortem,
		response_times: responseTimes.describe(
			'How soon; null of what is no incident. The figures of /reliability/ leave out what is retracted or backfilled.',
		),
		lost: z.array(dataLossSchema),
		repairs: z.array(publishedRepairSchema),
		related: z.array(relatedSchema).describe('Both ways: what it names, and what names it.'),
		corrections: entryTextFields.corrections,
		notes: entryTextFields.notes,
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

/** Everything published about one entry. */
export function incidentDocument(
	entry: Entry,
	indexed: IndexedRecord,
	absolute: Absolute,
): IncidentDocument {
	const progress = progressIn(indexed, entry);
	const text: PublishText = (markdown) =>
		publishedText(markdown, absolute(''), absolute(paths.entry(entry.id)));
	return {
		$schema: absolute(paths.apiSchema('incident')),
		...entryFacts(entry, indexed, absolute),
		scope: entry.scope ?? null,
		zone: entry.zone ?? null,
		begin: publishedStart(beginningOf(entry)),
		end: endOf(entry, progress, indexed.record.now),
		lasted: isSettled(progress) ? length(lengthOf(indexed.index.effects.get(entry) ?? [])) : null,
		effects: effectsIn(entry, progress, indexed),
		effects_count: progress !== 'retracted' && progress !== 'cancelled',
		...incidentFacts(entry),
		...maintenanceFacts(entry),
		...publishedTexts(entry, text, absolute),
		response_times: responseTimesIn(entry),
		lost: (entry.lost ?? []).map(({ what, component, from, to, recovered }) => ({
			...{ what, component },
			from: publishedTime(from),
			to: givenEnd(to),
			recovered,
		})),
		repairs: (entry.repairs ?? []).map((one) => publishedRepair(one, entry, absolute)),
		related: relatedTo(entry, indexed, absolute),
		sources: (entry.sources ?? []).map(({ url, label = null }) => ({ url, label })),
		notices: entry.notices ?? [],
		retraction: entry.retracted
			? { at: toIso(entry.retracted.at), why: entry.retracted.why }
			: null,
	};
}

/** Whether its duration is known as well as it ever will be. */
function isSettled(progress: Progress): boolean {
	return progress === 'resolved' || progress === 'completed';
}

function length(found: Length | undefined) {
	if (!found) return null;
	const { least, most } = found;
	return {
		least_seconds: seconds(least),
		most_seconds: most === Infinity ? null : seconds(most),
	};
}

function effectsIn(entry: Entry, progress: Progress, { record }: IndexedRecord) {
	return entry.components.map(({ id, status, from, to, inferred = false }) => ({
		component: id,
		status,
		start: publishedStart(from ?? beginningOf(entry)),
		end: endOf(entry, progress, record.now, to),
		inferred,
	}));
}

function responseTimesIn(entry: Entry) {
	if (!isIncident(entry)) return null;
	const times = responseTimesOf(entry);
	const lengths = responseTimeNames.map((name) => [name, length(times[name])]);
	return Object.fromEntries(lengths) as IncidentDocument['response_times'];
}

function relatedTo(entry: Entry, { index }: IndexedRecord, absolute: Absolute) {
	return (index.related.get(entry) ?? []).map(({ entry: other, as }) => ({
		id: other.id,
		as,
		title: other.title,
		document: absolute(paths.incidentJson(other.id)),
	}));
}
