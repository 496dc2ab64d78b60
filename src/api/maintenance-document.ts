import { paths } from '../addresses/paths.ts';
import { isMaintenance, type Maintenance } from '../domain/incident/entry.ts';
import { latestUpdate, newestUpdate } from '../domain/incident/updates.ts';
import { windowsOf } from './kind-facts.ts';
import type { MaintenanceDocument } from './maintenance-schema.ts';
import { type Absolute, affectedBy, entryFacts, type Told } from './published-entry.ts';
import { isoOrNull } from './published-time.ts';

/** What is published of all planned work. */
export function maintenanceDocument(told: Told, absolute: Absolute): MaintenanceDocument {
	const works = told.record.entries.filter(isMaintenance);
	return {
		$schema: absolute(paths.apiSchema('maintenance')),
		last_update: isoOrNull(newestUpdate(works)?.update.at),
		maintenance: works.map((work) => publishedWork(work, told, absolute)),
	};
}

function publishedWork(work: Maintenance, told: Told, absolute: Absolute) {
	return {
		...entryFacts(work, told, absolute),
		status: latestUpdate(work).status,
		...windowsOf(work),
		components: affectedBy(work),
		document: absolute(paths.incidentJson(work.id)),
	};
}
