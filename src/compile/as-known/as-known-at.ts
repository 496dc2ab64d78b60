import type { Entry, Incident, Maintenance } from '../../domain/incident/entry.ts';
import { firstUpdate } from '../../domain/incident/updates.ts';
import type { Instant } from '../../time/instant.ts';
import { exactly, type UncertainTime } from '../../time/uncertain-time.ts';
import { lossesAt, repairsAt } from './account-known-at.ts';
import { componentsInUpdates } from './components-in-updates.ts';
import { knownSince } from './known-since.ts';

/** Fields that can be left out of an entry without its ceasing to be one. */
const optional: ReadonlySet<string> = new Set([
	'mitigated',
	'cause',
	'detected',
	'declared',
	'lost',
	'repairs',
	'related',
	'notes',
	'sources',
	'scope',
	'workaround',
	'upstream',
]);

/**
 * The entry as the public could know it at `now`: later updates, postmortem and corrections are gone,
 * and so is what only they told. `undefined` where nothing was public yet. What an edited field said
 * before its correction is in no file, so until that correction the field is left out; a start is
 * then taken to be the first update, the latest it can have been, and of components what the updates had said counts.
 */
export function asKnownAt(entry: Entry, now: Instant): Entry | undefined {
	if (firstUpdate(entry).at > now) return undefined;
	if (everythingIsPublic(entry, now)) return entry;
	const known = withoutLaterWords(entry, now);
	if (known.kind === 'incident') return incidentAt(known, entry as Incident, now);
	if (known.kind === 'maintenance') return maintenanceAt(known, entry as Maintenance, now);
	return known;
}

function everythingIsPublic(entry: Entry, now: Instant): boolean {
	const dated = [...entry.updates, ...(entry.corrections ?? [])].map(({ at }) => at);
	return (
		[...dated, entry.postmortem?.at ?? now, entry.retracted?.at ?? now].every((at) => at <= now) &&
		!told(entry).some((time) => time.earliest > now)
	);
}

/** Every time of an entry that could lie in the future of `now` without being a plan. */
function told(entry: Entry): UncertainTime[] {
	const account = [
		...(entry.lost ?? []).flatMap(({ from, to }) => [from, to]),
		...(entry.repairs ?? []).map(({ done }) => done),
	];
	return [...account, ...ownTimes(entry)].filter(
		(time) => time !== undefined && time !== 'unknown',
	);
}

function ownTimes(entry: Entry): (UncertainTime | 'unknown' | undefined)[] {
	if (entry.kind === 'maintenance') return [entry.actual?.from, entry.actual?.to];
	if (entry.kind === 'announcement') return [];
	const ends = entry.components.flatMap(({ from, to }) => [from, to]);
	return [entry.began, entry.mitigated, entry.declared, entry.detected?.at, ...ends];
}

function withoutLaterWords(entry: Entry, now: Instant): Entry {
	const isWritten = isPublic(entry.postmortem?.at, now);
	const isKept = ([field]: [string, unknown]) =>
		(!optional.has(field) || isKnown(entry, field, now)) &&
		(field !== 'postmortem' || isWritten) &&
		(field !== 'retracted' || isPublic(entry.retracted?.at, now));
	const kept = Object.fromEntries(Object.entries(entry).filter(isKept)) as Partial<Entry>;
	return {
		...kept,
		updates: entry.updates.filter(({ at }) => at <= now),
		corrections: entry.corrections?.filter(({ at }) => at <= now),
		body: isWritten ? entry.body : undefined,
		...(kept.lost && { lost: lossesAt(kept.lost, now) }),
		...(kept.repairs && { repairs: repairsAt(kept.repairs, now) }),
	} as Entry;
}

function incidentAt(known: Entry & Incident, entry: Incident, now: Instant): Incident {
	const { mitigated, declared, detected, ...rest } = known;
	const isStartKnown = isKnown(entry, 'began', now) && known.began.earliest <= now;
	return {
		...rest,
		...(detected && isPast(detected.at, now) ? { detected } : {}),
		...(isPast(mitigated, now) ? { mitigated } : {}),
		...(isPast(declared, now) ? { declared } : {}),
		began: isStartKnown ? known.began : exactly(firstUpdate(entry).at),
		components: (isKnown(entry, 'components', now) ? known.components : componentsInUpdates(known))
			.filter(({ from }) => from === undefined || from.earliest <= now)
			.map(({ to, ...effect }) => (isPast(to, now) ? { ...effect, to } : effect)),
	};
}

function maintenanceAt(known: Entry & Maintenance, entry: Maintenance, now: Instant): Maintenance {
	const { actual, ...rest } = known;
	if (!actual || !isKnown(entry, 'actual', now) || actual.from.earliest > now) return rest;
	const { to, ...begun } = actual;
	return { ...rest, actual: isPast(to, now) ? { ...begun, to } : begun };
}

function isKnown(entry: Entry, field: string, now: Instant): boolean {
	return isPublic(knownSince(entry, field), now);
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
