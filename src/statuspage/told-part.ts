import { paths } from '../addresses/paths.ts';
import { type Entry, isMaintenance, lastingId, type Update } from '../domain/incident/entry.ts';
import { closingUpdate, firstUpdate } from '../domain/incident/updates.ts';
import type { Instant } from '../time/instant.ts';
import { componentsOf } from '../view/incident/entry-text.ts';
import { componentPart } from './component-parts.ts';
import { changedAt, type Context, stamp } from './context.ts';

/** What incidents and planned work tell each in their own way. */
interface Own<Status, Impact, Updates> {
	readonly status: Status;
	readonly impact: Impact;
	readonly startedAt: Instant;
	/** The status of an update that says that it is watched whether all holds. */
	readonly watched: Update['status'];
	readonly updates: Updates;
}

/** What Statuspage tells of incidents and of planned work alike, in its order. */
export function toldPart<Status, Impact, Updates>(
	entry: Entry,
	own: Own<Status, Impact, Updates>,
	context: Context,
) {
	const { id, title, updates, retracted } = entry;
	return {
		id: context.idOf(lastingId(entry)),
		name: title,
		status: own.status,
		created_at: stamp(createdAt(entry)),
		updated_at: stamp(changedAt(entry, context)),
		monitoring_at: stampOrNull(updates.findLast(({ status }) => status === own.watched)?.at),
		resolved_at: stampOrNull(retracted?.at ?? closingUpdate(entry)?.at),
		impact: own.impact,
		shortlink: context.absolute(paths.entry(id)),
		started_at: stamp(own.startedAt),
		page_id: context.idOf('page'),
		incident_updates: own.updates,
		components: componentsOf(entry, context.record.components).map((one) =>
			componentPart(one, context),
		),
	};
}

/** When the public first heard of an entry. */
export function createdAt(entry: Entry): Instant {
	const announced = isMaintenance(entry) ? entry.announced : undefined;
	return announced ?? firstUpdate(entry).at;
}

function stampOrNull(at: Instant | undefined): string | null {
	return at === undefined ? null : stamp(at);
}
