import { z } from 'zod';
import { componentState, pageState } from '../badges/badge-state.ts';
import type { PageStatus } from '../domain/status/page-status.ts';
import type { Site } from '../schema/site-schema.ts';
import { type Instant, instant, MINUTE, shift, toIso } from '../time/instant.ts';
import { instantSchema } from './times.ts';

/** A state in few words, and how long others may show it. */
export const badgeSchema = z
	.strictObject({
		text: z.string().describe('How it is in few words: what the badge says.'),
		until: instantSchema.describe(
			'The last instant at which others may show that: until a measurement that it rests on is stale, and no longer than measurements take to become unknown after the build. Afterwards ask again, or say that it is unknown.',
		),
	})
	.describe('How it is, for showing elsewhere.');

/** What may be shown elsewhere. */
type PublishedBadge = z.output<typeof badgeSchema>;

/** How everything is, for showing elsewhere. */
export function pageBadge(page: PageStatus, now: Instant, limits: Site['measurements']) {
	const measuredAt = [...page.components.keys()].flatMap((id) => measurementsBehind(page, id));
	return { text: pageState(page).text, until: untilOf(measuredAt, now, limits) };
}

/** How a component is, for showing elsewhere. */
export function componentBadge(
	page: PageStatus,
	id: string,
	now: Instant,
	limits: Site['measurements'],
): PublishedBadge {
	const measuredAt = measurementsBehind(page, id);
	return { text: componentState(page, id).text, until: untilOf(measuredAt, now, limits) };
}

/** When that was measured on which the state of a component rests; nothing where it was declared. */
function measurementsBehind({ components, measured }: PageStatus, id: string): Instant[] {
	const latest = measured.get(id);
	const isMeasured = components.get(id) === 'operational' && latest?.status !== 'not_observed';
	return latest && isMeasured ? [latest.at] : [];
}

function untilOf(
	measuredAt: readonly Instant[],
	now: Instant,
	limits: Site['measurements'],
): string {
	const stale = measuredAt.map((at) => shift(at, limits.stale_after * MINUTE));
	return toIso(instant(Math.min(shift(now, limits.unknown_after * MINUTE), ...stale)));
}
