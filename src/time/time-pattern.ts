/** How times look, for editors: what is no date or no zone only `parseTime` finds out. */
const day = String.raw`\d{4}-\d\d-\d\d`;
const offset = String.raw`(Z|[+-]\d\d:\d\d)`;
const instant = String.raw`${day}T\d\d:\d\d(:\d\d)?${offset}`;
const point = String.raw`(${instant}|${day}T\d\d${offset}|${day}|\d{4}-\d\d)(~\d{1,3}[mh])?`;

/** An instant to the minute or second with its offset: `2020-10-30T12:23:00Z`. */
export const instantPattern = `^${instant}$`;
/** A time as precisely as it is known: also hours, days, months, about, and bounds. */
export const timePattern = String.raw`^${point}(\s*/\s*${point})?$`;
