import { type ComponentStatus, worst } from '../../schema/component-schema.ts';
import { type Instant, later, shift } from '../../time/instant.ts';
import { contains, interval } from '../../time/interval.ts';
import { type Step, stepsOf } from '../../time/step.ts';
import { type Effect, effectsOf } from '../incident/effect.ts';
import { type Certainty, entrySpans } from '../incident/entry-spans.ts';
import type { Entry } from '../incident/entry.ts';
import { progressOf, progressSteps } from '../incident/progress.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { SiteRecord } from '../record/record.ts';

/** The certain and the possible status at an instant. */
interface StatusAt {
	readonly certain: ComponentStatus;
	readonly possible: ComponentStatus;
}

/**
 * The declared status at any instant up to the record's `now`: of what is certain and of what is
 * possible, the worst such that at least that much holds. An open incident holds at `now` itself; one
 * that nobody closed is certain of nothing after its last update, and only possible.
 */
export function statusAt(effects: readonly Effect[], at: Instant, now: Instant): StatusAt {
	const seen = at === now ? lastingBeyond(effects, now) : effects;
	const near = seen.filter(({ start, end }) => start.earliest <= at && at < end.latest);
	const statusOf = (certainty: Certainty) =>
		worst(
			entrySpans(near, certainty)
				.filter((span) => contains(span, at))
				.map(({ status }) => status),
		);
	return { certain: statusOf('certain'), possible: statusOf('possible') };
}

/** The same effects, of which those that last, or that nobody closed, are not over at `now`. */
function lastingBeyond(effects: readonly Effect[], now: Instant): Effect[] {
	const after = shift(now, 1);
	return effects.map((effect) => {
		const { start, end, ongoing, lastUpdate } = effect;
		if (!ongoing && lastUpdate === undefined) return effect;
		const beyond = {
			...end,
			earliest: ongoing ? later(end.earliest, after) : end.earliest,
			latest: later(end.latest, after),
		};
		return { ...effect, end: beyond, possible: interval(start.earliest, beyond.latest) };
	});
}

/** Entries whose progress or effects the clock alone changes after the record's `now`. */
export function movingEntries(
	{ entries, now, site }: SiteRecord,
	{ effects }: Pick<RecordIndex, 'effects'>,
): Entry[] {
	return entries.filter(
		(entry) =>
			progressSteps(entry, site.quiet_after).some(({ since }) => since > now) ||
			effects.get(entry)?.some(({ end }) => end.latest > now),
	);
}

/** When the clock alone may change what `entries` declare: at each step of progress and bound of an effect. */
export function turningInstants(entries: readonly Entry[], now: Instant, quietAfter: number) {
	return entries.flatMap((entry) => [
		...progressSteps(entry, quietAfter).map(({ since }) => since),
		...effectsAt(entry, now, quietAfter).flatMap(({ start, end }) => [
			...[start.earliest, start.latest],
			...[end.earliest, end.latest],
		]),
	]);
}

/**
 * The declared status of a component from the record's `now` on, if no further update is published.
 * Only `moving` entries count: the others never change it again.
 */
export function declaredSteps(
	component: string,
	moving: readonly Entry[],
	{ now, site }: SiteRecord,
): Step<ComponentStatus>[] {
	const own = moving.filter(({ components }) => components.some(({ id }) => id === component));
	const effects = (at: Instant) =>
		own
			.flatMap((entry) => effectsAt(entry, at, site.quiet_after))
			.filter((effect) => effect.component === component);
	return stepsOf(
		now,
		turningInstants(own, now, site.quiet_after),
		(at) => statusAt(effects(at), at, at).certain,
	);
}

function effectsAt(entry: Entry, at: Instant, quietAfter: number): Effect[] {
	return effectsOf(entry, progressOf(entry, at, quietAfter), at);
}
