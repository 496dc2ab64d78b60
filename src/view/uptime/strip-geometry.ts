/** Height of a strip in its own units, which are pixels on the page; its width counts days. */
export const stripHeight = 40;

/** Where the line of a strip runs, from above. */
export const baseline = 36;

/** How high each tone rises above the line: height is severity, and colour only repeats it. */
const heights: Readonly<Record<string, number>> = { mt: 4, de: 8, pa: 17, ma: 32 };

/** The height of a bar. */
export function barHeight(tone: string): number {
	return heights[tone] ?? 0;
}

/** Height of a strip that hangs what was measured below its line. */
export const measuredStripHeight = 62;

/** Where the second line runs, which says that somebody looked. */
export const lookedLine = 42;

/** How far each tone hangs below that line. */
const depths: Readonly<Record<string, number>> = { de: 5, pa: 10, ma: 18 };

/** The length of a bar that hangs. */
export function barDepth(tone: string): number {
	return depths[tone] ?? 0;
}
