import { clockWords } from '../../view/now/clock-words.ts';
import { measuredWords } from '../../view/now/measured-words.ts';
import { say, showMark } from './say.ts';
import { stepAt } from './step-at.ts';

/** Says where an entry stands, once the clock alone has moved it on from its newest word. */
export function decideEntry(mark: HTMLElement, now: number): void {
	const progress = stepAt(mark.dataset['progress'], now) as keyof typeof clockWords;
	const text: string | undefined = clockWords[progress];
	if (!text) return;
	// Work that has begun keeps the sign and colour of its effect; of the others nothing is known.
	if (progress === 'under_way') say(mark.lastChild, text);
	else showMark(mark, measuredWords.not_observed, text);
}
