import { added } from '../added.ts';
import { showSign } from './say.ts';

/**
 * Puts in front of the home page's answer when it was given, once the clock has made it another or
 * it has grown too old to say how anything is now.
 */
export function decideAnswer(answer: HTMLElement, now: number): void {
	const heading = answer.querySelector('h1');
	const isOver = Date.parse(answer.dataset['holds'] ?? '') <= now;
	if (!isOver || !heading || heading.querySelector('span')) return;
	// The time's first text alone: the reader's own time may stand behind it.
	const then = answer.querySelector('time')?.firstChild?.textContent;
	const told = added('span', `When this page was made, at ${String(then)}:`);
	told.className = 'then';
	heading.prepend(told, ' ');
	answer.className = 'answer un';
	showSign(answer, 'dots');
}
