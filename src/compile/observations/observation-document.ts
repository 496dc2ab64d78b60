import type { SourceDocument } from '../diagnostics/problem.ts';
import type { MonthKey } from '../../time/utc-calendar.ts';

/** The columns of a file of observations, in their order. */
export const columns = [
	'from',
	'to',
	'state',
	'checks',
	'failed',
	'slow',
	'p50_ms',
	'p95_ms',
] as const;

/** A column of a file of observations. */
export type Column = (typeof columns)[number];

/** The first line of every file. */
export const header = columns.join(',');

/** A line of a file, cut at its commas. */
export type Cells = readonly string[];

/**
 * A file of observations. A value of it is found at the line's index (the header is 0) and the
 * name of the column.
 */
export interface ObservationDocument extends SourceDocument {
	/** The folder that it lies in: the id of a component, if there is such a one. */
	readonly component: string;
	/** The UTC month of its name; `undefined` for `growing.csv`. */
	readonly month: MonthKey | undefined;
	/** Its lines. They are cut anew each time: all cells of some years at once are a burden. */
	readonly data: readonly Cells[];
}
