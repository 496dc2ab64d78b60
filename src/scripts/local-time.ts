import { createElement } from './dom.ts';

/**
 * Milliseconds after which the reader's time is no longer shown beside UTC: nobody compares what is
 * long past with a clock on the wall, and long lists would show every time twice.
 */
const longAgo = 30 * 86_400_000;

/** Adds, once, the reader's time to every recent or future instant that is shown with a time in UTC. */
export function showLocalTimes(page: ParentNode, now: number): void {
	for (const time of page.querySelectorAll('time')) {
		const at = Date.parse(time.dateTime);
		const isShown = /\d UTC/.test(time.textContent) && at > now - longAgo;
		if (!isShown || time.querySelector('.local')) continue;
		const text = localText(new Date(at));
		if (text) time.append(local(` (${text})`));
	}
}

function local(text: string): HTMLElement {
	const place = createElement('span', text);
	place.className = 'local';
	return place;
}

/** `19:35 your time`, with the day where it is another; nothing where the reader's zone is at UTC then. */
function localText(at: Date): string {
	if (at.getTimezoneOffset() === 0) return '';
	const clock = at.toLocaleTimeString('en-GB', { timeStyle: 'short' });
	const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
	return `${clock}${at.getDate() === at.getUTCDate() ? '' : ` on ${day}`} your time`;
}
