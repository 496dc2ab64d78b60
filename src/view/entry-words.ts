import type { Component } from '../domain/component/component-schema.ts';
import { worst } from '../domain/component/component-status.ts';
import type { Effect } from '../domain/incident/effect.ts';
import { beginOf } from '../domain/incident/begin.ts';
import { type Entry, firstUpdate, latestUpdate } from '../domain/incident/entry.ts';
import { type Length, lengthOf } from '../domain/incident/length.ts';
import type { Progress } from '../domain/incident/progress.ts';
import { isExact } from '../domain/time/uncertain-time.ts';
import { dayText } from './instant-text.ts';
import { lengthText, rangeText } from './length-text.ts';
import { capital, inSentence, listText } from './list-text.ts';
import { progressWords } from './progress-words.ts';
import { statusWords, type StatusWords } from './status-words.ts';

/** Sign, colour and words that stand beside an entry's title. */
export function entryMark(
	progress: Progress,
	effects: readonly Effect[],
): { words: StatusWords; text: string } {
	const words = statusWords[worst(effects.map(({ status }) => status))];
	if (progress === 'open')
		return { words, text: effects.length > 0 ? words.now : progressWords.open };
	if (progress === 'resolved') return { words, text: `Was ${words.was}` };
	if (progress === 'not_closed' || progress === 'not_confirmed_over')
		return { words: { ...words, sign: 'dots', tone: 'un' }, text: progressWords[progress] };
	return {
		words: progress === 'retracted' || progress === 'cancelled' ? { ...words, tone: 'un' } : words,
		text: progressWords[progress],
	};
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
	if (progress === 'open') return soFarText(entry, length, effects);
	if (length.most === 0) return undefined;
	const known = entry.kind !== 'maintenance' || entry.actual !== undefined;
	return known ? rangeText(length) : `planned for ${rangeText(length)}`;
}

/** How long an open incident has lasted; one whose start nobody has told is counted from the first word. */
function soFarText(entry: Entry, length: Length, effects: readonly Effect[]): string {
	const first = firstUpdate(entry).at;
	const began = beginOf(entry);
	if (!isExact(began) || began.earliest !== first) return `${rangeText(length)} so far`;
	const now = Math.max(...effects.map(({ end }) => end.latest));
	return `${lengthText(now - first)} since the first word`;
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
