import type { Entry } from '../domain/incident/entry.ts';
import type { Component } from '../schema/component-schema.ts';
import { impactLabels, updateStatusLabels } from '../view/incident/entry-labels.ts';
import { capital } from '../view/text/list-text.ts';
import type { FeedEntry, FeedEntryStatus } from './feed-entry.ts';

/** What a category sorts by. */
export type Scheme = 'component' | 'impact' | 'kind' | 'status';

/** A category of a feed entry, for readers that filter. */
export interface Category {
	readonly scheme: Scheme;
	/** Stable: an id, or a value as files have it. */
	readonly term: string;
	/** The same for people. */
	readonly label: string;
}

const statusLabels: Readonly<Record<FeedEntryStatus, string>> = {
	...updateStatusLabels,
	postmortem: 'Postmortem',
	correction: 'Correction',
	retracted: 'Retracted',
};

/** What a feed entry is sorted under; components in the order of the page. */
export function categoriesOf(
	{ entry, status }: FeedEntry,
	components: readonly Component[],
): Category[] {
	const ids = concernedComponents(entry);
	return [
		...components
			.filter(({ id }) => ids.has(id))
			.map(({ id, name }): Category => ({ scheme: 'component', term: id, label: name })),
		{ scheme: 'impact', term: entry.impact, label: impactLabels[entry.impact] },
		{ scheme: 'kind', term: entry.kind, label: capital(entry.kind) },
		{ scheme: 'status', term: status, label: statusLabels[status] },
	];
}

/**
 * The ids of all components that an entry concerns: affected, named by an update, or with data lost.
 * Also of one that was retracted or cancelled: its subscribers have to learn of that too.
 */
export function concernedComponents({
	components,
	updates,
	lost = [],
}: Entry): ReadonlySet<string> {
	const reported = updates.flatMap((update) => update.components ?? []);
	return new Set([
		...[...components, ...reported].map(({ id }) => id),
		...lost.map(({ component }) => component),
	]);
}
