import { paths } from '../addresses/paths.ts';
import { type Entry, lastingId, type Update } from '../domain/incident/entry.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { correctedText } from '../view/incident/correction-text.ts';
import { updateStatusLabels } from '../view/incident/entry-labels.ts';
import { inSentence } from '../view/text/list-text.ts';

/** What a subscriber hears: where things stand, or one of three things that are no update. */
export type News = Update['status'] | 'postmortem' | 'correction' | 'retracted';

/** One thing that a subscriber hears of, once. */
export interface FeedEntry {
	/** Made of the entry's id and the instant, never of text, position or build; stable for ever. */
	readonly id: string;
	/** When it became public. */
	readonly at: Instant;
	/** What kind of news it is. */
	readonly news: News;
	/** What changed, so that a list of titles alone tells the story. */
	readonly title: string;
	/** Path on the site, relative to its base. */
	readonly path: string;
	/** The full text, as Markdown. */
	readonly text: string;
	/** What it is told of. */
	readonly entry: Entry;
}

/** What is told differently from one piece of news to the next. */
interface Telling extends Pick<FeedEntry, 'at' | 'news' | 'path' | 'text'> {
	/** What an id has after the instant. */
	readonly suffix: string;
	/** What a title begins with. */
	readonly what: string;
}

/** Everything an entry has told: updates, postmortem, corrections, retraction; in no order. */
export function feedEntriesOf(entry: Entry): FeedEntry[] {
	const tellings = [
		...updatesOf(entry),
		...correctionsOf(entry),
		...postmortemOf(entry),
		...retractionOf(entry),
	];
	return tellings.map(({ suffix, what, ...told }) => ({
		id: `${lastingId(entry)}/${toIso(told.at)}${suffix}`,
		title: `${what}: ${entry.title}`,
		...told,
		entry,
	}));
}

/** How many entries a feed holds: months of news, and few kilobytes for readers that ask often. */
export const feedLength = 50;

/** Everything told, newest first; ties go by id, so that the order is the same in every build. */
export function newestFirst(told: readonly FeedEntry[]): FeedEntry[] {
	return told.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

function updatesOf({ id, updates }: Entry): Telling[] {
	return updates.map(({ at, status, message }) => ({
		...{ at, news: status, suffix: '', what: updateStatusLabels[status] },
		path: paths.update(id, at),
		text: message,
	}));
}

function correctionsOf({ id, corrections = [] }: Entry): Telling[] {
	return corrections.filter(isFirstOfItsKind).map(({ at, of }) => ({
		...{ at, news: 'correction', suffix: `/correction/${of}` },
		what: `Correction of ${inSentence(correctedText(of))}`,
		path: paths.corrections(id),
		text: `${correctedText(of)}: ${notesOn(at, of, corrections)}`,
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

function postmortemOf({ id, body, postmortem }: Entry): Telling[] {
	if (!body || !postmortem) return [];
	const what = { news: 'postmortem', suffix: '/postmortem', what: 'Postmortem' } as const;
	return [{ ...what, at: postmortem.at, path: paths.postmortem(id), text: body }];
}

function retractionOf({ id, retracted }: Entry): Telling[] {
	if (!retracted) return [];
	const what = { news: 'retracted', suffix: '/retracted', what: 'Retracted' } as const;
	return [{ ...what, at: retracted.at, path: paths.entry(id), text: retracted.why }];
}
