/** GitHub takes 1,024 KiB from a step, and refuses the whole summary of one that writes more. */
const mostBytes = 1024 * 1024;

/** What stands in the place of the lines that do not fit. */
const cutNote =
	'**This is cut off here: GitHub shows no more than 1 MiB. The log of this step has all of it.**';

/** A summary as it may be written, and whether it is whole. */
export interface FittedSummary {
	readonly text: string;
	readonly isWhole: boolean;
}

/**
 * Cuts a summary off at the end of a line where it is too long for GitHub, and says so.
 * What is folded at that line is closed, so that the note itself is not hidden in it.
 * @param most in bytes of UTF-8
 */
export function fitSummary(markdown: string, most = mostBytes): FittedSummary {
	const whole = `${markdown}\n`;
	if (Buffer.byteLength(whole) <= most) return { text: whole, isWhole: true };
	const closing = `\n\n</details>\n\n${cutNote}\n`;
	const kept = linesWithin(markdown, most - Buffer.byteLength(closing));
	const isFolded = kept.lastIndexOf('<details>') > kept.lastIndexOf('</details>');
	return { text: isFolded ? kept + closing : `${kept}\n\n${cutNote}\n`, isWhole: false };
}

/** As many whole lines as fit; `most` may fall within a letter, but never within the last line kept. */
function linesWithin(markdown: string, most: number): string {
	const start = Buffer.from(markdown).subarray(0, most).toString('utf8');
	return start.slice(0, Math.max(0, start.lastIndexOf('\n'))).trimEnd();
}
