import type {
	Entry,
	Incident,
	LostData,
	Maintenance,
	Repair,
} from '../../domain/incident/entry.ts';
import { firstUpdate } from '../../domain/incident/updates.ts';
import { isEntryField, isOptional } from '../../schema/entry-schema.ts';
import { fieldTables, valuesIn } from '../../schema/field-lookup.ts';
import { earlier, type Instant } from '../../time/instant.ts';
import {
	between,
	hasEarliest,
	noLaterThan,
	type UncertainTime,
} from '../../time/uncertain-time.ts';
import { componentsKnownAt, isContradicted, withReports } from './components-known-at.ts';
import { canBeKnown, type FieldTime, knownSince, undatedSince } from './known-since.ts';

/** The entries as the public could know them at `now`, those that were public at all. */
export function entriesKnownAt(
	entries: readonly Entry[],
	now: Instant,
	compiledAt: Instant | undefined,
): Entry[] {
	return entries.flatMap((entry) => asKnownAt(entry, now, compiledAt) ?? []);
}

/**
 * The entry as the public could know it at `now`: later updates, postmortem and corrections are gone,
 * and so is every fact that they made known. `undefined` where nothing was public yet. What an edited
 * field said before its correction is in no file, so until that correction the field is left out, a
 * start is no later than the first update, and a title is the kind of entry. An impact and a planned
 * window cannot be left out, and stand as they are today.
 */
export function asKnownAt(entry: Entry, now: Instant, compiledAt?: Instant): Entry | undefined {
	if (firstUpdate(entry).at > now) return undefined;
	if (isEverythingPublic(entry, now, compiledAt)) return withLastReports(entry);
	const isKnown: IsKnown = (field, time) => knownSince(entry, field, compiledAt, time) <= now;
	const known = publicPart(entry, now, isKnown, compiledAt);
	if (known.kind === 'incident') return incidentAt(known, entry as Incident, now, compiledAt);
	if (known.kind === 'maintenance') return maintenanceAt(known, isKnown);
	return known;
}

type IsKnown = (field: string, time?: FieldTime) => boolean;

/** Whether nothing in the file was published, written or said to have happened after `now`. */
function isEverythingPublic(entry: Entry, now: Instant, compiledAt: Instant | undefined): boolean {
	if (undatedSince(entry, compiledAt) > now) return false;
	return valuesIn(entry, fieldTables.entry, ({ happened }) => happened === true)
		.filter(({ path: [field] }) => entry.kind === 'incident' || field !== 'components')
		.map(({ value }) => value as Instant | UncertainTime | 'unknown')
		.every((time) => typeof time !== 'object' || canBeKnown(time, now));
}

/** The entry; where its last word on a component is that it is operational, the effect ends with that. */
function withLastReports(entry: Entry): Entry {
	if (entry.kind !== 'incident' || !isContradicted(entry)) return entry;
	const { components, updates, mitigated } = entry;
	return { ...entry, components: withReports(components, updates, mitigated) };
}

/** What was public of each field; a field that an entry cannot be without stays. */
function publicPart(
	entry: Entry,
	now: Instant,
	isKnown: IsKnown,
	compiledAt: Instant | undefined,
): Entry {
	const { updates, corrections, lost, repairs, kind } = entry;
	const isDated = (field: string) =>
		(field !== 'postmortem' || isPublic(entry.postmortem?.at, now)) &&
		(field !== 'retracted' || isPublic(entry.retracted?.at, now));
	const isNeeded = (field: string) => isEntryField(kind, field) && !isOptional(kind, field);
	const isKept = ([field, value]: [string, unknown]) =>
		isDated(field) && (isNeeded(field) || isKnown(field, timeOf(value)));
	const kept = Object.fromEntries(Object.entries(entry).filter(isKept)) as Partial<Entry>;
	return {
		...kept,
		...(!isKnown('title') && { title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` }),
		updates: updates.filter(({ at }) => at <= now),
		corrections: corrections?.filter(({ at }) => at <= now),
		body: kept.postmortem && entry.body,
		...(kept.lost && lost && { lost: lossesAt(lost, now) }),
		...(kept.repairs &&
			repairs && { repairs: repairsAt(repairs, now, undatedSince(entry, compiledAt)) }),
	} as Entry;
}

/** When a fact of an incident happened, of those that have one time. */
function timeOf(value: unknown): FieldTime {
	if (typeof value !== 'object' || value === null) return undefined;
	if ('earliest' in value) return value as UncertainTime;
	return 'at' in value && typeof value.at === 'object' ? timeOf(value.at) : undefined;
}

function incidentAt(
	known: Incident,
	entry: Incident,
	now: Instant,
	compiledAt: Instant | undefined,
): Incident {
	const components = componentsKnownAt(entry, now, compiledAt, known.mitigated);
	const isStartKnown =
		hasEarliest(entry.began) && knownSince(entry, 'began', compiledAt, entry.began) <= now;
	return {
		...known,
		components,
		began: isStartKnown
			? startedBy(entry.began, firstUpdate(entry).at)
			: latestStart({ ...known, components }),
	};
}

/** A start of which nothing lies after the first update, since that says that the incident has begun. */
function startedBy(began: UncertainTime, first: Instant): UncertainTime {
	const mayBeLater = began.precision !== 'bounds' && began.latest > first;
	return mayBeLater && began.earliest <= first ? between(began.earliest, first) : began;
}

/** A start that was not public yet: no later than the first update, nor than anything else that was known. */
function latestStart({
	updates,
	components,
	mitigated,
	declared,
	detected,
}: Incident): UncertainTime {
	const others = [
		mitigated,
		declared,
		detected?.at,
		...components.flatMap(({ from, to }) => [from, to]),
	];
	const instants = others.flatMap((time) =>
		time === undefined || time === 'unknown' ? [] : time.latest,
	);
	return noLaterThan(instants.reduce(earlier, updates[0]?.at as Instant));
}

function maintenanceAt(entry: Maintenance, isKnown: IsKnown): Maintenance {
	const { actual, ...rest } = entry;
	if (!actual || !isKnown('actual', actual.from)) return rest;
	const { to, ...begun } = actual;
	return { ...rest, actual: to !== undefined && isKnown('actual', to) ? { ...begun, to } : begun };
}

/** What was lost by `now`; a loss that still went on has no known end. */
function lossesAt(losses: readonly LostData[], now: Instant): LostData[] {
	return losses
		.filter(({ from }) => from.earliest <= now)
		.map((loss) =>
			loss.to !== 'unknown' && loss.to.earliest > now ? { ...loss, to: 'unknown' } : loss,
		);
}

/**
 * Repair items as they stood at `now`: what was done later was still open, and what was dropped, which
 * carries no date, was so until `undated`.
 */
function repairsAt(repairs: readonly Repair[], now: Instant, undated: Instant): Repair[] {
	return repairs.map(({ done, evidence, why, ...item }) => {
		if (done && done.earliest > now) return { ...item, state: 'open' };
		if (item.state === 'dropped' && undated > now) return { ...item, state: 'open' };
		return { ...item, ...(done && { done }), ...(evidence && { evidence }), ...(why && { why }) };
	});
}

function isPublic(at: Instant | undefined, now: Instant): boolean {
	return at !== undefined && at <= now;
}
