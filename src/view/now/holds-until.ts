import type { Entry } from '../../domain/incident/entry.ts';
import { indexRecord } from '../../domain/record/record-index.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { turningInstants } from '../../domain/status/current-status.ts';
import { pageStatus } from '../../domain/status/page-status.ts';
import { type Instant, MINUTE, SECOND, shift } from '../../time/instant.ts';
import { headline } from './headline.ts';

/**
 * The first instant at which the home page's answer no longer holds, if nobody writes another word
 * and nothing more is measured: the clock alone makes it another, or it is as old as a measurement
 * that says nothing of now. `entries` are those that the clock moves on: others change nothing.
 */
export function holdsUntil(record: SiteRecord, entries: readonly Entry[]): Instant {
	const { now, site, observations } = record;
	const tooOld = site.measurements.stale_after * MINUTE + SECOND;
	const newest = [...observations.values()].flatMap((own) => own.at(-1)?.end ?? []);
	const turns = [
		...turningInstants(entries, now, site.quiet_after),
		...newest.map((end) => shift(end, tooOld)),
	].toSorted((a, b) => a - b);
	const said = answerAt({ ...record, entries }, now);
	const isOther = (at: Instant) => answerAt({ ...record, entries }, at) !== said;
	const next = turns.find((at) => at > now && at < now + tooOld && isOther(at));
	return next ?? shift(now, tooOld);
}

/** The answer as it would be given at another instant. */
function answerAt(record: SiteRecord, now: Instant): string {
	const then = { ...record, now };
	const { heading, lede, label: words } = headline(pageStatus(then, indexRecord(then)), then);
	return `${words.sign} ${heading} ${lede}`;
}
