import type { Instant } from '../time/instant.ts';
import { exactly, type UncertainTime } from '../time/uncertain-time.ts';
import { type Entry, firstUpdate, type Incident, type Maintenance } from './entry.ts';
import { knownSince } from './known-since.ts';
import { saidComponents } from './said-components.ts';

/** Fields that can be left out of an entry without its ceasing to be one. */
const optional = [
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
] as const;

/**
 * The entry as the public could know it at `now`: later updates, write-up and corrections are gone,
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
		[...dated, entry.write_up?.at ?? now, entry.retracted?.at ?? now].every((at) => at <= now) &&
		!told(entry).some((time) => time.earliest > now)
	);
}

/** Every time of an incident that could lie in the future of `now`. */
function told(entry: Entry): UncertainTime[] {
	if (entry.kind !== 'incident') return [];
	const ends = entry.components.flatMap(({ from, to }) => [from, to]);
	return [entry.began, entry.mitigated, entry.declared, entry.detected?.at, ...ends].filter(
		(time) => time !== undefined && time !== 'unknown',
	);
}

function withoutLaterWords(entry: Entry, now: Instant): Entry {
	const known: Record<string, unknown> = { ...entry };
	known['updates'] = entry.updates.filter(({ at }) => at <= now);
	known['corrections'] = entry.corrections?.filter(({ at }) => at <= now);
	for (const field of optional) if (!isKnown(entry, field, now)) delete known[field];
	if (!isPublic(entry.write_up?.at, now)) [delete known['write_up'], (known['body'] = undefined)];
	if (!isPublic(entry.retracted?.at, now)) delete known['retracted'];
	return known as unknown as Entry;
}

function incidentAt(known: Entry & Incident, entry: Incident, now: Instant): Incident {
	const { mitigated, declared, ...rest } = known;
	return {
		...rest,
		...(isPast(mitigated, now) ? { mitigated } : {}),
		...(isPast(declared, now) ? { declared } : {}),
		began: isKnown(entry, 'began', now) ? known.began : exactly(firstUpdate(entry).at),
		components: (isKnown(entry, 'components', now) ? known.components : saidComponents(known))
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
