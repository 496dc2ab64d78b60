import type { Effect } from '../domain/incident/effect.ts';
import type { RecordIndex } from '../domain/record/record-index.ts';
import { type MonthKey, monthOf } from '../domain/time/utc-calendar.ts';
import { isExact } from '../domain/time/uncertain-time.ts';

/** An effect of the record that shows the arithmetic well, and the month it is shown over. */
export interface WorkedExample {
	readonly effect: Effect;
	readonly month: MonthKey;
}

/** The longest certain major outage with an uncertain start inside one month; else nothing is shown. */
export function exampleOf({ byComponent }: RecordIndex): WorkedExample | undefined {
	const fitting = [...byComponent.values()].flat().filter(isInstructive);
	const longest = fitting.toSorted((a, b) => length(b) - length(a))[0];
	return longest && { effect: longest, month: monthOf(longest.start.earliest) };
}

function isInstructive({ status, start, end, certain, possible }: Effect): boolean {
	if (status !== 'major_outage' || !certain || !possible) return false;
	return !isExact(start) && isExact(end) && monthOf(possible.start) === monthOf(possible.end);
}

function length({ certain }: Effect): number {
	return certain ? certain.end - certain.start : 0;
}
