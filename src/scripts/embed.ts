/**
 * The script for other sites: behind the text of every element with `data-gallery-status` it writes how
 * everything is, or the component that the attribute names. It writes text and no markup, and where
 * it does not run the element is what it was: a link.
 */
import { type EmbedAnswer, embedText } from './embed-text.ts';

/** Milliseconds between two questions: what others show need not be of this minute. */
const interval = 300_000;

/** Beside this very script, wherever that lies. */
const { url } = import.meta;
const address = new URL('api/v1/status.json', url);

// eslint-disable-next-line no-restricted-syntax -- A module shared with the pages is a second file to fetch.
const now = () => Date.now();

const places = [...document.querySelectorAll<HTMLElement>('[data-gallery-status]')].map(
	(element) => ({ element, id: element.dataset['galleryStatus'] ?? '', name: element.textContent }),
);
let due = 0;

/** Asks while the page is visible, when it is time. */
async function refresh(): Promise<void> {
	if (document.hidden || now() < due) return;
	due = now() + interval;
	const answer = await ask();
	for (const { element, id, name } of places)
		element.textContent = `${name.trim()}: ${embedText(id, answer, now())}`;
}

/** What the host answers; `undefined` where nothing came, or something else than `status.json` holds. */
async function ask(): Promise<EmbedAnswer | undefined> {
	try {
		const signal = AbortSignal.timeout(20_000);
		const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', signal });
		const answer = (await response.json()) as EmbedAnswer;
		return response.ok && Array.isArray(answer.components) ? answer : undefined;
	} catch {
		return undefined;
	}
}

void refresh();
setInterval(() => void refresh(), 60_000);
document.addEventListener('visibilitychange', () => void refresh());
