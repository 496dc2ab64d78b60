import { paths } from '../addresses/paths.ts';
import { type Entry, lastingId, type Update } from '../domain/incident/entry.ts';
import { memoize } from '../domain/record/memoize.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { correctedText, updateStatusLabels } from '../view/incident/entry-labels.ts';
import { inSentence } from '../view/text/list-text.ts';

/** The status that an update publishes, or one of three kinds of entry that are no update. */
export type FeedEntryStatus = Update['status'] | 'postmortem' | 'correction' | 'retracted';

/** One thing that subscribers get, once. */
export interface FeedEntry {
	/** Made of the entry's id and the instant, never of text, position or build; stable for ever. */
	readonly id: string;
	/** When it became public. */
	readonly at: Instant;
	readonly status: FeedEntryStatus;
	/** Begins with what changed, so that a list of titles alone shows the course of events. */
	readonly title: string;
	/** Path on the site, relative to its base. */
	readonly path: string;
	/** The full text, as Markdown. */
	readonly text: string;
	/** What the text is shown after; plain text. */
	readonly lead?: string;
	/** The incident, maintenance or announcement that it belongs to. */
	readonly entry: Entry;
}

/** What differs from one kind of feed entry to the next. */
interface Part extends Pick<FeedEntry, 'at' | 'status' | 'path' | 'text' | 'lead'> {
	/** What the id has after the instant. */
	readonly suffix: string;
	/** What the title begins with. */
	readonly what: string;
}

/** Everything published about an entry: updates, postmortem, corrections, retraction; in no order. */
export function feedEntriesOf(entry: Entry): FeedEntry[] {
	const parts = [
		...updatesOf(entry),
		...correctionsOf(entry),
		...postmortemOf(entry),
		...retractionOf(entry),
	];
	return parts.map(({ suffix, what, ...part }) => ({
		id: `${lastingId(entry)}/${toIso(part.at)}${suffix}`,
		title: `${what}: ${entry.title}`,
		...part,
		entry,
	}));
}

/** Everything published about all entries, newest first. */
export const allFeedEntries: (record: SiteRecord) => readonly FeedEntry[] = memoize(({ entries }) =>
	newestFirst(entries.flatMap(feedEntriesOf)),
);

/** How many entries a feed holds: months of news, and few kilobytes for readers that ask often. */
export const feedLength = 50;

/** Newest first; ties go by id, so that the order is the same in every build. */
export function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
	return entries.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

function updatesOf({ id, updates }: Entry): Part[] {
	return updates.map(({ at, status, message }) => ({
		...{ at, status, suffix: '', what: updateStatusLabels[status] },
		path: paths.update(id, at),
		text: message,
	}));
}

function correctionsOf({ id, corrections = [] }: Entry): Part[] {
	return corrections.filter(isFirstOfItsKind).map(({ at, of }) => ({
		...{ at, status: 'correction', suffix: `/correction/${of}` },
		what: `Correction of ${inSentence(correctedText(of))}`,
		path: paths.corrections(id),
		lead: `${correctedText(of)}:`,
		text: notesOn(at, of, corrections),
	}));
}

type Correction = NonNullable<Entry['corrections']>[number];

/** Whether nothing before it corrects the same at the same instant: both have one id, so they are one. */
function isFirstOfItsKind({ at, of }: Correction, index: number, all: readonly Correction[]) {
	return all.findIndex((other) => other.at === at && other.of === of) === index;
}

function notesOn(at: Instant, of: string, corrections: readonly Correction[]): string {
	return corrections
		.filter((other) => other.at === at && other.of === of)
		.map(({ note }) => note)
		.join('\n\n');
}

function postmortemOf({ id, body, postmortem }: Entry): Part[] {
	if (!body || !postmortem) return [];
	const what = { status: 'postmortem', suffix: '/postmortem', what: 'Postmortem' } as const;
	return [{ ...what, at: postmortem.at, path: paths.postmortem(id), text: body }];
}

function retractionOf({ id, retracted }: Entry): Part[] {
	if (!retracted) return [];
	const what = { status: 'retracted', suffix: '/retracted', what: 'Retracted' } as const;
	return [{ ...what, at: retracted.at, path: paths.entry(id), text: retracted.why }];
}
