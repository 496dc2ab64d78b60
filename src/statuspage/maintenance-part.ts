import type { Maintenance } from '../domain/incident/entry.ts';
import { progressUntil } from '../domain/incident/progress.ts';
import { closingUpdate, latestUpdate } from '../domain/incident/updates.ts';
import { type Instant, later } from '../time/instant.ts';
import { type Context, progressIn, stamp } from './context.ts';
import { createdAt, toldPart } from './told-part.ts';
import type { MaintenancePart } from './told-schema.ts';
import { affectedAt, type Message, retraction, updatePart } from './update-parts.ts';

type Status = MaintenancePart['status'];

/**
 * Planned work as Statuspage tells it. Statuspage has no word for work that was called off, and
 * would drop it: here it stays as completed, and its newest update says what became of it.
 */
export function maintenancePart(work: Maintenance, context: Context): MaintenancePart {
	const own = {
		status: statusOf(work, context),
		impact: 'maintenance' as const,
		// To Statuspage, work starts when it is announced.
		startedAt: createdAt(work),
		watched: 'verifying' as const,
		updates: messagesOf(work, context)
			.toSorted((a, b) => b.at - a.at)
			.map((message) => updatePart(work, message, context)),
	};
	return {
		...toldPart(work, own, context),
		scheduled_for: stamp(work.scheduled.from.earliest),
		scheduled_until: stamp(until(work, context)),
	};
}

/** What was said last; work whose window has begun is in progress, as Statuspage makes it by itself. */
function statusOf(work: Maintenance, context: Context): Status {
	if (work.retracted) return 'completed';
	const status = wordOf(latestUpdate(work).status);
	const isUnderWay = progressIn(context, work) === 'under_way';
	return isUnderWay && status === 'scheduled' ? 'in_progress' : status;
}

function wordOf(status: Maintenance['updates'][number]['status']): Status {
	return status === 'cancelled' ? 'completed' : status;
}

/**
 * The latest instant at which the planned window ends. Statuspage knows no open end: one that is not
 * known is the word that the work was over, else the instant from which it is no longer taken to last.
 */
function until(work: Maintenance, { record }: Context): Instant {
	const { from, to } = work.scheduled;
	if (to !== 'unknown') return to.latest;
	const closed = closingUpdate(work)?.at;
	if (closed !== undefined) return later(closed, from.latest);
	return progressUntil(work, 'under_way', record.site.quiet_after) ?? from.latest;
}

/** The retraction and the updates, newest first. */
function messagesOf(work: Maintenance, context: Context): Message<Status>[] {
	const { retracted, updates } = work;
	const affected = affectedAt(work, context);
	const said = updates.map((update) => ({
		at: update.at,
		status: wordOf(update.status),
		text: update.status === 'cancelled' ? `Cancelled.\n\n${update.message}` : update.message,
		affected: affected.get(update) ?? [],
	}));
	return [
		...(retracted ? [retraction(retracted, 'completed' as const)] : []),
		...said.toReversed(),
	];
}
