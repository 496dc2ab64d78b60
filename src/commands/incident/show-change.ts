import { diff } from 'node:util';

/** Unchanged lines that are shown on either side of a change. */
const around = 2;

/** What an edit does to a file, as lines with `+` and `-`; a new file is shown as it is. */
export function changeText(before: string | undefined, after: string): string {
	if (before === undefined) return after.trimEnd();
	const entries = diff(linesOf(before), linesOf(after));
	const changed = entries.flatMap(([operation], index) => (operation === 0 ? [] : index));
	const isNear = (index: number) => changed.some((other) => Math.abs(other - index) <= around);
	const shown = entries.flatMap((entry, index) => (isNear(index) ? [{ entry, index }] : []));
	return shown
		.flatMap(({ entry: [operation, line], index }, place) => {
			const isGap = place > 0 && shown[place - 1]?.index !== index - 1;
			return [...(isGap ? ['  …'] : []), `${signs[operation]} ${line}`];
		})
		.join('\n');
}

/** Of Node’s `diff`: what the first text alone has is 1, what the second alone has is -1. */
const signs = { '-1': '+', '0': ' ', '1': '-' } as const;

function linesOf(text: string): string[] {
	return text.replace(/\n$/, '').split('\n');
}
