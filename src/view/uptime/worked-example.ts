import type { Effect } from '../../domain/incident/effect.ts';
import type { RecordIndex } from '../../domain/record/record-index.ts';
import type { DeclaredUptime } from '../../domain/uptime/declared-uptime.ts';
import { type TimeByStatus, worstFirst } from '../../domain/uptime/status-span.ts';
import type { Site } from '../../schema/site-schema.ts';
import { SECOND } from '../../time/instant.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { type MonthKey, monthOf } from '../../time/utc-calendar.ts';

/** An effect of the record that shows the arithmetic well, and the month it is shown over. */
export interface WorkedExample {
	/** What happened. */
	readonly effect: Effect;
	/** The UTC month in which all of it lies. */
	readonly month: MonthKey;
}

/** The longest certain major outage with an uncertain start inside one month; else nothing is shown. */
export function exampleOf({ byComponent }: RecordIndex): WorkedExample | undefined {
	const fitting = [...byComponent.values()].flat().filter(isInstructive);
	const longest = fitting.toSorted((a, b) => length(b) - length(a))[0];
	return longest && { effect: longest, month: monthOf(longest.start.earliest) };
}

/** The formula with its numbers, in seconds: `1 − (1 × 43,800 + 0.3 × 18,335) ÷ 2,678,400`. */
export function formulaText(
	{ covered }: Pick<DeclaredUptime, 'covered'>,
	times: TimeByStatus,
	weights: Site['weights'],
): string {
	const counted = worstFirst.filter((status) => times[status] > 0 && weights[status] > 0);
	const terms = counted.map((status) => `${weights[status]} × ${secondsText(times[status])}`);
	return `1 − (${terms.join(' + ') || '0'}) ÷ ${secondsText(covered)}`;
}

/** Milliseconds as seconds, with thousands parted; milliseconds that remain are shown. */
export function secondsText(milliseconds: number): string {
	return format.format(milliseconds / SECOND);
}

const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

function isInstructive({ status, start, end, certain, possible }: Effect): boolean {
	if (status !== 'major_outage' || !certain || !possible) return false;
	return !isExact(start) && isExact(end) && monthOf(possible.start) === monthOf(possible.end);
}

function length({ certain }: Effect): number {
	return certain ? certain.end - certain.start : 0;
}
