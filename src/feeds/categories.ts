import type { Entry } from '../domain/incident/entry.ts';
import type { Component } from '../schema/component-schema.ts';
import { impactLabels, updateStatusLabels } from '../view/incident/entry-labels.ts';
import { capital } from '../view/text/list-text.ts';
import type { FeedEntry, News } from './feed-entry.ts';

/** By which of its sides a category sorts. */
export type Scheme = 'component' | 'impact' | 'kind' | 'status';

/** One side of a feed entry, for readers that filter. */
export interface Category {
	readonly scheme: Scheme;
	/** Stable: an id or a word of the files. */
	readonly term: string;
	/** The same for people. */
	readonly label: string;
}

const newsWords: Readonly<Record<News, string>> = {
	...updateStatusLabels,
	postmortem: 'Postmortem',
	correction: 'Correction',
	retracted: 'Retracted',
};

/** What a feed entry is sorted under; components in the order of the page. */
export function categoriesOf(
	{ entry, news }: FeedEntry,
	components: readonly Component[],
): Category[] {
	const ids = concernedBy(entry);
	return [
		...components
			.filter(({ id }) => ids.has(id))
			.map(({ id, name }): Category => ({ scheme: 'component', term: id, label: name })),
		{ scheme: 'impact', term: entry.impact, label: impactLabels[entry.impact] },
		{ scheme: 'kind', term: entry.kind, label: capital(entry.kind) },
		{ scheme: 'status', term: news, label: newsWords[news] },
	];
}

/**
 * The ids of all components that an entry speaks of: affected, said to be, or with data lost. Also
 * of one that was retracted or cancelled: whoever heard of it must hear of that.
 */
export function concernedBy({ components, updates, lost = [] }: Entry): ReadonlySet<string> {
	const said = updates.flatMap((update) => update.components ?? []);
	return new Set([
		...[...components, ...said].map(({ id }) => id),
		...lost.map(({ component }) => component),
	]);
}
