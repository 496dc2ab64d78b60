import { type DueItem, dueItems, standingEntries } from '../../commands/incident/standing.ts';
import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { isWrittenHere } from '../../compile/rules/rule.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import type { SiteRecord } from '../../domain/record/record.ts';

/** What waits for somebody: all that `incident list` calls due, then open incidents without a promise. */
export function dueWork(record: SiteRecord, problems: readonly Diagnostic[]): DueItem[] {
	const due = dueItems(problems);
	const isNamed = ({ id }: { id: string }) => due.some((item) => item.id === id);
	const written = new Set(record.entries.filter(isWrittenHere).map(({ id }: Entry) => id));
	const silent = standingEntries(record).filter(
		(entry) =>
			entry.kind === 'incident' &&
			entry.progress === 'open' &&
			entry.next_update_by === null &&
			written.has(entry.id) &&
			!isNamed(entry),
	);
	return [...due, ...silent.map(({ id }) => ({ rule: 'no-promise', id, message: noPromise }))];
}

const noPromise = 'This incident is open, and nobody has promised when the next word comes.';
