import { HOUR, toIso } from '../../time/instant.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import { dayOf } from '../../time/utc-calendar.ts';
import type { RowContext } from './read-row.ts';
import type { RowFault } from './row-fault.ts';

/** What is wrong with a span from one text to another, where both are instants. */
export function spanFaults(from: string, to: string, { month, clock }: RowContext): RowFault[] {
	const [start, end] = [parseUtcInstant(from), parseUtcInstant(to)];
	const faults: RowFault[] = [];
	if (start !== undefined && month && (start < month.start || start >= month.end))
		faults.push({
			column: 'from',
			message: `This span begins on ${dayOf(start)}, and the file is that of ${month.key}.`,
			advice: `Move the line to ${dayOf(start).slice(0, 7)}.csv: a span belongs where it begins, in UTC.`,
		});
	if (start !== undefined && end !== undefined && end <= start)
		faults.push({
			column: 'to',
			message: `The span ends at ${toIso(end)}, and that is not after its start.`,
			advice: 'Write a “to” that is later than “from”; it is the first instant after the span.',
		});
	if (start !== undefined && end !== undefined && end - start > HOUR)
		faults.push({
			column: 'to',
			message: `The span is ${lengthText(end - start)} long, and an hour is the most.`,
			advice: 'Write a line for each hour at most: what is summed up cannot be told apart again.',
		});
	if (end !== undefined && clock !== undefined && end > clock)
		faults.push({
			column: 'to',
			rule: 'nothing-in-the-future',
			message: `This lies in the future: ${toIso(end)}, and it is ${toIso(clock)} now.`,
			advice: 'Look at year and day; a span is written when its last check has been made.',
		});
	return faults;
}

function lengthText(milliseconds: number): string {
	const seconds = milliseconds / 1000;
	return seconds % 60 === 0 ? `${seconds / 60} minutes` : `${seconds} seconds`;
}
