import { correctedText, updateStatusLabels } from '../../view/incident/entry-labels.ts';
import { countText, inSentence, listText } from '../../view/text/list-text.ts';
import { preciseText } from '../../view/text/time-text.ts';
import type { Delta, Outputs } from '../delta.ts';
import type { EntryChange, EntryStep } from '../entry-changes.ts';
import type { EventChanges, PlannedEvent } from '../event-changes.ts';
import type { FeedChanges, FeedItem } from '../feed-changes.ts';
import type { FigureChange } from '../figure-changes.ts';
import type { ComponentStatusChange, StatusChanges, TextChange } from '../status-changes.ts';

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

/** A part of what is said of a change, for any format. */
export interface Section {
	readonly title: string;
	readonly items: readonly Item[];
}

/** One thing that changes. */
interface Item {
	readonly text: string;
	/** What belongs to it, a line each. */
	readonly lines?: readonly string[];
}

/** How what was there became what is there: `“99.9%” → “99.8%”`. */
function fromTo(before: string | undefined, after: string | undefined): string {
	return `${before ?? 'nothing'} → ${after ?? 'nothing'}`;
}

/** What happens to each entry, a line each. */
function entryItems(changes: readonly EntryChange[]): Item[] {
	return changes.map(({ id, kind, title, steps }) => ({
		text: `${title} (${kind} ${id})`,
		lines: steps.map((step) => stepText(step, kind)),
	}));
}

function stepText(step: EntryStep, kind: EntryChange['kind']): string {
	switch (step.what) {
		case 'updated':
			return `New update of ${preciseText(step.at)}: ${updateStatusLabels[step.status]}`;
		case 'corrected':
			return `Correction of ${inSentence(correctedText(step.of))}, ${preciseText(step.at)}`;
		case 'postmortem_published':
			return `Postmortem published, ${preciseText(step.at)}`;
		case 'retracted':
			return `Retracted, ${preciseText(step.at)}`;
		case 'renamed':
			return `Renamed from ${step.from}`;
		case 'merged':
			return `Stands for ${step.from} too`;
		case 'adds':
			return `Adds ${listText(step.fields)}`;
		case 'changes':
			return `Changes ${listText(step.fields)}`;
		case 'clears':
			return `Takes back ${listText(step.fields)}`;
		case 'opened':
			return kind === 'incident' ? 'Opened' : 'Announced';
		case 'closed':
			return 'Closed';
		case 'reopened':
			return 'Opened again';
		case 'removed':
			return 'Removed';
	}
}

/** What is said of now that was not, or the other way round. */
export function statusItems({ headline, lede, components }: StatusChanges): Item[] {
	return [
		...textItems('Headline', headline),
		...textItems('Below it', lede),
		...components.map((change) => ({ text: componentText(change) })),
	];
}

function componentText({ name, formerName, before, after }: ComponentStatusChange): string {
	const shown = formerName === undefined ? name : `${formerName}, now called ${name}`;
	return before === after ? shown : `${shown}: ${fromTo(before, after)}`;
}

function textItems(what: string, change: TextChange | undefined): Item[] {
	if (!change) return [];
	return [
		{ text: what, lines: [`before: ${change.before ?? ''}`, `after: ${change.after ?? ''}`] },
	];
}

/** What subscribers of feeds get, entry by entry. */
function feedItems({ gained, changed, gone }: FeedChanges): Item[] {
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

function feedItem(what: string, { title, id }: FeedItem, line: string): Item {
	return { text: `${what}: ${title}`, lines: [id, line] };
}

function feedsOf({ feeds }: FeedItem): string {
	return listText(feeds.map((path) => `/${path}`));
}

/** What subscribers of calendars get, event by event. */
function eventItems({ gained, changed, gone }: EventChanges): Item[] {
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

/** Figures that move, by what they are of. */
function figureItems(changes: readonly FigureChange[]): Item[] {
	const bySubject = Map.groupBy(changes, ({ kind, id }) => `${kind} ${id}`);
	return [...bySubject.values()].flatMap(itemOf);
}

function itemOf(changes: readonly FigureChange[]): Item[] {
	const [first] = changes;
	if (!first) return [];
	const { kind, name, window } = first;
	const isObjective = kind === 'objective';
	const lines = changes.map(({ window, figure, before, after }) => {
		const line = `${figure}: ${fromTo(before, after)}`;
		return isObjective ? line : `${window}, ${line}`;
	});
	return [{ text: isObjective ? `Objective, ${name} (${window})` : `Uptime of ${name}`, lines }];
}
