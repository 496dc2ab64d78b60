import { countText } from '../../view/text/list-text.ts';
import type { Delta, Outputs } from '../delta.ts';
import { entryItems } from './entry-items.ts';
import { eventItems, feedItems } from './subscriber-items.ts';
import { figureItems } from './figure-items.ts';
import type { Item, Section } from './section.ts';
import { statusItems } from './status-items.ts';

/** Everything that a change does, in the order in which it matters to readers; what stays is left out. */
export function sectionsOf({ entries, outputs }: Delta): Section[] {
	const sections = [
		{ title: 'Files', items: entryItems(entries) },
		...(outputs ? outputSections(outputs) : []),
	];
	return sections.filter(({ items }) => items.length > 0);
}

function outputSections({ status, feeds, events, figures, addresses }: Outputs): Section[] {
	return [
		{ title: 'Now', items: statusItems(status) },
		{ title: 'Feeds', items: feedItems(feeds) },
		{ title: 'Calendars', items: eventItems(events) },
		{ title: 'Figures', items: figureItems(figures) },
		{
			title: 'Addresses',
			items: [
				...addressItems('would vanish', addresses.vanish),
				...addressItems('would appear', addresses.appear, mostNew),
			],
		},
	];
}

/** How many new addresses are listed; of those that vanish, all are. */
const mostNew = 12;

function addressItems(what: string, paths: readonly string[], most = Infinity): Item[] {
	if (paths.length === 0) return [];
	const count = countText(paths.length, 'address', 'addresses');
	const shown = paths.slice(0, most).map((path) => `/${path}`);
	const rest = paths.length - shown.length;
	const more = rest > 0 ? [`and ${rest} more, which --format json lists`] : [];
	return [{ text: `${count} ${what}`, lines: [...shown, ...more] }];
}
