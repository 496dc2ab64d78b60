import type { StatusAnswer } from './news.ts';

/** Milliseconds. Who only glances at a page asks nothing. */
const first = 10_000;
const interval = 90_000;
const longest = 15 * 60_000;
const patience = 20_000;

/** Who is told what came of asking. */
export interface Listener {
	heard(answer: StatusAnswer): void;
	/** No answer came, or none that `status.json` would give, such as a hotel's page for signing in. */
	failed(): void;
}

/**
 * Asks for `status.json` while the page is visible and there is a network: after some seconds, then
 * every minute and a half, after failures ever more rarely. When the page or the network comes back
 * it asks at once, if it is time.
 */
export function watchStatus(address: string, listener: Listener): void {
	let timer: number | undefined;
	let failures = 0;
	let isAsking = false;
	// `performance` and not the clock: that may be set while the page is open.
	let due = performance.now() + first;

	const plan = () => {
		clearTimeout(timer);
		if (document.hidden || isAsking) return;
		timer = window.setTimeout(() => void ask(), Math.max(0, due - performance.now()));
	};
	const ask = async () => {
		isAsking = true;
		try {
			listener.heard(await answerFrom(address));
			failures = 0;
		} catch {
			failures += 1;
			listener.failed();
		}
		isAsking = false;
		due = performance.now() + Math.min(interval * 2 ** failures, longest);
		plan();
	};

	document.addEventListener('visibilitychange', plan);
	addEventListener('offline', () => listener.failed());
	addEventListener('online', () => {
		due = 0;
		plan();
	});
	if (!navigator.onLine) listener.failed();
	plan();
}

/** The answer; the browser asks the host whether what it has is still true, which costs few bytes. */
async function answerFrom(address: string): Promise<StatusAnswer> {
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
