import { fieldName } from '../../compile/diagnostics/report.ts';
import { toIso } from '../../time/instant.ts';
import type { Delta, Outputs } from '../delta.ts';
import type { PlannedEvent } from '../event-changes.ts';
import type { FeedItem } from '../feed-changes.ts';
import type { Base } from './as-text.ts';

/**
 * What a change does, for programs. Fields may be added at any time. Of what cannot be compared, since
 * the older state does not compile, there is `null`.
 */
export function deltaJson(delta: Delta, base: Base): string {
	const { now, forbidden, entries, outputs } = delta;
	const document = {
		as_of: toIso(now),
		base: { name: base.name, commit: base.commit, trouble: base.trouble ?? null },
		allowed: forbidden.length === 0,
		forbidden: forbidden.map(({ file, position, path, message, advice }) => ({
			file,
			...position,
			field: fieldName(path),
			message,
			advice,
		})),
		entries: entries.map(({ steps, ...entry }) => ({
			...entry,
			steps: steps.map((step) => ('at' in step ? { ...step, at: toIso(step.at) } : step)),
		})),
		...(outputs ? published(outputs) : nothingCompared),
	};
	return JSON.stringify(document, null, 2);
}

const nothingCompared = {
	now: null,
	feeds: null,
	calendars: null,
	figures: null,
	addresses: null,
};

function published({ status, feeds, events, figures, addresses }: Outputs) {
	return {
		now: {
			headline: status.headline ?? null,
			lede: status.lede ?? null,
			components: status.components.map(({ formerName, ...change }) => ({
				...orNull(change),
				former_name: formerName ?? null,
			})),
		},
		feeds: {
			gained: feeds.gained.map(publishedEntry),
			changed: feeds.changed.map(({ after, parts }) => ({ ...publishedEntry(after), parts })),
			gone: feeds.gone.map(publishedEntry),
		},
		calendars: {
			gained: events.gained.map(publishedEvent),
			changed: events.changed.map(({ before, after }) => ({
				...publishedEvent(after),
				sequence_before: before.sequence,
			})),
			gone: events.gone.map(publishedEvent),
		},
		figures: figures.map(orNull),
		addresses,
	};
}

function publishedEntry({ id, title, feeds }: FeedItem) {
	return { id, title, feeds };
}

function publishedEvent({ id, summary, window, sequence, isCancelled }: PlannedEvent) {
	return { id, summary, window, sequence, cancelled: isCancelled };
}

/** JSON has no `undefined`: a field would be missing. */
function orNull<
	Change extends { readonly before: string | undefined; readonly after: string | undefined },
>(change: Change) {
	return { ...change, before: change.before ?? null, after: change.after ?? null };
}
