import { findOddCharacter } from '../compile/reading/odd-characters.ts';
import type { Entry, Incident } from '../domain/incident/entry.ts';
import { latestUpdate } from '../domain/incident/updates.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { exactly, isCertainlyAfter } from '../time/uncertain-time.ts';
import { InvalidRequest } from './edited.ts';
import type { ComponentChange } from './requests.ts';
import { addKey, appendItem, type Written } from './splice/edit-field.ts';

/** An update as a verb hands it over. */
interface NewUpdate {
	readonly at: Instant;
	readonly status: string;
	readonly message: string;
	readonly components?: readonly ComponentChange[] | undefined;
	readonly nextUpdateBy?: Instant | undefined;
}

/** The update as an item of `updates`. */
export function formatUpdate({
	at,
	status,
	message,
	components = [],
	nextUpdateBy,
}: NewUpdate): Written {
	return {
		at: toIso(at),
		status,
		...(components.length > 0 && {
			components: components.map(({ id, status }) => ({ id, status })),
		}),
		...(nextUpdateBy !== undefined && { next_update_by: toIso(nextUpdateBy) }),
		message: publishable(message),
	};
}

/** The file with another update at the end. */
export function addUpdate(text: string, entry: Entry, update: NewUpdate): string {
	const last = latestUpdate(entry).at;
	if (update.at <= last)
		throw new InvalidRequest(
			`The last update is of ${toIso(last)}, and this one would be of ${toIso(update.at)}. Give a later instant; what was said is changed by “correct”.`,
		);
	return appendItem(text, 'updates', formatUpdate(update));
}

/** The text as it is published: without blanks at its end, and refused with invisible characters. */
export function publishable(text: string): string {
	const kept = text.replaceAll('\r\n', '\n').trimEnd();
	if (kept.trim() === '') throw new InvalidRequest('The text is empty. Say what users notice.');
	if (findOddCharacter(kept) >= 0)
		throw new InvalidRequest(
			'The text holds an invisible character, which cannot be published. Type it anew.',
		);
	return kept;
}

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
		throw new InvalidRequest(
			`An incident is not planned, and “under_maintenance” says so of ${id}. Use degraded_performance, partial_outage or major_outage.`,
		);
	const start = components[running]?.from ?? began;
	if (running >= 0 && isCertainlyAfter(start, exactly(at)))
		throw new InvalidRequest(`${id} was affected only after ${toIso(at)}. Give a later instant.`);
	const ended = running < 0 ? text : addKey(text, ['components', running], 'to', toIso(at));
	if (status === 'operational') return ended;
	return appendItem(ended, 'components', { id, status, from: toIso(at) });
}
