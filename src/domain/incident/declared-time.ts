import type { Effect } from './effect.ts';
import { earlier } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';

/**
 * The time in which an effect is possible, as far as anybody spoke of it: one that nobody closed
 * ends here with its last word. `undefined` where that is nothing.
 */
export function declaredTime({ possible, lastUpdate: lastWord }: Effect): Interval | undefined {
	if (!possible || lastWord === undefined) return possible;
	return interval(possible.start, earlier(possible.end, lastWord));
}
