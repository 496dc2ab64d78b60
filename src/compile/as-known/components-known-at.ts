import type { Incident, Update } from '../../domain/incident/entry.ts';
import { firstUpdate } from '../../domain/incident/updates.ts';
import type { Instant } from '../../time/instant.ts';
import { between, noLaterThan } from '../../time/uncertain-time.ts';
import { accountSince, type FieldTime, knownSince } from './known-since.ts';

type ComponentEffect = Incident['components'][number];

/**
 * The effects on components as the public could know them at `now`: those of the file's account that
 * were known, and over them what updates up to `now` said. A component that an update called
 * operational is so from then on, and one that an update called failing is so, whatever an account
 * that came later says; `mitigated` is the end of the whole, where it was known.
 */
export function componentsKnownAt(
	entry: Incident,
	now: Instant,
	compiledAt: Instant | undefined,
	mitigated: FieldTime,
): ComponentEffect[] {
	const isKnown = (time: FieldTime) => knownSince(entry, 'components', compiledAt, time) <= now;
	// That an end is unknown is known once it has come.
	const isOver = knownSince(entry, 'mitigated', compiledAt) <= now;
	const isEndKnown = (to: FieldTime) => (to === 'unknown' ? isOver : isKnown(to));
	const account = entry.components
		.filter(({ id, from }) => isKnown(from) && listedSince(entry, id, compiledAt) <= now)
		.map(({ to, ...effect }) => (to !== undefined && isEndKnown(to) ? { ...effect, to } : effect));
	const updates = entry.updates.filter(({ at }) => at <= now);
	return withReports(account, updates, mitigated);
}

/**
 * Since when the public has known that a component of the account is affected: a first update that
 * lists components made those known, and the others became so with the update that lists them, else
 * with the account of what happened.
 */
function listedSince(entry: Incident, id: string, compiledAt: Instant | undefined): Instant {
	const lists = ({ components = [] }: Update) => components.some((one) => one.id === id);
	const known = knownSince(entry, 'components', compiledAt);
	const first = firstUpdate(entry);
	if (known > first.at || !first.components?.length || lists(first)) return known;
	return entry.updates.find(lists)?.at ?? accountSince(entry, compiledAt);
}

/**
 * Effects, overlaid with the statuses that updates gave components. An update ends an effect that had no end
 * yet where it says otherwise; the change lies between the update before and that one. An effect that
 * only an update names began no later than it, with the first update when the incident began.
 */
export function withReports(
	account: readonly ComponentEffect[],
	updates: readonly Update[],
	mitigated?: FieldTime,
): ComponentEffect[] {
	let effects = [...account];
	for (const [i, { at, components = [] }] of updates.entries())
		for (const { id, status } of components) {
			const before = updates[i - 1]?.at;
			const own = effects.filter((effect) => effect.id === id);
			const held = own.filter((effect) => holdsAt(effect, at, mitigated));
			if (held.some((one) => one.status === status || endOf(one, mitigated) !== undefined))
				continue;
			if (held.length === 0 && own.some(({ from }) => from && from.earliest > at)) continue;
			const change = before === undefined ? undefined : between(before, at);
			effects = effects.flatMap((effect) => {
				if (!held.includes(effect)) return [effect];
				return change ? [{ ...effect, to: change }] : [];
			});
			if (status === 'operational') continue;
			const from = own.length > 0 ? change : change && noLaterThan(at);
			effects.push({ id, status, ...(from && { from }) });
		}
	return effects;
}

/** Whether an effect lasts at an instant, as far as its times say. */
function holdsAt(effect: ComponentEffect, at: Instant, mitigated: FieldTime): boolean {
	const end = endOf(effect, mitigated);
	const isBegun = effect.from === undefined || effect.from.earliest <= at;
	return isBegun && (end === undefined || end === 'unknown' || end.latest > at);
}

function endOf({ to }: ComponentEffect, mitigated: FieldTime): FieldTime {
	return to ?? mitigated;
}

/** Whether the last status that an update gave a component is operational, and its effect has no end. */
export function isContradicted({ components, updates, mitigated }: Incident): boolean {
	const reports = new Map(
		updates.flatMap((one) => (one.components ?? []).map(({ id, status }) => [id, status] as const)),
	);
	return (
		updates.at(-1)?.status !== 'resolved' &&
		components.some(
			(effect) =>
				reports.get(effect.id) === 'operational' && endOf(effect, mitigated) === undefined,
		)
	);
}
