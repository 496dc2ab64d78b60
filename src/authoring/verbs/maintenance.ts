import type { Maintenance } from '../../domain/incident/entry.ts';
import { isClosingStatus, latestUpdate } from '../../domain/incident/updates.ts';
import { toIso } from '../../time/instant.ts';
import { addUpdate, publishable } from '../add-update.ts';
import { type EntrySource, InvalidRequest, editing } from '../edited.ts';
import type { CancelRequest, CompleteRequest, ExtendRequest, StartRequest } from '../requests.ts';
import { addKey, appendItem, rawValue, setField, setValue } from '../splice/edit-field.ts';

type Source = EntrySource<Maintenance>;

/** Starts planned work. */
export const start = editing(({ text, entry }: Source, request: StartRequest) => {
	requireOpen(entry);
	if (latestUpdate(entry).status !== 'scheduled' || entry.actual)
		throw new InvalidRequest(
			'This work was said to have begun. Use “update” or “maintenance complete”.',
		);
	const begun = setField(text, 'actual', { from: request.from });
	return addUpdate(begun, entry, { ...request, status: 'in_progress' });
});

/** Another end of the planned window: readers planned by the old one, so a correction names both. */
export const extend = editing(({ text, entry }: Source, request: ExtendRequest) => {
	requireOpen(entry);
	const old = rawValue(text, ['scheduled', 'to']) ?? 'unknown';
	if (old === request.to)
		throw new InvalidRequest(`The window ends at ${old} already. Give another end.`);
	const moved = setValue(text, ['scheduled', 'to'], request.to);
	const correction = { at: toIso(request.at), of: 'scheduled', note: publishable(request.note) };
	const corrected = appendItem(moved, 'corrections', correction);
	return addUpdate(corrected, entry, { ...request, status: latestUpdate(entry).status });
});

/** Completes planned work. */
export const complete = editing(({ text, entry }: Source, request: CompleteRequest) => {
	requireOpen(entry);
	return addUpdate(ended(text, entry, request), entry, { ...request, status: 'completed' });
});

/** Cancels planned work. */
export const cancel = editing(({ text, entry }: Source, request: CancelRequest) => {
	requireOpen(entry);
	return addUpdate(text, entry, { ...request, status: 'cancelled' });
});

function ended(text: string, { actual }: Maintenance, { from, to }: CompleteRequest): string {
	if (actual?.to)
		throw new InvalidRequest('The file says when the work ended. To change it, use “correct”.');
	if (actual) return addKey(text, ['actual'], 'to', to);
	if (from) return setField(text, 'actual', { from, to });
	throw new InvalidRequest('Nobody has said when the work began. Use “maintenance start” first.');
}

function requireOpen(entry: Maintenance): void {
	const { status } = latestUpdate(entry);
	if (isClosingStatus(status))
		throw new InvalidRequest(
			`This work is ${status}. Announce new work with “maintenance announce”.`,
		);
}
