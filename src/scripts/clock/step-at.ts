/**
 * The state at `now` in steps as a page carries them, such as `ahead 2026-12-01T17:00:00Z under_way`:
 * that of the last instant that has come, else the first; `undefined` where there are no steps.
 */
export function stepAt(steps: string | undefined, now: number): string | undefined {
	const [first, ...rest] = steps?.split(' ') ?? [];
	const last = rest.findLastIndex((part) => Date.parse(part) <= now);
	return last < 0 ? first : rest[last + 1];
}
