import type { StatusMark } from '../../view/now/status-labels.ts';

/** Writes only what differs: what stays is not read out again, and a selection in it is kept. */
export function say(place: ChildNode | null, text: string): void {
	if (place && place.textContent !== text) place.textContent = text;
}

/** Shows a mark anew: colour, sign and the label at its end. */
export function showMark(mark: Element, { sign, tone }: StatusMark['label'], text: string): void {
	mark.className = `s ${tone}`;
	showSign(mark, sign);
	say(mark.lastChild, text);
}

/** Shows another sign in the first place for one. */
export function showSign(place: Element, sign: string): void {
	place.querySelector('use')?.setAttribute('href', `#i-${sign}`);
}
