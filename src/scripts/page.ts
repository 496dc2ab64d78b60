/** The one script of a page. Whatever it does not do, the page does without it. */
import { followStatus } from './follow-status.ts';
import { showLocalTimes } from './local-time.ts';
import { addStatusLine } from './status-line.ts';
import { updateByClock } from './update-by-clock.ts';

/** The reader's own clock, in milliseconds. Scripts ask no other; whoever needs the time takes it as an argument. */
const now = () => Date.now();

const { body } = document;
const line = addStatusLine(document.querySelector('main') ?? body);
const updateAge = followStatus(body, line, now);

/** Nothing changes in a page that nobody sees. */
function update(): void {
	if (document.hidden) return;
	updateByClock(body, now());
	showLocalTimes(body, now());
	updateAge();
}

update();
document.addEventListener('visibilitychange', update);
setInterval(update, 60_000);
