/**
 * The script for other sites: to the text of every element with `data-gallery-status` it adds the
 * status of everything, or of the component that the attribute names. It writes text and no markup;
 * where it does not run, the element stays what it was: a link.
 */
import { type EmbedAnswer, embedText, wholeAnswer } from './embed-text.ts';

/** Milliseconds between two requests: other sites need not show the status of this minute. */
const interval = 300_000;

/** The API lies beside this script, wherever that is served. */
const { url } = import.meta;
const address = new URL('api/v1/status.json', url);

// eslint-disable-next-line no-restricted-syntax -- A module shared with the pages is a second file to fetch.
const now = () => Date.now();

const places = [...document.querySelectorAll<HTMLElement>('[data-gallery-status]')].map(
	(element) => ({ element, id: element.dataset['galleryStatus'] ?? '', name: element.textContent }),
);
let due = 0;

/** Requests the status while the page is visible, when it is due. */
async function refresh(): Promise<void> {
	if (document.hidden || now() < due) return;
	due = now() + interval;
	const answer = await fetchStatus();
	for (const { element, id, name } of places)
		element.textContent = `${name.trim()}: ${embedText(id, answer, now())}`;
}

/** The host’s answer; `undefined` if none came, or not the whole of what is read of `status.json`. */
async function fetchStatus(): Promise<EmbedAnswer | undefined> {
	try {
		const signal = AbortSignal.timeout(20_000);
		const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', signal });
		const answer = wholeAnswer(await response.json());
		return response.ok ? answer : undefined;
	} catch {
		return undefined;
	}
}

void refresh();
setInterval(() => void refresh(), 60_000);
document.addEventListener('visibilitychange', () => void refresh());
