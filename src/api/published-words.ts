import type { Entry } from '../domain/incident/entry.ts';
import { toIso } from '../time/instant.ts';
import { paths } from '../addresses/paths.ts';
import type { Absolute } from './published-entry.ts';
import type { PublishedText } from './published-text.ts';
import { isoOrNull } from './published-time.ts';

/** Makes both forms of a text of one entry. */
export type AsText = (markdown: string) => PublishedText;

/** Everything that was written of an entry in Markdown. */
export function publishedWords(entry: Entry, text: AsText, absolute: Absolute) {
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
