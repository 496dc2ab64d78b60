import {
	type Entry,
	isIncident,
	isMaintenance,
	type Maintenance,
} from '../domain/incident/entry.ts';
import { givenEnd, isoOrNull, publishedTime, timeOrNull } from './published-time.ts';

/** What only an incident tells; null of other kinds. */
export function incidentFacts(entry: Entry) {
	if (!isIncident(entry))
		return { detected: null, declared: null, mitigated: null, cause: null, upstream: null };
	const { detected, declared, mitigated, cause, upstream } = entry;
	return {
		detected: detected ? { at: publishedTime(detected.at), by: detected.by } : null,
		declared: timeOrNull(declared),
		mitigated: mitigated ? givenEnd(mitigated) : null,
		cause: cause ?? null,
		upstream: upstream ? { name: upstream.name, link: upstream.link ?? null } : null,
	};
}

/** The windows of planned work; null of other kinds. */
export function maintenanceFacts(entry: Entry) {
	if (!isMaintenance(entry)) return { announced: null, scheduled: null, actual: null };
	return windowsOf(entry);
}

/** When planned work was announced, is planned, and was. */
export function windowsOf({ announced, updates, scheduled, actual }: Maintenance) {
	return {
		announced: isoOrNull(announced ?? updates[0]?.at),
		scheduled: { from: publishedTime(scheduled.from), to: givenEnd(scheduled.to) },
		actual: actual
			? { from: publishedTime(actual.from), to: actual.to ? givenEnd(actual.to) : null }
			: null,
	};
}
