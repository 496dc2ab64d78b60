import type { StatusMark } from '../view/now/status-labels.ts';

/** Creates an element with this text. */
export function createElement(name: string, text: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}

/** Sets a text only where it differs, so that it is not read out again and a selection in it is kept. */
export function setText(node: ChildNode | null, text: string): void {
	if (node && node.textContent !== text) node.textContent = text;
}

/** Updates a status mark: its colour, its sign and the text at its end. */
export function showMark(mark: Element, { sign, tone }: StatusMark['label'], text: string): void {
	mark.className = `status ${tone}`;
	showSign(mark, sign);
	setText(mark.lastChild, text);
}

/** Replaces the first sign inside an element. */
export function showSign(parent: Element, sign: string): void {
	parent.querySelector('use')?.setAttribute('href', `#sign-${sign}`);
}
