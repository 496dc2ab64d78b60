import { type Effect, type Length, lengthOf } from '../../domain/incident/effect.ts';
import { beginningOf } from '../../domain/incident/entry-times.ts';
import { type Entry, isMaintenance } from '../../domain/incident/entry.ts';
import type { Progress } from '../../domain/incident/progress.ts';
import { latestUpdate } from '../../domain/incident/updates.ts';
import type { RecordIndex } from '../../domain/record/record-index.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { type Component, worst } from '../../schema/component-schema.ts';
import { entryData } from '../now/clock-data.ts';
import { type StatusLabel, statusLabels } from '../now/status-labels.ts';
import { rangeText } from '../text/length-text.ts';
import { capital, namesText } from '../text/list-text.ts';
import { dayText, uncertainText } from '../text/time-text.ts';
import { progressLabels, updateStatusLabels } from './entry-labels.ts';

/** Those that are not over: an incident may be open though its impact has ended. */
function lasting(effects: readonly Effect[]): Effect[] {
	return effects.filter(({ ongoing }) => ongoing);
}

/** The mark beside an entry's title: sign, colour and text. */
export function entryMark(
	progress: Progress,
	effects: readonly Effect[],
): { label: StatusLabel; text: string } {
	const shown = progress === 'open' ? lasting(effects) : effects;
	const label = statusLabels[worst(shown.map(({ status }) => status))];
	if (progress === 'open')
		return { label, text: shown.length > 0 ? label.now : progressLabels.open };
	if (progress === 'resolved') return { label, text: `Was ${label.was}` };
	if (progress === 'not_closed' || progress === 'not_confirmed_over')
		return { label: { ...label, sign: 'dots', tone: 'unknown' }, text: progressLabels[progress] };
	return {
		label:
			progress === 'retracted' || progress === 'cancelled' ? { ...label, tone: 'unknown' } : label,
		text: progressLabels[progress],
	};
}

/**
 * The mark on a page without an instant, which may be read much later: for an entry that is not over,
 * it states only the last update.
 */
export function undatedMark(
	entry: Entry,
	progress: Progress,
	effects: readonly Effect[],
): ReturnType<typeof entryMark> {
	const mark = entryMark(progress, effects);
	const { status } = latestUpdate(entry);
	const begun = status === 'scheduled' ? progressLabels.ahead : 'Begun';
	if (progress === 'under_way') return { ...mark, text: begun };
	if (progress !== 'open') return mark;
	const last =
		lasting(effects).length > 0 ? mark.label.was : updateStatusLabels[status].toLowerCase();
	return { ...mark, text: `Last word: ${last}` };
}

/** How long it lasted, or why that is not known. The text does not change with time alone. */
export function lastedText(
	entry: Entry,
	progress: Progress,
	effects: readonly Effect[],
): string | undefined {
	if (progress === 'not_closed')
		return `not closed; last heard of on ${dayText(latestUpdate(entry).at)}`;
	if (progress === 'not_confirmed_over') return 'not confirmed over';
	const length = lengthOf(effects);
	if (!length || progress === 'ahead' || progress === 'under_way') return undefined;
	if (progress === 'open') return `began ${uncertainText(beginningOf(entry))}`;
	const planned = plannedLength(entry);
	if (planned) return `planned for ${rangeText(planned)}`;
	if (length.most === 0 || (length.least === 0 && length.most === Infinity)) return undefined;
	return rangeText(length);
}

/** How long planned work was to last; `undefined` where no end was planned, or its length is known. */
export function plannedLength(entry: Entry): Length | undefined {
	if (!isMaintenance(entry) || entry.actual) return undefined;
	const { from, to } = entry.scheduled;
	if (to === 'unknown') return undefined;
	return {
		least: Math.max(0, to.earliest - from.latest),
		most: Math.max(0, to.latest - from.earliest),
	};
}

/** The components that an entry affects, each once, in the order of the page. */
export function componentsOf(entry: Entry, components: readonly Component[]): Component[] {
	const ids = new Set(entry.components.map(({ id }) => id));
	return components.filter(({ id }) => ids.has(id));
}

/** One line under a title: the affected components and how long it lasted. */
export function entryLine(entry: Entry, components: readonly Component[], lasted?: string): string {
	const ids = entry.components.map(({ id }) => id);
	return [namesText(components, ids), lasted ?? '']
		.filter(Boolean)
		.map((part) => `${capital(part)}.`)
		.join(' ');
}

/** Summarizes an entry for a list; `undated` is for pages that state no instant. */
export function summarizeEntry(
	entry: Entry,
	{ components, site, now }: SiteRecord,
	index: RecordIndex,
	undated: boolean,
) {
	const progress = index.progress.get(entry) ?? 'news';
	const effects = index.effects.get(entry) ?? [];
	const lasted = progress === 'ahead' ? undefined : lastedText(entry, progress, effects);
	return {
		/** The mark beside its title. */
		mark: undated ? undatedMark(entry, progress, effects) : entryMark(progress, effects),
		/** The attributes from which the browser script updates the mark. */
		data: entryData(entry, site, now),
		/** The line under its title. */
		line: entryLine(entry, components, lasted),
		/** Whether its planned window is shown, as its end is not known to be over. */
		isPlanned: isPlannedWork(progress),
	};
}

/** Whether an entry is planned work that is not known to be over: it has a window and no length yet. */
export function isPlannedWork(progress: Progress): boolean {
	return ['ahead', 'under_way', 'not_confirmed_over'].includes(progress);
}
