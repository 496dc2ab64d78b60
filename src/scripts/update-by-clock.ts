import type { ComponentStatus } from '../schema/component-schema.ts';
import {
	clockLabels,
	isQuiet,
	measuredLabels,
	measuredMark,
	nextUpdateMissed,
	nowMark,
} from '../view/now/status-labels.ts';
import { measuredAt, pageAgeText, stepAt } from './clock-data.ts';
import { createElement, setText, showMark, showSign } from './dom.ts';

/**
 * Updates what time alone has changed since the page was made: its age, the progress of entries,
 * the current status of components and next updates that are overdue. Each place carries the
 * instants on which it depends; a second call at the same instant changes nothing.
 */
export function updateByClock(page: ParentNode, now: number): void {
	const each = (selector: string, update: (place: HTMLElement, data: DOMStringMap) => void) => {
		for (const place of page.querySelectorAll<HTMLElement>(selector)) update(place, place.dataset);
	};
	let limits = '';
	let at = now;
	each('[data-age]', (place, { age, limits: own = limits }) => {
		const asOf = Date.parse(age ?? '');
		limits = own;
		// A clock that is slow must not make measurements look younger than the page says.
		at = Math.max(at, asOf);
		setText(place, pageAgeText(asOf, now));
	});
	each(
		'[data-due]',
		(place, { due }) => Date.parse(due ?? '') <= at && setText(place, nextUpdateMissed),
	);
	each('[data-progress]', (mark) => updateEntry(mark, at));
	each('[data-declared],[data-measured]', (mark) => updateComponent(mark, limits, at));
	each('[data-holds]', (answer) => updateAnswer(answer, at));
}

/** Updates the progress of an entry once it has changed by time alone. */
function updateEntry(mark: HTMLElement, now: number): void {
	const progress = stepAt(mark.dataset['progress'], now) as keyof typeof clockLabels;
	const text: string | undefined = clockLabels[progress];
	if (!text) return;
	// Work that has begun keeps the sign and colour of its effect; of the others nothing is known.
	if (progress === 'under_way') setText(mark.lastChild, text);
	else showMark(mark, measuredLabels.not_observed, text);
}

/**
 * Updates the declared or measured status of a component. A mark that shows both holds its text in
 * an element of its own, after the name.
 */
function updateComponent(mark: HTMLElement, limits: string, now: number): void {
	const declared = (stepAt(mark.dataset['declared'], now) ?? 'operational') as ComponentStatus;
	const measured = measuredAt(mark.dataset['measured'], limits, now);
	const place = mark.querySelector('span');
	const isMeasuredAlone = measured && !place;
	const { label, text } = isMeasuredAlone
		? measuredMark(measured, now, 'ago')
		: nowMark(declared, measured);
	showMark(mark, label, place ? text.toLowerCase() : text);
	if (place) place.className = isQuiet(label) ? 'visually-hidden' : '';
}

/**
 * Dates the home page's answer once it no longer holds: time has changed it, or it is too old to
 * describe the current status.
 */
function updateAnswer(answer: HTMLElement, now: number): void {
	const heading = answer.querySelector('h1');
	const isOver = Date.parse(answer.dataset['holds'] ?? '') <= now;
	if (!isOver || !heading || heading.querySelector('span')) return;
	// The time's first text alone: the reader's own time may stand behind it.
	const then = answer.querySelector('time')?.firstChild?.textContent;
	const note = createElement('span', `When this page was made, at ${String(then)}:`);
	note.className = 'then';
	heading.prepend(note, ' ');
	answer.className = 'answer unknown';
	showSign(answer, 'dots');
}
