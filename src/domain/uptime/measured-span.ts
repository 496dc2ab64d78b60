import { badness } from '../../schema/component-schema.ts';
import { earlier, type Instant, instant } from '../../time/instant.ts';
import type { MeasuredStatus, Observation } from '../observation/observation.ts';
import type { StatusSpan } from './status-span.ts';

/** A span in which something was measured; disjoint and in order wherever there are many. */
export interface MeasuredSpan extends StatusSpan<MeasuredStatus> {
	/**
	 * Whether the status is exact. It is not for a group with members that were not observed, unless
	 * one was in a major outage: the group then had this status or a worse one.
	 */
	readonly known: boolean;
}

/**
 * Whether the span counts as observed: its status is known, or a member was not operational, which
 * is never hidden, though the group may have been worse.
 */
export function isObserved({ known, status }: MeasuredSpan): boolean {
	return known || status !== 'operational';
}

/** A component's observations as measured spans: those that touch and found the same are one. */
export function spansOfComponent(observations: readonly Observation[]): MeasuredSpan[] {
	const found: MeasuredSpan[] = [];
	for (const { start, end, status } of observations)
		append(found, { start, end, status, known: true });
	return found;
}

/**
 * A group as its worst member at each instant. A member counts from its first observation on, so
 * that a new probe does not rewrite the past; a member that was never observed does not count. All
 * members are walked at once, from one change to the next: they are sorted already, and sorting
 * years of hours again would take longer than all the rest.
 */
export function spansOfGroup(members: readonly (readonly Observation[])[]): MeasuredSpan[] {
	const observed = members.filter((member) => member.length > 0);
	const [only] = observed;
	if (only && observed.length === 1) return spansOfComponent(only);
	const walks = observed.map((member): Walk => ({ member, next: 0 }));
	const found: MeasuredSpan[] = [];
	for (let at = instant(-Infinity); at < Infinity;) {
		const { status, known, until } = look(walks, at);
		if (status) append(found, { start: at, end: until, status, known });
		at = until;
	}
	return found;
}

/** A member, and the first of its observations that is not over. */
interface Walk {
	readonly member: readonly Observation[];
	next: number;
}

/** The status of a group from an instant until the next change; `undefined` while no member is observed. */
interface Look {
	readonly status: MeasuredStatus | undefined;
	readonly known: boolean;
	readonly until: Instant;
}

function look(walks: readonly Walk[], at: Instant): Look {
	let [begun, seen] = [0, 0];
	let status: MeasuredStatus | undefined;
	let until = instant(Infinity);
	for (const walk of walks) {
		const one = reach(walk, at);
		const isSeen = one !== undefined && one.start <= at;
		if (isSeen || walk.next > 0) begun += 1;
		if (one) until = earlier(until, isSeen ? one.end : one.start);
		if (!isSeen) continue;
		seen += 1;
		if (!status || badness(one.status) > badness(status)) status = one.status;
	}
	return { status, known: seen === begun || status === 'major_outage', until };
}

/** The observation that a member is in at an instant, else its next one. */
function reach(walk: Walk, at: Instant): Observation | undefined {
	let one = walk.member[walk.next];
	while (one && one.end <= at) one = walk.member[(walk.next += 1)];
	return one;
}

/** Adds a span; one that touches the last and does not differ from it extends it. */
function append(found: MeasuredSpan[], span: MeasuredSpan): void {
	const last = found.at(-1);
	if (last?.end === span.start && last.status === span.status && last.known === span.known)
		found[found.length - 1] = { ...span, start: last.start };
	else found.push(span);
}
