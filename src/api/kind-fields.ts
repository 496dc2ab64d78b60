import { z } from 'zod';
import {
	type Entry,
	isIncident,
	isMaintenance,
	type Maintenance,
} from '../domain/incident/entry.ts';
import {
	givenEnd,
	givenEndSchema,
	instantSchema,
	isoOrNull,
	publishedTime,
	timeOrNull,
	timeSchema,
} from './times.ts';

const ofIncidents = 'null of other kinds, and where it is not told.';

/** What only an incident has. */
export const incidentFields = {
	detected: z
		.strictObject({ at: timeSchema, by: z.enum(['probe', 'staff', 'user']) })
		.nullable()
		.describe(`When and by whom an incident was noticed; ${ofIncidents}`),
	declared: timeSchema.nullable().describe(`When staff declared an incident; ${ofIncidents}`),
	mitigated: givenEndSchema.nullable().describe(`When impact ended; ${ofIncidents}`),
	cause: z
		.string()
		.nullable()
		.describe(`A sentence, or “unknown” where nobody has said; ${ofIncidents}`),
	upstream: z
		.strictObject({ name: z.string(), link: z.url().nullable() })
		.nullable()
		.describe(`Somebody else’s outage behind it; ${ofIncidents}`),
};

/** The windows of planned work. */
export const maintenanceFields = {
	announced: instantSchema.nullable().describe('When maintenance was announced.'),
	scheduled: z
		.strictObject({ from: timeSchema, to: givenEndSchema })
		.nullable()
		.describe('The planned window of maintenance.'),
	actual: z
		.strictObject({ from: timeSchema, to: givenEndSchema.nullable() })
		.nullable()
		.describe('The window as it was; `to` is null while nobody has told it.'),
};

/** The values of what only an incident has; null of other kinds. */
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

/** The values of the windows of planned work; null of other kinds. */
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
