import { nextUpdateMissed } from '../../view/incident/next-update.ts';
import { decideAnswer } from './answer.ts';
import { decideComponent } from './component-mark.ts';
import { decideEntry } from './entry-mark.ts';
import { pageAgeText } from './page-age.ts';
import { say } from './say.ts';

/**
 * Says anew what the clock alone has changed since the page was made: how old it is, where work and
 * incidents stand, what measurements are still worth, and which promise has passed. Each place
 * carries the instants it depends on; asked again at the same instant, this changes nothing.
 */
export function decideByClock(page: ParentNode, now: number): void {
	const each = (selector: string, decide: (place: HTMLElement, told: DOMStringMap) => void) => {
		for (const place of page.querySelectorAll<HTMLElement>(selector)) decide(place, place.dataset);
	};
	let limits = '';
	let at = now;
	each('[data-age]', (place, { age, limits: own = limits }) => {
		const trueAt = Date.parse(age ?? '');
		limits = own;
		// A clock that is behind must not make what the page says of measurements younger.
		at = Math.max(at, trueAt);
		say(place, pageAgeText(trueAt, now));
	});
	each('[data-due]', (place, { due }) => Date.parse(due ?? '') <= at && say(place, nextUpdateMissed));
	each('[data-progress]', (mark) => decideEntry(mark, at));
	each('[data-declared],[data-measured]', (mark) => decideComponent(mark, limits, at));
	each('[data-holds]', (answer) => decideAnswer(answer, at));
}
