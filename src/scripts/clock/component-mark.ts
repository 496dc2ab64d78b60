import type { ComponentStatus } from '../../schema/component-status.ts';
import { isQuiet, measuredMark, nowMark } from '../../view/now/status-labels.ts';
import { measuredAt } from './measured-at.ts';
import { showMark } from './say.ts';
import { stepAt } from './step-at.ts';

/**
 * Says how a component is declared or measured to be. Of the one mark of both, the words stand in an
 * element of their own, after the name.
 */
export function decideComponent(mark: HTMLElement, limits: string, now: number): void {
	const declared = (stepAt(mark.dataset['declared'], now) ?? 'operational') as ComponentStatus;
	const measured = measuredAt(mark.dataset['measured'], limits, now);
	const place = mark.querySelector('span');
	const isMeasuredAlone = measured && !place;
	const { label: words, text } = isMeasuredAlone
		? measuredMark(measured, now, 'ago')
		: nowMark(declared, measured);
	showMark(mark, words, place ? text.toLowerCase() : text);
	if (place) place.className = isQuiet(words) ? 'hide' : '';
}
