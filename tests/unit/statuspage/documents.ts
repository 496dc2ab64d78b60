import type { z } from 'zod';
import type { StatuspageName } from '../../../src/addresses/routes.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { indexRecord } from '../../../src/domain/record/record-index.ts';
import type { SiteRecord } from '../../../src/domain/record/record.ts';
import { statuspageContextOf } from '../../../src/statuspage/context.ts';
import {
	type IncidentPart,
	type MaintenancePart,
	statuspageSchemas,
} from '../../../src/statuspage/schema.ts';
import { statuspageDocument } from '../../../src/statuspage/statuspage-document.ts';
import { makeRecord } from '../support/make-record.ts';

type Read<Name extends StatuspageName> = z.output<(typeof statuspageSchemas)[Name]>;

/** A document of a record, as a strict reader finds it. */
export function documentOf<Name extends StatuspageName>(
	name: Name,
	record: SiteRecord,
): Read<Name> {
	const absolute = (path: string) => new URL(path, 'https://status.example/').href;
	const context = statuspageContextOf({ record, index: indexRecord(record), absolute });
	const text = JSON.stringify(statuspageDocument(name, context));
	return statuspageSchemas[name].parse(JSON.parse(text)) as Read<Name>;
}

/** A document of a record with these entries, newest first. */
export function documentAt<Name extends StatuspageName>(
	name: Name,
	now: string,
	...entries: readonly Entry[]
): Read<Name> {
	return documentOf(name, makeRecord({ now, entries }));
}

/** How an incident that stands alone in the record is told. */
export function incidentAt(now: string, entry: Entry): IncidentPart {
	return only(documentAt('incidents', now, entry).incidents);
}

/** How work that stands alone in the record is told. */
export function workAt(now: string, entry: Entry): MaintenancePart {
	return only(documentAt('scheduled-maintenances', now, entry).scheduled_maintenances);
}

function only<Part>([first, ...others]: readonly Part[]): Part {
	if (!first || others.length > 0) throw new Error('There is not one.');
	return first;
}
