import { soundPart } from '../../authoring/sound-part.ts';
import { sourcesWith } from '../../authoring/write-entry.ts';
import { toldOf } from '../../delta/side.ts';
import { statusChanges } from '../../delta/status-changes.ts';
import { statusItems } from '../../delta/words/status-items.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { paths } from '../../addresses/paths.ts';
import { feedEntriesOf } from '../../feeds/feed-entry.ts';
import type { Publication } from './publish.ts';
import type { Session } from './session.ts';

/**
 * What readers will see of a change once it is merged, a line each: what the home page says, which
 * components are shown otherwise, what subscribers get, and the address of it all.
 */
export function seenOf({ record, sources, now }: Session, { draft, id }: Publication): string[] {
	const after = soundPart(sourcesWith(sources, draft), { now }).record;
	if (!after) return [];
	return [
		...statusLines(record, after),
		...newsOf(record, after, id).map((title) => `Feeds: ${title}`),
		`Page: ${new URL(paths.entry(id), after.site.address).href}`,
	];
}

function statusLines(before: SiteRecord, after: SiteRecord): string[] {
	const { headline, components } = statusChanges(toldOf(before), toldOf(after));
	const items = statusItems({ headline: undefined, lede: undefined, components });
	const heading = headline?.after === undefined ? [] : [`Home page: ${headline.after}`];
	return [...heading, ...items.map(({ text }) => text)];
}

/** Titles of what subscribers hear and have not heard. */
function newsOf(before: SiteRecord, after: SiteRecord, id: string): string[] {
	const entriesOf = ({ entries }: SiteRecord) =>
		entries.filter((entry) => entry.id === id).flatMap(feedEntriesOf);
	const heard = new Set(entriesOf(before).map((told) => told.id));
	return entriesOf(after).flatMap((told) => (heard.has(told.id) ? [] : told.title));
}
