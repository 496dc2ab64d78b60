import { type Effect, lengthOf } from '../../domain/incident/effect.ts';
import { beginningOf } from '../../domain/incident/entry-times.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import type { Progress } from '../../domain/incident/progress.ts';
import { firstUpdate, latestUpdate } from '../../domain/incident/updates.ts';
import type { Component } from '../../schema/component-schema.ts';
import { worst } from '../../schema/component-status.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { type StatusLabel, statusLabels } from '../now/status-labels.ts';
import { dayText, instantText } from '../text/instant-text.ts';
import { rangeText } from '../text/length-text.ts';
import { capital, inSentence, listText } from '../text/list-text.ts';
import { uncertainText } from '../text/uncertain-text.ts';
import { progressLabels, updateStatusLabels } from './progress-labels.ts';

/** Sign, colour and words that stand beside an entry's title. */
export function entryMark(
	progress: Progress,
	effects: readonly Effect[],
): { label: StatusLabel; text: string } {
	const label = statusLabels[worst(effects.map(({ status }) => status))];
	if (progress === 'open')
		return { label, text: effects.length > 0 ? label.now : progressLabels.open };
	if (progress === 'resolved') return { label, text: `Was ${label.was}` };
	if (progress === 'not_closed' || progress === 'not_confirmed_over')
		return { label: { ...label, sign: 'dots', tone: 'un' }, text: progressLabels[progress] };
	return {
		label: progress === 'retracted' || progress === 'cancelled' ? { ...label, tone: 'un' } : label,
		text: progressLabels[progress],
	};
}

/**
 * The same on a page that states no instant, and may be read much later: of what was not over it
 * says only what was last told.
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
	const told = effects.length > 0 ? mark.label.was : updateStatusLabels[status].toLowerCase();
	return { ...mark, text: `Last word: ${told}` };
}

/** How long it lasted, or what keeps that from being said; nothing here moves with the clock. */
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
	if (progress === 'open') return begunText(entry);
	if (length.most === 0) return undefined;
	const known = entry.kind !== 'maintenance' || entry.actual !== undefined;
	return known ? rangeText(length) : `planned for ${rangeText(length)}`;
}

/** When an open incident began; of one whose start nobody has told, when it was first told of. */
function begunText(entry: Entry): string {
	const first = firstUpdate(entry).at;
	const began = beginningOf(entry);
	return isExact(began) && began.earliest === first
		? `first told of ${instantText(first)}`
		: `began ${uncertainText(began)}`;
}

/** The components an entry concerns, each once, in the order of the page. */
export function componentsOf(entry: Entry, components: readonly Component[]): Component[] {
	const ids = new Set(entry.components.map(({ id }) => id));
	return components.filter(({ id }) => ids.has(id));
}

/** One line under a title: whom it concerns and how long it lasted. */
export function entryLine(entry: Entry, components: readonly Component[], lasted?: string): string {
	const names = componentsOf(entry, components).map(({ name }) => inSentence(name));
	return [listText(names), lasted ?? '']
		.filter(Boolean)
		.map((part) => `${capital(part)}.`)
		.join(' ');
}
