import { parseTime } from '../time/parse-time.ts';
import type { WrittenTime } from './requests/request-parts.ts';

/**
 * The zone that a new file has to name, where somebody counts in `zone`: only a day or a month without
 * an offset is read in it. `undefined` where UTC says the same.
 */
export function zoneToName(zone: string, times: readonly WrittenTime[]): string | undefined {
	return times.some((time) => earliest(time, zone) !== earliest(time, 'UTC')) ? zone : undefined;
}

function earliest(time: WrittenTime, zone: string): number | undefined {
	const read = parseTime(time, zone);
	return read.ok ? read.time.earliest : undefined;
}
