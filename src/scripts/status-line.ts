import { added } from './added.ts';
import { say } from './clock/say.ts';

/** The one place in which the script speaks; empty as long as there is nothing to say. */
export interface StatusLine {
	/** Says that something is new, with a link that loads the page again; nothing takes it back. */
	sayNews(text: string): void;
	/** Says that no answer comes, and how old that makes what is shown; nothing takes it back. */
	sayGone(text: string, age?: string): void;
}

/**
 * Puts the line at the top of the content. It is there before it has anything to say, since screen
 * readers follow only what they have met; they read it out in a pause, and the focus stays.
 */
export function addStatusLine(content: Element): StatusLine {
	const line = added('div', '');
	line.className = 'live';
	line.setAttribute('role', 'status');
	const [gone, news, age] = [added('p', ''), added('p', ''), added('span', '')];
	// An age grows every minute, and nobody wants to hear that.
	age.setAttribute('aria-live', 'off');
	line.append(gone, news);
	content.prepend(line);
	return {
		sayNews: (text) => show(news, text, () => [' ', reloadLink()]),
		sayGone: (text, old = '') => {
			show(gone, text, () => [age, '.']);
			say(age, old);
		},
	};
}

/** Shows a text and what follows it. What stands there already is left alone, lest it be read out again. */
function show(place: HTMLElement, text: string, rest: () => readonly (string | Node)[]): void {
	if ((place.firstChild?.textContent ?? '') === text) return;
	place.replaceChildren(...(text ? [text, ...rest()] : []));
	keepClear(place.parentElement);
}

/** The line stays in sight, so what the reader goes to has to stop below it: src/styles/live.css. */
function keepClear(line: HTMLElement | null): void {
	document.documentElement.style.setProperty('--live', `${line?.offsetHeight ?? 0}px`);
}

/** Only the reader loads a page again. */
function reloadLink(): HTMLElement {
	const link = added('a', 'Load this page again');
	link.setAttribute('href', location.href);
	link.onclick = () => {
		location.reload();
		return false;
	};
	return link;
}
