import type { ComponentStatus } from '../../schema/component-schema.ts';
import type { Instant } from '../../time/instant.ts';
import { type Step, stepsOf } from '../../time/step.ts';
import { type Effect, effectsOf } from '../incident/effect.ts';
import type { Entry } from '../incident/entry.ts';
import { progressSteps } from '../incident/progress-steps.ts';
import { progressOf } from '../incident/progress.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { GalleryRecord } from '../record/record.ts';
import { statusAt } from './current-status.ts';

/** Entries that the clock alone moves on after the record's `now`, or whose effects it ends. */
export function movingEntries(
	{ entries, now, site }: GalleryRecord,
	{ effects }: Pick<RecordIndex, 'effects'>,
): Entry[] {
	return entries.filter(
		(entry) =>
			progressSteps(entry, site.quiet_after).some(({ since }) => since > now) ||
			effects.get(entry)?.some(({ end }) => end.latest > now),
	);
}

/** When the clock alone may change what `entries` declare: each step of theirs, and each bound of an effect. */
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
 * How a component is declared to be from the record's `now` on, if nobody writes another word; of
 * `moving` entries alone, for the others have nothing more to say.
 */
export function declaredSteps(
	component: string,
	moving: readonly Entry[],
	{ now, site }: GalleryRecord,
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
