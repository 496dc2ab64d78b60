import type { Entry } from '../../domain/incident/entry.ts';

/**
 * Whether an entry was written for this site. What stands for a notice of an older record, or was
 * entered afterwards, cannot be blamed for how it was written then: reminders leave it alone.
 */
export function isWrittenHere({ backfilled, notices }: Entry): boolean {
	return !backfilled && (notices ?? []).length === 0;
}
