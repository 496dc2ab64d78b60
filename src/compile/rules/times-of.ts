import type { Entry } from '../../domain/incident/entry.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { type Instant, toIso } from '../../time/instant.ts';
import { exactly, isExact, type UncertainTime } from '../../time/uncertain-time.ts';

/** A time that stands in a file, and in which field. */
export interface ToldTime {
	readonly path: FieldPath;
	readonly time: UncertainTime;
}

/** The time of one field; nothing where the file leaves it out, or says `unknown`. */
export function told(path: FieldPath, time: UncertainTime | 'unknown' | undefined): ToldTime[] {
	return time === undefined || time === 'unknown' ? [] : [{ path, time }];
}

/** The instant of one field; nothing where the file leaves it out. */
export function toldAt(path: FieldPath, at: Instant | undefined): ToldTime[] {
	return at === undefined ? [] : [{ path, time: exactly(at) }];
}

/** Every time in a file that tells of something that has happened; plans and promises are not there. */
export function pastTimesOf(entry: Entry): ToldTime[] {
	return [
		...(entry.kind === 'announcement' ? [] : wordsOf(entry)),
		...(entry.kind === 'incident' ? incidentTimes(entry) : []),
		...(entry.kind === 'maintenance' ? workTimes(entry) : []),
		...(entry.repairs ?? []).flatMap(({ done }, i) => told(['repairs', i, 'done'], done)),
	];
}

/** The instants at which something of an entry became public. */
function wordsOf(entry: Entry): ToldTime[] {
	return [
		...entry.updates.flatMap(({ at }, i) => toldAt(['updates', i, 'at'], at)),
		...(entry.corrections ?? []).flatMap(({ at }, i) => toldAt(['corrections', i, 'at'], at)),
		...toldAt(['retracted', 'at'], entry.retracted?.at),
		...toldAt(['postmortem', 'at'], entry.postmortem?.at),
	];
}

function incidentTimes(entry: Entry & { kind: 'incident' }): ToldTime[] {
	return [
		...told(['began'], entry.began),
		...told(['detected', 'at'], entry.detected?.at),
		...told(['declared'], entry.declared),
		...told(['mitigated'], entry.mitigated),
		...entry.components.flatMap(({ from, to }, i) => [
			...told(['components', i, 'from'], from),
			...told(['components', i, 'to'], to),
		]),
	];
}

function workTimes({ actual, announced }: Entry & { kind: 'maintenance' }): ToldTime[] {
	return [
		...toldAt(['announced'], announced),
		...told(['actual', 'from'], actual?.from),
		...told(['actual', 'to'], actual?.to),
	];
}

/** A time for a sentence: one instant, or the two that it lies between. */
export function timeText(time: UncertainTime): string {
	if (isExact(time)) return toIso(time.earliest);
	return `between ${toIso(time.earliest)} and ${toIso(time.latest)}`;
}
