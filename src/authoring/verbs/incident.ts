import type { Entry, Incident, Update } from '../../domain/incident/entry.ts';
import { isClosingStatus, latestUpdate } from '../../domain/incident/updates.ts';
import { toIso } from '../../time/instant.ts';
import { addUpdate, moveComponents, publishable } from '../add-update.ts';
import { type EntrySource, InvalidRequest, editing } from '../edited.ts';
import type { ReopenRequest, ResolveRequest, RetractRequest, UpdateRequest } from '../requests.ts';
import { addKey, appendItem, rawValue, removeField, setField } from '../splice/edit-field.ts';

/** Adds an update; components that changed also move in the file’s `components`. */
export const update = editing(({ text, entry }: EntrySource, request: UpdateRequest) => {
	requireOpen(entry, request.status);
	const { components = [], at } = request;
	if (components.length > 0 && entry.kind === 'announcement')
		throw new InvalidRequest('An announcement has no effect on components. Leave them out.');
	const moved = entry.kind === 'incident' ? moveComponents(text, entry, components, at) : text;
	return addUpdate(moved, entry, request);
});

function requireOpen(entry: Entry, status: string): void {
	const last = latestUpdate(entry).status;
	if (entry.retracted)
		throw new InvalidRequest('This was retracted as a false alarm. Publish a new incident.');
	if (isClosingStatus(status as Update['status']))
		throw new InvalidRequest(
			`An update cannot say ${status}. Use ${status === 'resolved' ? '“resolve”' : '“maintenance complete” or “maintenance cancel”'}.`,
		);
	if (last === 'resolved')
		throw new InvalidRequest('This incident is resolved. If it is back, use “reopen”.');
	if (isClosingStatus(last))
		throw new InvalidRequest(
			`This work is ${last}. Announce new work with “maintenance announce”.`,
		);
}

/** Resolves an incident. An earlier end or cause is replaced, since this update announces the new one. */
export const resolve = editing(
	({ text, entry }: EntrySource<Incident>, request: ResolveRequest) => {
		if (latestUpdate(entry).status === 'resolved')
			throw new InvalidRequest(
				'This incident is resolved already. To change what was said, use “correct”.',
			);
		const { mitigated, cause } = request;
		if (cause === undefined && entry.cause === undefined)
			throw new InvalidRequest('The file names no cause. Give it in a sentence, or “unknown”.');
		const ended = setField(text, 'mitigated', mitigated);
		const caused = cause === undefined ? ended : setField(ended, 'cause', publishable(cause));
		return addUpdate(caused, entry, { ...request, status: 'resolved' });
	},
);

/**
 * Reopens a resolved incident. The earlier end is written out in the spans that it ended, new
 * spans follow, and `mitigated` waits for the new end; the cause stays.
 */
export const reopen = editing(({ text, entry }: EntrySource<Incident>, request: ReopenRequest) => {
	if (latestUpdate(entry).status !== 'resolved')
		throw new InvalidRequest('This incident is still open. Use “update”.');
	if (entry.retracted)
		throw new InvalidRequest('This was retracted as a false alarm. Publish a new incident.');
	const { began, components, status = 'investigating' } = request;
	const ended = removeField(writeOutEnds(text, entry), 'mitigated');
	const again = components.reduce(
		(edited, { id, status }) => appendItem(edited, 'components', { id, status, from: began }),
		ended,
	);
	return addUpdate(again, entry, { ...request, status });
});

function writeOutEnds(text: string, { components }: Incident): string {
	const end = rawValue(text, ['mitigated']) ?? 'unknown';
	return components.reduce(
		(edited, { to }, i) =>
			to === undefined ? addKey(edited, ['components', i], 'to', end) : edited,
		text,
	);
}

/** Retracts an entry as a false alarm; the file stays, and counts in no figure. */
export const retract = editing(({ text, entry }: EntrySource, { at, why }: RetractRequest) => {
	if (entry.retracted) throw new InvalidRequest('This is retracted already. Change nothing.');
	return setField(text, 'retracted', { at: toIso(at), why: publishable(why) });
});
