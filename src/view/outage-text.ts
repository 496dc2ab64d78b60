import type { DeclaredUptime } from '../domain/uptime/declared-uptime.ts';
import type { TimeByStatus } from '../domain/uptime/outage.ts';
import { rangeText } from './length-text.ts';

/** Time in partial and major outage, unweighted, as a range: `none`, `1 h 16 min to 20 h 59 min`. */
export function outageText({
	certain,
	possible,
}: Pick<DeclaredUptime, 'certain' | 'possible'>): string {
	const [least, most] = [outage(certain), outage(possible)];
	return most === 0 ? 'none' : rangeText({ least, most });
}

function outage({ major_outage, partial_outage }: TimeByStatus): number {
	return major_outage + partial_outage;
}
