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
import type { Instant } from '../../time/instant.ts';
import { exactly, type UncertainTime } from '../../time/uncertain-time.ts';
import { knownSince, undatedSince } from './known-since.ts';

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
 * and so is what only they told. `undefined` where nothing was public yet. What an edited field said
 * before its correction is in no file, so until that correction the field is left out; a start is then
 * taken to be the first update, the latest it can have been, and of components what the updates had
 * said counts. A title, an impact and a planned window cannot be left out, and stand as they are today.
 */
export function asKnownAt(entry: Entry, now: Instant, compiledAt?: Instant): Entry | undefined {
	if (firstUpdate(entry).at > now) return undefined;
	if (isEverythingPublic(entry, now, compiledAt)) return entry;
	const isKnown = (field: string) => isPublic(knownSince(entry, field, compiledAt), now);
	const known = publicPart(entry, now, isKnown);
	if (known.kind === 'incident') return incidentAt(known, now, isKnown);
	if (known.kind === 'maintenance') return maintenanceAt(known, now);
	return known;
}

type IsKnown = (field: string) => boolean;

/** Whether nothing in the file was published, written or said to have happened after `now`. */
function isEverythingPublic(entry: Entry, now: Instant, compiledAt: Instant | undefined): boolean {
	if (undatedSince(entry, compiledAt) > now) return false;
	return valuesIn(entry, fieldTables.entry, ({ happened }) => happened === true)
		.filter(({ path: [field] }) => entry.kind === 'incident' || field !== 'components')
		.map(({ value }) => value as Instant | UncertainTime | 'unknown')
		.every((time) => typeof time !== 'object' || time.earliest <= now);
}

/** What was public of each field; a field that an entry cannot be without stays. */
function publicPart(entry: Entry, now: Instant, isKnown: IsKnown): Entry {
	const { updates, corrections, lost, repairs } = entry;
	const isDated = (field: string) =>
		(field !== 'postmortem' || isPublic(entry.postmortem?.at, now)) &&
		(field !== 'retracted' || isPublic(entry.retracted?.at, now));
	const isNeeded = (field: string) =>
		isEntryField(entry.kind, field) && !isOptional(entry.kind, field);
	const isKept = ([field]: [string, unknown]) =>
		isDated(field) && (isNeeded(field) || isKnown(field));
	const kept = Object.fromEntries(Object.entries(entry).filter(isKept)) as Partial<Entry>;
	return {
		...kept,
		updates: updates.filter(({ at }) => at <= now),
		corrections: corrections?.filter(({ at }) => at <= now),
		body: kept.postmortem && entry.body,
		...(kept.lost && lost && { lost: lossesAt(lost, now) }),
		...(kept.repairs && repairs && { repairs: repairsAt(repairs, now) }),
	} as Entry;
}

function incidentAt(entry: Incident, now: Instant, isKnown: IsKnown): Incident {
	const { mitigated, declared, detected, ...rest } = entry;
	const isStartKnown = isKnown('began') && entry.began.earliest <= now;
	return {
		...rest,
		...(detected && isPast(detected.at, now) ? { detected } : {}),
		...(isPast(mitigated, now) ? { mitigated } : {}),
		...(isPast(declared, now) ? { declared } : {}),
		began: isStartKnown ? entry.began : exactly(firstUpdate(entry).at),
		components: (isKnown('components') ? entry.components : componentsInUpdates(entry))
			.filter(({ from }) => from === undefined || from.earliest <= now)
			.map(({ to, ...effect }) => (isPast(to, now) ? { ...effect, to } : effect)),
	};
}

function maintenanceAt(entry: Maintenance, now: Instant): Maintenance {
	const { actual, ...rest } = entry;
	if (!actual || actual.from.earliest > now) return rest;
	const { to, ...begun } = actual;
	return { ...rest, actual: isPast(to, now) ? { ...begun, to } : begun };
}

/** What was lost by `now`; a loss that still went on has no known end. */
function lossesAt(losses: readonly LostData[], now: Instant): LostData[] {
	return losses
		.filter(({ from }) => from.earliest <= now)
		.map((loss) =>
			loss.to !== 'unknown' && loss.to.earliest > now ? { ...loss, to: 'unknown' } : loss,
		);
}

/** Repair items as they stood at `now`: what was done later was still open. */
function repairsAt(repairs: readonly Repair[], now: Instant): Repair[] {
	return repairs.map(({ done, evidence, ...item }) => {
		if (done && done.earliest > now) return { ...item, state: 'open' };
		return { ...item, ...(done && { done }), ...(evidence && { evidence }) };
	});
}

type ComponentEffect = Incident['components'][number];

/**
 * What public updates said of components, as effects: from the update that said it to the one that
 * said otherwise. Used for an earlier instant, before a correction of `components`: what the record
 * counts was not known then, and what had been said was.
 */
export function componentsInUpdates({ updates }: Pick<Incident, 'updates'>): ComponentEffect[] {
	const open = new Map<string, { status: ComponentEffect['status']; from: Instant }>();
	const effects: ComponentEffect[] = [];
	for (const { at, components = [] } of updates) {
		for (const { id, status } of components) {
			const before = open.get(id);
			if (before?.status === status) continue;
			if (before)
				effects.push({ id, status: before.status, from: exactly(before.from), to: exactly(at) });
			if (status === 'operational') open.delete(id);
			else open.set(id, { status, from: at });
		}
	}
	const lasting = [...open].map(([id, { status, from }]) => ({ id, status, from: exactly(from) }));
	return [...effects, ...lasting];
}

function isPublic(at: Instant | undefined, now: Instant): boolean {
	return at !== undefined && at <= now;
}

function isPast(
	time: UncertainTime | 'unknown' | undefined,
	now: Instant,
): time is UncertainTime | 'unknown' {
	return time === 'unknown' || (time !== undefined && time.earliest <= now);
}
