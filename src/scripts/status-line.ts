import { createElement, setText } from './dom.ts';

/** The one place in which the script writes messages; empty as long as there is none. */
export interface StatusLine {
	/** Shows that there is something new, with a link that reloads the page; an empty text removes it. */
	showNews(text: string): void;
	/** Shows that no answer comes, and how old the page is; an empty text removes it. */
	showUnreachable(text: string, age?: string): void;
}

/**
 * Adds the line at the top of the content. It is there before it has any text, since screen readers
 * follow only what they have met; they read it out in a pause, and the focus stays.
 */
export function addStatusLine(content: Element): StatusLine {
	const line = createElement('div', '');
	line.className = 'live';
	line.setAttribute('role', 'status');
	const [gone, news, age] = [
		createElement('p', ''),
		createElement('p', ''),
		createElement('span', ''),
	];
	// An age grows every minute, and nobody wants to hear that.
	age.setAttribute('aria-live', 'off');
	line.append(gone, news);
	content.prepend(line);
	return {
		showNews: (text) => show(news, text, () => [' ', reloadLink()]),
		showUnreachable: (text, old = '') => {
			show(gone, text, () => [age, '.']);
			setText(age, old);
		},
	};
}

/** Shows a text and what follows it. The same text is left alone, so that it is not read out again. */
function show(place: HTMLElement, text: string, rest: () => readonly (string | Node)[]): void {
	if ((place.firstChild?.textContent ?? '') === text) return;
	place.replaceChildren(...(text ? [text, ...rest()] : []));
	keepClear(place.parentElement);
}

/** The line stays in sight, so what the reader goes to has to stop below it: src/styles/live.css. */
function keepClear(line: HTMLElement | null): void {
	document.documentElement.style.setProperty('--live-height', `${line?.offsetHeight ?? 0}px`);
}

/** A page is reloaded only by the reader. */
function reloadLink(): HTMLElement {
	const link = createElement('a', 'Load this page again');
	link.setAttribute('href', location.href);
	link.onclick = () => {
		location.reload();
		return false;
	};
	return link;
}
