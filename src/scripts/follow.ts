import { pageAgeText } from './clock/page-age.ts';
import { newsText, type Shown, shownBy, type StatusAnswer } from './news.ts';
import type { StatusLine } from './status-line.ts';
import { watchStatus } from './watch-status.ts';

/**
 * Compares the page with `status.json` and says in the line what is new, or that no answer comes.
 * Gives a function that says anew how old what is shown is.
 */
export function follow(body: HTMLElement, line: StatusLine, now: () => number): () => void {
	const loaded = now();
	let shown = 'newest' in body.dataset ? (body.dataset as unknown as Shown) : undefined;
	/** The last instant at which what is shown was known to be true. */
	let trueAt = Date.parse(body.querySelector<HTMLElement>('[data-age]')?.dataset['age'] ?? '');
	/** As of when the newest answer is; the page itself is one. */
	let newest = trueAt;
	let isGone = false;

	const sayAge = () => {
		if (!isGone) return line.sayGone('');
		const [what, at] = trueAt ? ['shows what was true at', trueAt] : ['was loaded at', loaded];
		const why = navigator.onLine ? 'This site cannot be reached.' : 'This device is offline.';
		line.sayGone(`${why} This page ${what} ${clockText(at)}`, pageAgeText(at, now()));
	};
	const learn = (answer: StatusAnswer) => {
		const at = Date.parse(answer.as_of);
		// While a site is being replaced, its host may answer with what was there before.
		if (at < newest) return;
		shown ??= shownBy(answer);
		const news = newsText(shown, answer);
		if (!news) trueAt ||= at;
		line.sayNews(news);
		newest = at;
	};
	watchStatus(body.dataset['status'] ?? '', {
		heard: (answer) => {
			learn(answer);
			isGone = false;
			sayAge();
		},
		failed: () => {
			isGone = true;
			sayAge();
		},
	});
	return sayAge;
}

/** `09:00 UTC`: which day that was follows from how long ago it is. */
const clockText = (at: number) => `${new Date(at).toISOString().slice(11, 16)}\u00a0UTC`;
