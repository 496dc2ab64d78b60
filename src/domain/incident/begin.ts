import { exactly, type UncertainTime } from '../../time/uncertain-time.ts';
import { type Entry, firstUpdate } from './entry.ts';
import { isIncident, isMaintenance } from './progress.ts';

/** When an entry begins: impact, planned window, or first word; it is ordered and filed by this. */
export function beginOf(entry: Entry): UncertainTime {
	if (isIncident(entry)) return entry.began;
	if (isMaintenance(entry)) return entry.actual?.from ?? entry.scheduled.from;
	return exactly(firstUpdate(entry).at);
}
