import type { Entry } from '../domain/incident/entry.ts';
import { type Instant, toIso } from '../domain/time/instant.ts';
import { correctedText } from '../view/correction-words.ts';
import { inSentence } from '../view/list-text.ts';
import { paths } from '../view/paths.ts';
import { updateWords } from '../view/progress-words.ts';

/** One thing that a subscriber hears of, once. */
export interface FeedEntry {
	/** Made of the entry's id and the instant, never of text, position or build; stable for ever. */
	readonly id: string;
	/** When it became public. */
	readonly at: Instant;
	/** What changed, so that a list of titles alone tells the story. */
	readonly title: string;
	/** Path on the site, relative to its base. */
	readonly path: string;
	/** The full text, as Markdown. */
	readonly text: string;
	/** What it is told of. */
	readonly entry: Entry;
}

/** Everything an entry has told: updates, write-up, corrections, retraction; in no order. */
export function feedEntriesOf(entry: Entry): FeedEntry[] {
	const { id, title, body, write_up: writeUp, retracted } = entry;
	const told = (
		at: Instant,
		suffix: string,
		prefix: string,
		path: string,
		text: string,
	): FeedEntry => ({
		id: `${id}/${toIso(at)}${suffix}`,
		at,
		title: `${prefix}: ${title}`,
		path,
		text,
		entry,
	});
	return [
		...entry.updates.map(({ at, status, message }) =>
			told(at, '', updateWords[status], paths.update(id, at), message),
		),
		...(entry.corrections ?? []).map(({ at, of, note }) =>
			told(
				at,
				`/correction/${of}`,
				correctionTitle(of),
				paths.corrections(id),
				`${correctedText(of)}: ${note}`,
			),
		),
		...(body && writeUp
			? [told(writeUp.at, '/write-up', 'Write-up', paths.writeUp(id), body)]
			: []),
		...(retracted
			? [told(retracted.at, '/retracted', 'Retracted', paths.entry(id), retracted.why)]
			: []),
	];
}

/** How many entries a feed holds: months of news, and few kilobytes for readers that ask often. */
export const feedLength = 50;

/** The newest `count` things told, newest first; ties go by id, so that the order is the same in every build. */
export function newestFeedEntries(entries: readonly Entry[], count: number): FeedEntry[] {
	return entries
		.flatMap(feedEntriesOf)
		.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
		.slice(0, count);
}

/** `Correction of when it began`: which part of the record is no longer what it was. */
function correctionTitle(of: string): string {
	return `Correction of ${inSentence(correctedText(of))}`;
}
