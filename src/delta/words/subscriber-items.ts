import { listText } from '../../view/text/list-text.ts';
import type { EventChanges, PlannedEvent } from '../event-changes.ts';
import type { FeedChanges, ToldEntry } from '../feed-changes.ts';
import { fromTo, type Item } from './section.ts';

/** What subscribers of feeds get, entry by entry. */
export function feedItems({ gained, changed, gone }: FeedChanges): Item[] {
	return [
		...gained.map((entry) => feedItem('New', entry, `in ${feedsOf(entry)}`)),
		...[...Map.groupBy(changed, ({ parts }) => listText(parts))].flatMap(changedItems),
		...gone.map((entry) => feedItem('Gone', entry, `was in ${feedsOf(entry)}`)),
	];
}

/** More than this that change in one way are counted: a new name of a component changes hundreds. */
const mostAlike = 6;

function changedItems([parts, changes]: [string, FeedChanges['changed'][number][]]): Item[] {
	const line = `other ${parts}, under the same id`;
	if (changes.length <= mostAlike)
		return changes.map(({ after }) => feedItem('Changed', after, line));
	const first = changes.slice(0, mostAlike).map(({ after }) => after.id);
	const more = `and ${changes.length - mostAlike} more, which --format json lists`;
	return [{ text: `Changed: ${changes.length} entries, ${line}s`, lines: [...first, more] }];
}

function feedItem(what: string, { title, id }: ToldEntry, line: string): Item {
	return { text: `${what}: ${title}`, lines: [id, line] };
}

function feedsOf({ feeds }: ToldEntry): string {
	return listText(feeds.map((path) => `/${path}`));
}

/** What subscribers of calendars get, event by event. */
export function eventItems({ gained, changed, gone }: EventChanges): Item[] {
	return [
		...gained.map((event) => eventItem('New', event, event.window, `SEQUENCE ${event.sequence}`)),
		...changed.map(({ before, after }) =>
			eventItem(
				after.isCancelled && !before.isCancelled ? 'Called off' : 'Changed',
				after,
				...(before.window === after.window ? [] : [fromTo(before.window, after.window)]),
				`SEQUENCE ${before.sequence} → ${after.sequence}`,
			),
		),
		...gone.map((event) => eventItem('Gone', event, event.window)),
	];
}

function eventItem(what: string, { summary, id }: PlannedEvent, ...lines: string[]): Item {
	return { text: `${what}: ${summary}`, lines: [id, ...lines] };
}
