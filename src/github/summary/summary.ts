/** GitHub takes 1,024 KiB from a step, and refuses the whole summary of one that writes more. */
const mostBytes = 1024 * 1024;

/** What stands in the place of the lines that do not fit. */
const cutNote =
	'**This is cut off here: GitHub shows no more than 1 MiB. The log of this step has all of it.**';

/** A summary as it may be written, and whether it is whole. */
interface FittedSummary {
	readonly text: string;
	readonly isWhole: boolean;
}

/**
 * Cuts a summary off at the end of a line where it is too long for GitHub, and says so.
 * A fold or a block of code that is open at that line is closed, so that it does not swallow the note.
 * @param most in bytes of UTF-8
 */
export function fitSummary(markdown: string, most = mostBytes): FittedSummary {
	const whole = `${markdown}\n`;
	if (Buffer.byteLength(whole) <= most) return { text: whole, isWhole: true };
	const [kept, closing] = linesWithin(markdown, most - Buffer.byteLength(cutNote) - roomToClose);
	return { text: `${kept}${closing}\n\n${cutNote}\n`, isWhole: false };
}

/** In bytes, for the closing line and the breaks around it: a report cuts its lines at 100, so a fence is shorter. */
const roomToClose = 200;

/** As many whole lines as fit into so many bytes, and what closes them. */
function linesWithin(markdown: string, most: number): [string, string] {
	// The last letter may be cut in its midst, but its line is left out.
	const start = Buffer.from(markdown).subarray(0, most).toString('utf8');
	const kept = start.slice(0, Math.max(0, start.lastIndexOf('\n'))).trimEnd();
	return [kept, closingOf(kept)];
}

/** What is open at the end: the fence of a block of code, or a fold; never one in the other. */
function closingOf(markdown: string): string {
	const fences = [...markdown.matchAll(/^(`{3,})/gm)].map(([, fence = '']) => fence);
	const [open] = fences;
	if (open !== undefined && fences.filter((fence) => fence === open).length === 1)
		return `\n${open}`;
	const isFolded = markdown.lastIndexOf('<details>') > markdown.lastIndexOf('</details>');
	return isFolded ? '\n\n</details>' : '';
}

/**
 * How the built site of a pull request is opened, as Markdown.
 * Its pages name each other by path, so that it needs a server: opened as files, they have no style.
 * @param url where GitHub offers the artifact
 * @param base the path that the site was built for, with a slash at both ends
 */
export function previewText(url: string, base: string): string {
	const folder = `site${base}`.replace(/\/$/, '');
	return `## The site with this change

[Download the site](${url}) (signed in to GitHub, for seven days), and unzip it:

- in a clone, into the folder \`dist\`: \`npm run preview\` serves it
- anywhere else, into the folder \`${folder}\`: \`python3 -m http.server 4321 --directory site\` does

It is at http://127.0.0.1:4321${base} then.
`;
}
