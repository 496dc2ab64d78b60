/** What the one script of a page does. Whatever it does not do, the page does without it. */
import { now } from './browser-clock.ts';
import { showLocalTimes } from './local-time.ts';

showLocalTimes(document, now());
