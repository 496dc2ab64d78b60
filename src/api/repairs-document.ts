import { paths } from '../addresses/paths.ts';
import { beginningOf } from '../domain/incident/entry-times.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { type RepairItem, repairItems } from '../domain/record/repair-items.ts';
import { publishedRepair } from './published-account.ts';
import type { Absolute } from './published-entry.ts';
import { pairOf } from './published-time.ts';
import type { RepairsDocument } from './repairs-schema.ts';

/** What is published of all promises. */
export function repairsDocument(record: SiteRecord, absolute: Absolute): RepairsDocument {
	return {
		$schema: absolute(paths.apiSchema('repairs')),
		repairs: repairItems(record).map((promised) => publishedPromise(promised, absolute)),
	};
}

function publishedPromise({ repair, entry }: RepairItem, absolute: Absolute) {
	return {
		...publishedRepair(repair, entry, absolute),
		incident: {
			id: entry.id,
			title: entry.title,
			begin: pairOf(beginningOf(entry)),
			retracted: entry.retracted !== undefined,
			document: absolute(paths.incidentJson(entry.id)),
		},
	};
}
