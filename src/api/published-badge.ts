import { z } from 'zod';
import type { Site } from '../schema/site-schema.ts';
import type { PageStatus } from '../domain/status/page-status.ts';
import { type Instant, instant, MINUTE, shift, toIso } from '../time/instant.ts';
import { componentState, pageState } from '../badges/badge-state.ts';
import { instantSchema } from './time-schemas.ts';

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
export type PublishedBadge = z.output<typeof badgeSchema>;

/** How everything is, for showing elsewhere. */
export function pageBadge(page: PageStatus, now: Instant, limits: Site['measurements']) {
	const looks = [...page.components.keys()].flatMap((id) => looksBehind(page, id));
	return { text: pageState(page).text, until: untilOf(looks, now, limits) };
}

/** How a component is, for showing elsewhere. */
export function componentBadge(
	page: PageStatus,
	id: string,
	now: Instant,
	limits: Site['measurements'],
): PublishedBadge {
	const looks = looksBehind(page, id);
	return { text: componentState(page, id).text, until: untilOf(looks, now, limits) };
}

/** When that was measured on which the state of a component rests; nothing where it was declared. */
function looksBehind({ components, measured }: PageStatus, id: string): Instant[] {
	const look = measured.get(id);
	const isMeasured = components.get(id) === 'operational' && look?.status !== 'not_observed';
	return look && isMeasured ? [look.at] : [];
}

function untilOf(looks: readonly Instant[], now: Instant, limits: Site['measurements']): string {
	const stale = looks.map((at) => shift(at, limits.stale_after * MINUTE));
	return toIso(instant(Math.min(shift(now, limits.unknown_after * MINUTE), ...stale)));
}
