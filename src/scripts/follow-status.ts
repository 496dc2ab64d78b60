import { pageAgeText } from './clock-data.ts';
import type { StatusLine } from './status-line.ts';

/** What a page showed when it was made: src/api/followed.ts writes it, and describes the fields. */
export interface Shown {
	readonly newest: string;
	readonly updates?: string;
	readonly heading?: string;
	readonly entry?: string;
}

/** What the script reads of `status.json`; the API’s schema describes the fields. */
export interface StatusAnswer {
	readonly as_of: string;
	readonly update_count: number;
	readonly recent: readonly { readonly at: string; readonly id: string; readonly title: string }[];
	readonly headline: { readonly heading: string };
}

/** What is new since a page was made, as a text; empty if nothing is. */
export function newsText(shown: Shown, { recent, update_count, headline }: StatusAnswer): string {
	const [first, ...more] = recent.filter(
		({ at, id }) => at > shown.newest && (shown.entry ?? id) === id,
	);
	if (first) return `New: “${first.title}”${more.length > 0 ? `, and ${more.length} more` : ''}.`;
	const { heading } = headline;
	if ((shown.heading ?? heading) !== heading) return `New: “${heading}”`;
	return Number(shown.updates) < update_count ? 'New: something was added.' : '';
}

/** What a page shows that was made with this answer. */
export function shownBy({ recent, update_count }: StatusAnswer): Shown {
	return { newest: recent[0]?.at ?? '', updates: `${update_count}` };
}

/**
 * Compares the page with `status.json` and shows in the line what is new, or that no answer comes.
 * Returns a function that updates the age of what is shown.
 */
export function followStatus(body: HTMLElement, line: StatusLine, now: () => number): () => void {
	const loaded = now();
	let shown = 'newest' in body.dataset ? (body.dataset as unknown as Shown) : undefined;
	/** The last instant as of which what is shown is known to hold. */
	let asOf = Date.parse(body.querySelector<HTMLElement>('[data-age]')?.dataset['age'] ?? '');
	/** The instant of the newest answer; the page itself is one. */
	let newest = asOf;
	let isGone = false;

	const updateAge = () => {
		if (!isGone) return line.showUnreachable('');
		const [what, at] = asOf ? ['shows what was true at', asOf] : ['was loaded at', loaded];
		const why = navigator.onLine ? 'This site cannot be reached.' : 'This device is offline.';
		line.showUnreachable(`${why} This page ${what} ${clockText(at)}`, pageAgeText(at, now()));
	};
	const compare = (answer: StatusAnswer) => {
		const at = Date.parse(answer.as_of);
		// While a site is being replaced, its host may answer with what was there before.
		if (at < newest) return;
		shown ??= shownBy(answer);
		const news = newsText(shown, answer);
		if (!news) asOf ||= at;
		line.showNews(news);
		newest = at;
	};
	pollStatus(body.dataset['status'] ?? '', {
		onAnswer: (answer) => {
			compare(answer);
			isGone = false;
			updateAge();
		},
		onFailure: () => {
			isGone = true;
			updateAge();
		},
	});
	return updateAge;
}

/** `09:00 UTC`: which day that was follows from how long ago it is. */
const clockText = (at: number) => `${new Date(at).toISOString().slice(11, 16)}\u00a0UTC`;

/** Milliseconds until the first request: a reader who only glances at a page causes none. */
const first = 10_000;
/** Milliseconds between requests, and after repeated failures at most. */
const interval = 90_000;
const longest = 15 * 60_000;
/** Milliseconds to wait for an answer. */
const patience = 20_000;

interface Listener {
	onAnswer(answer: StatusAnswer): void;
	/** No answer came, or none that `status.json` would give, such as a hotel's page for signing in. */
	onFailure(): void;
}

/**
 * Requests `status.json` while the page is visible and there is a network: after some seconds, then
 * every minute and a half, after failures ever more rarely. When the page or the network comes back
 * it does so at once, if it is due.
 */
function pollStatus(address: string, listener: Listener): void {
	let timer: number | undefined;
	let failures = 0;
	let isWaiting = false;
	// `performance` and not the clock: that may be set while the page is open.
	let due = performance.now() + first;

	const plan = () => {
		clearTimeout(timer);
		if (document.hidden || isWaiting) return;
		timer = window.setTimeout(() => void request(), Math.max(0, due - performance.now()));
	};
	const request = async () => {
		isWaiting = true;
		try {
			listener.onAnswer(await fetchStatus(address));
			failures = 0;
		} catch {
			failures += 1;
			listener.onFailure();
		}
		isWaiting = false;
		due = performance.now() + Math.min(interval * 2 ** failures, longest);
		plan();
	};

	document.addEventListener('visibilitychange', plan);
	addEventListener('offline', () => listener.onFailure());
	addEventListener('online', () => {
		due = 0;
		plan();
	});
	if (!navigator.onLine) listener.onFailure();
	plan();
}

/** Fetches the answer; the browser asks the host whether its copy is still valid, which costs few bytes. */
async function fetchStatus(address: string): Promise<StatusAnswer> {
	const response = await fetch(address, {
		cache: 'no-cache',
		credentials: 'omit',
		// A browser of early 2022 knows none, and waits for as long as it takes.
		...('timeout' in AbortSignal && { signal: AbortSignal.timeout(patience) }),
	});
	const answer = (await response.json()) as StatusAnswer;
	if (!response.ok || !Array.isArray(answer.recent)) throw new TypeError(address);
	return answer;
}
