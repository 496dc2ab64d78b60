import { badness } from '../component/component-status.ts';
import type { MeasuredStatus, Observation } from '../observation/observation.ts';
import type { Instant } from '../time/instant.ts';
import type { Interval } from '../time/interval.ts';
import type { StatusSpan } from './status-span.ts';

/** A span in which something was measured; disjoint and in order wherever there are many. */
export interface MeasuredSpan extends StatusSpan<MeasuredStatus> {
	/**
	 * Whether the status is what it was. It is not of a group of which some members were not
	 * observed, unless one was seen in a major outage: the group was then that status or a worse one.
	 */
	readonly known: boolean;
}

/** A component's observations as measured spans. */
export function spansOfComponent(observations: readonly Observation[]): MeasuredSpan[] {
	return observations.map(({ start, end, status }) => ({ start, end, status, known: true }));
}

/**
 * A group as its worst member at each instant. A member counts from its first observation on, so
 * that a new probe does not rewrite the past; one that was never observed does not count.
 */
export function spansOfGroup(members: readonly (readonly Observation[])[]): MeasuredSpan[] {
	const observed = members.filter((member) => member.length > 0);
	const [only] = observed;
	if (only && observed.length === 1) return spansOfComponent(only);
	return sweep(observed.flatMap((member) => stepsOf(member)));
}

/** A change at an instant: a member begins to count, or begins or ends to be seen in a status. */
interface Step {
	readonly at: Instant;
	readonly members: number;
	readonly status?: MeasuredStatus;
	readonly by?: 1 | -1;
}

function stepsOf(member: readonly Observation[]): Step[] {
	const first = (member[0] as Observation).start;
	return [
		{ at: first, members: 1 },
		...member.flatMap(({ start, end, status }): Step[] => [
			{ at: start, members: 0, status, by: 1 },
			{ at: end, members: 0, status, by: -1 },
		]),
	];
}

function sweep(steps: readonly Step[]): MeasuredSpan[] {
	const found: MeasuredSpan[] = [];
	const seen = new Map<MeasuredStatus, number>();
	let members = 0;
	let since: Instant | undefined;
	for (const step of steps.toSorted((a, b) => a.at - b.at)) {
		if (since !== undefined && step.at > since)
			append(found, { start: since, end: step.at }, seen, members);
		members += step.members;
		if (step.status) seen.set(step.status, (seen.get(step.status) ?? 0) + (step.by ?? 0));
		since = step.at;
	}
	return found;
}

function append(
	found: MeasuredSpan[],
	{ start, end }: Interval,
	seen: ReadonlyMap<MeasuredStatus, number>,
	members: number,
): void {
	const there = [...seen].filter(([, count]) => count > 0);
	const count = there.reduce((sum, [, n]) => sum + n, 0);
	if (count === 0) return;
	const status = there.map(([one]) => one).reduce((a, b) => (badness(a) > badness(b) ? a : b));
	const known = count === members || status === 'major_outage';
	const last = found.at(-1);
	if (last?.end === start && last.status === status && last.known === known)
		found[found.length - 1] = { start: last.start, end, status, known };
	else found.push({ start, end, status, known });
}
