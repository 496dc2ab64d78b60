import { DAY, type Instant, later, SECOND, shift } from '../../time/instant.ts';
import { type Entry, latestUpdate } from './entry.ts';
import { isMaintenance, type Progress } from './progress.ts';

/**
 * The first second at which an entry stands elsewhere than at `progress`, if nobody writes another
 * word of it; `undefined` where the clock alone changes nothing. `quietAfter` is in days, of which
 * the last second still holds; of a planned window, the end itself does not.
 */
export function progressUntil(
	entry: Entry,
	progress: Progress,
	quietAfter: number,
): Instant | undefined {
	const quiet = quietAfter * DAY + SECOND;
	if (progress === 'open') return shift(latestUpdate(entry).at, quiet);
	if (!isMaintenance(entry)) return undefined;
	const { from, to } = entry.scheduled;
	if (progress === 'ahead') return from.earliest;
	if (progress !== 'under_way') return undefined;
	return to === 'unknown' ? shift(later(latestUpdate(entry).at, from.latest), quiet) : to.latest;
}
