import type { Entry } from '../domain/incident/entry.ts';
import { type IndexedRecord, indexRecord } from '../domain/record/record-index.ts';
import { memoize } from '../domain/record/memoize.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { movingEntries } from '../domain/status/current-status.ts';
import { type PageStatus, pageStatus } from '../domain/status/page-status.ts';
import { type Periods, periodsOf as computePeriods } from '../domain/uptime/periods.ts';
import { type Subject, type Subjects, subjectsOf } from '../domain/uptime/subject.ts';
import { type StatuspageContext, statuspageContextOf } from '../statuspage/context.ts';
import { currentRecord } from './content.ts';
import { absolute } from './link.ts';

/** The record, and what pages and documents need of it, computed once for each record. */
export interface SiteModel extends IndexedRecord {
	/** Entries that the clock alone moves on. */
	readonly moving: readonly Entry[];
	/** Everything that has figures. */
	readonly subjects: Subjects;
}

/** The model of the site as of the record's `now`, for every page and document. */
export function siteModel(): SiteModel {
	return modelOf(currentRecord());
}

const modelOf = memoize((record: SiteRecord): SiteModel => {
	const index = indexRecord(record);
	const moving = movingEntries(record, index);
	return { record, index, moving, subjects: subjectsOf(record, index) };
});

/** The current status of everything. */
export function currentStatus(): PageStatus {
	return statusOf(siteModel());
}

const statusOf = memoize(({ record, index }: SiteModel) => pageStatus(record, index));

/** The days, months and years of a subject, which several documents publish. */
export const periodsOf: (subject: Subject) => Periods = memoize((subject) =>
	computePeriods(subject, siteModel().record.now),
);

/** What Statuspage's documents are made from; ids are compared over all of them. */
export function statuspageContext(): StatuspageContext {
	return contextOf(siteModel());
}

const contextOf = memoize(({ record, index }: SiteModel) =>
	statuspageContextOf({ record, index, absolute }),
);
