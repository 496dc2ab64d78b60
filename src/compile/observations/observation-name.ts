import { isDate } from '../../time/read-instant.ts';
import type { MonthKey } from '../../time/utc-calendar.ts';
import type { Trouble } from '../diagnostics/problem-at.ts';

/** The name of the file that holds the span which is still growing. */
const growing = 'growing.csv';
const rule = 'file-name';

/** What the name of a file of observations says: its month, or that its span is growing. */
export type ReadName = { readonly month: MonthKey | undefined } | { readonly trouble: Trouble };

/** Reads the name of a file in a component's folder of observations. */
export function readName(name: string): ReadName {
	if (name === growing) return { month: undefined };
	const month = /^(\d{4}-\d\d)\.csv$/.exec(name)?.[1];
	if (month === undefined) return { trouble: oddName(name) };
	return isDate(`${month}-01`) ? { month } : { trouble: noSuchMonth(month) };
}

function noSuchMonth(month: string): Trouble {
	return {
		rule,
		message: `There is no such month as ${month}.`,
		advice: 'Name the file after the month in which its spans begin: yyyy-mm.csv.',
	};
}

function oddName(name: string): Trouble {
	return {
		rule,
		message: `The name “${name}” is not a month, yyyy-mm.csv, nor is it ${growing}.`,
		advice: `Rename it, for example to ${suggestion(name)}, or move it out of this folder.`,
	};
}

/** A name of the right form that keeps what can be kept. */
function suggestion(name: string): string {
	if (/^growing\b/i.test(name)) return growing;
	const [, year, month] = /^(\d{4})[-_. ]?(\d{1,2})(?!\d)/.exec(name) ?? [];
	const meant = `${year}-${month?.padStart(2, '0')}`;
	return isDate(`${meant}-01`) ? `${meant}.csv` : '2026-01.csv';
}

/** A file that lies beside the folders of the components. */
export function looseTrouble(name: string): Trouble {
	return {
		rule,
		message: `“${name}” lies in no component’s folder, so it would not be read.`,
		advice: 'Move it into the folder that is named after its component’s id, or elsewhere.',
	};
}
