import type { Incident } from '../domain/incident/entry.ts';
import { exactly, isCertainlyAfter } from '../time/uncertain-time.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { Refusal } from './edited.ts';
import type { ComponentChange } from './requests/request-parts.ts';
import { addKey, appendItem } from './splice/edit-field.ts';

/**
 * Lets components change at an instant: the span of each that runs ends there, and another follows
 * unless it works again. A component that is as it was is left as it stands.
 */
export function moveComponents(
	text: string,
	incident: Incident,
	changes: readonly ComponentChange[],
	at: Instant,
): string {
	return changes.reduce((edited, change) => moveOne(edited, incident, change, at), text);
}

function moveOne(
	text: string,
	incident: Incident,
	{ id, status }: ComponentChange,
	at: Instant,
): string {
	const { components, began } = incident;
	const running = components.findLastIndex((one) => one.id === id && one.to === undefined);
	if (components[running]?.status === status) return text;
	if (status === 'under_maintenance')
		throw new Refusal(
			`An incident is not planned, and “under_maintenance” says so of ${id}. Use degraded_performance, partial_outage or major_outage.`,
		);
	const start = components[running]?.from ?? began;
	if (running >= 0 && isCertainlyAfter(start, exactly(at)))
		throw new Refusal(`${id} was affected only after ${toIso(at)}. Give a later instant.`);
	const ended = running < 0 ? text : addKey(text, ['components', running], 'to', toIso(at));
	if (status === 'operational') return ended;
	return appendItem(ended, 'components', { id, status, from: toIso(at) });
}
