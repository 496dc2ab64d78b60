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

/** The first line of every file of observations. */
export const header = columns.join(',');
