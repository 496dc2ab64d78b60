/** What the one script of a page does. Whatever it does not do, the page does without it. */
import { now } from './browser-clock.ts';
import { decideByClock } from './clock/decide-by-clock.ts';
import { follow } from './follow.ts';
import { showLocalTimes } from './local-time.ts';
import { addStatusLine } from './status-line.ts';

const { body } = document;
const line = addStatusLine(document.querySelector('main') ?? body);
const sayAge = follow(body, line, now);

/** Nothing changes in a page that nobody sees. */
function decide(): void {
	if (document.hidden) return;
	decideByClock(body, now());
	showLocalTimes(body, now());
	sayAge();
}

decide();
document.addEventListener('visibilitychange', decide);
setInterval(decide, 60_000);
