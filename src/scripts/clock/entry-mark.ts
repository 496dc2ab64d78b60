import { clockLabels, measuredLabels } from '../../view/now/status-labels.ts';
import { say, showMark } from './say.ts';
import { stepAt } from './step-at.ts';

/** Says where an entry stands, once the clock alone has moved it on from its newest word. */
export function decideEntry(mark: HTMLElement, now: number): void {
	const progress = stepAt(mark.dataset['progress'], now) as keyof typeof clockLabels;
	const text: string | undefined = clockLabels[progress];
	if (!text) return;
	// Work that has begun keeps the sign and colour of its effect; of the others nothing is known.
	if (progress === 'under_way') say(mark.lastChild, text);
	else showMark(mark, measuredLabels.not_observed, text);
}
