import { type Entry, isCompiled, type Update } from '../../domain/incident/entry.ts';
import { firstUpdate, lastPublishedAt, publishedInstants } from '../../domain/incident/updates.ts';
import { entryField } from '../../schema/field-lookup.ts';
import type { KnownSince } from '../../schema/field.ts';
import { type Instant, later } from '../../time/instant.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';

/** A time in an entry, as its field holds it. */
export type FieldTime = UncertainTime | 'unknown' | undefined;

/**
 * The instant since which the public has known what the file says in `field`, where `time` is when
 * that happened. It is the latest of the corrections of the field and the updates that made it known;
 * without any, the first part of the file that may have said it. What carries no date of its own may
 * rest on anything that was known when it was written: it is known since the newest dated part of its
 * file, and in an entry that was compiled from another record not before `compiledAt`.
 */
export function knownSince(
	entry: Entry,
	field: string,
	compiledAt?: Instant,
	time?: FieldTime,
): Instant {
	// A name, a path and the like are no fields: they are there with the entry.
	const known = entryField([field])?.known ?? 'about_file';
	if (known === 'about_file') return firstUpdate(entry).at;
	const named = publishedFor(entry, field);
	if (known === 'undated' && named.updates.length === 0)
		return [...named.corrections, undatedSince(entry, compiledAt)].reduce(later);
	const all = [...named.updates, ...named.corrections];
	if (all.length > 0) return later(all.reduce(later), knowable(time));
	const possible = publishedWith(known, entry).find((at) => canBeKnown(time, at));
	return possible ?? later(undatedSince(entry, compiledAt), knowable(time));
}

/** When updates made a field known, and when it was corrected. */
function publishedFor({ updates, corrections = [] }: Entry, field: string) {
	const made = (updates as readonly Update[]).filter((one) => one.makes_known?.includes(field));
	return {
		updates: made.map(({ at }) => at),
		corrections: corrections.filter(({ of }) => of === field).map(({ at }) => at),
	};
}

/** The instants at which a field may have been published, in order; the first that can be counts. */
function publishedWith(known: KnownSince, entry: Entry): Instant[] {
	const all = publishedInstants(entry).toSorted((a, b) => a - b);
	const of = (...statuses: readonly Update['status'][]) => {
		const first = entry.updates.find(({ status }) => statuses.includes(status))?.at;
		return first === undefined ? [] : all.filter((at) => at >= first);
	};
	const resolution = of('resolved', 'completed');
	const written = entry.postmortem ? all.filter((at) => at >= (entry.postmortem?.at ?? at)) : [];
	switch (known) {
		case 'mitigation':
			return of('monitoring', 'verifying', 'resolved', 'completed');
		case 'resolution':
			return resolution;
		case 'response':
			return [written, resolution, all].find(({ length }) => length > 0) ?? [];
		case 'account':
			return [written, resolution].find(({ length }) => length > 0) ?? [];
		case 'undated':
			return [];
		default:
			return all.filter((at) => at >= firstUpdate(entry).at);
	}
}

/** The instant since which the public has had the account of what happened. */
export function accountSince(entry: Entry, compiledAt: Instant | undefined): Instant {
	return publishedWith('account', entry)[0] ?? undatedSince(entry, compiledAt);
}

/**
 * Whether a time can have been public at `at`: it may still run, as a day does, but the two instants
 * of bounds have passed.
 */
export function canBeKnown(time: FieldTime, at: Instant): boolean {
	return knowable(time) <= at;
}

/** The first instant at which a time can have been public; the earliest of all where there is none. */
function knowable(time: FieldTime): Instant {
	if (time === undefined || time === 'unknown') return -Infinity as Instant;
	return time.precision === 'bounds' ? time.latest : time.earliest;
}

/** The instant since which the public has known everything in a file that carries no date of its own. */
export function undatedSince(entry: Entry, compiledAt: Instant | undefined): Instant {
	const last = lastPublishedAt(entry);
	return isCompiled(entry) && compiledAt !== undefined ? later(last, compiledAt) : last;
}
