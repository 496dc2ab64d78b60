import { listText } from '../../view/list-text.ts';
import type { EventChanges, PlannedEvent } from '../event-changes.ts';
import type { FeedChanges, ToldEntry } from '../feed-changes.ts';
import { fromTo, type Item } from './section.ts';

/** What subscribers of feeds get, entry by entry. */
export function feedItems({ gained, changed, gone }: FeedChanges): Item[] {
	return [
		...gained.map((entry) => feedItem('New', entry, `in ${feedsOf(entry)}`)),
		...changed.map(({ after, parts }) =>
			feedItem('Changed', after, `other ${listText(parts)}, under the same id`),
		),
		...gone.map((entry) => feedItem('Gone', entry, `was in ${feedsOf(entry)}`)),
	];
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
