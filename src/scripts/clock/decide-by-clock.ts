import { pageAgeText } from './page-age.ts';

/**
 * Says anew what the clock alone has changed since the page was made: how old it is. Each place
 * carries the instant it depends on in a `data-` attribute; asked again at the same instant, it
 * changes nothing.
 */
export function decideByClock(page: ParentNode, now: number): void {
	for (const place of page.querySelectorAll<HTMLElement>('[data-age]'))
		say(place, pageAgeText(Date.parse(place.dataset['age'] ?? ''), now));
}

/** Writes only what differs: a screen reader may follow what changes. */
function say(place: HTMLElement, text: string): void {
	if (place.textContent !== text) place.textContent = text;
}
