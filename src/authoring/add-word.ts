import { findOddCharacter } from '../compile/reading/odd-characters.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { latestUpdate } from '../domain/incident/updates.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { Refusal } from './edited.ts';
import type { ComponentChange } from './requests/request-parts.ts';
import { appendItem } from './splice/edit-field.ts';
import type { Written } from './splice/write-yaml.ts';

/** A word as a verb hands it over, with the status that belongs to it. */
export interface Word {
	readonly at: Instant;
	readonly status: string;
	readonly message: string;
	readonly components?: readonly ComponentChange[] | undefined;
	readonly nextUpdateBy?: Instant | undefined;
}

/** The word as an item of `updates`. */
export function writtenWord({ at, status, message, components = [], nextUpdateBy }: Word): Written {
	return {
		at: toIso(at),
		status,
		...(components.length > 0 && {
			components: components.map(({ id, status }) => ({ id, status })),
		}),
		...(nextUpdateBy !== undefined && { next_update_by: toIso(nextUpdateBy) }),
		message: publishable(message),
	};
}

/** The file with another update at the end. */
export function addWord(text: string, entry: Entry, word: Word): string {
	const last = latestUpdate(entry).at;
	if (word.at <= last)
		throw new Refusal(
			`The last update is of ${toIso(last)}, and this one would be of ${toIso(word.at)}. Give a later instant; what was said is changed by “correct”.`,
		);
	return appendItem(text, 'updates', writtenWord(word));
}

/** The text as it is published: without blanks at its end, and refused with invisible characters. */
export function publishable(text: string): string {
	const kept = text.replaceAll('\r\n', '\n').trimEnd();
	if (kept.trim() === '') throw new Refusal('The text is empty. Say what users notice.');
	if (findOddCharacter(kept) >= 0)
		throw new Refusal(
			'The text holds an invisible character, which cannot be published. Type it anew.',
		);
	return kept;
}
