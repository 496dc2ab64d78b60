import { figuresDocument } from '../../../src/api/figures.ts';
import { indexRecord } from '../../../src/domain/record/record-index.ts';
import type { SiteRecord } from '../../../src/domain/record/record.ts';
import { periodsOf } from '../../../src/domain/uptime/periods.ts';
import { componentSubject, subjectsOf } from '../../../src/domain/uptime/subject.ts';
import { HOUR, shift } from '../../../src/time/instant.ts';
import { at } from '../support/at.ts';
import { makeIncident, says } from '../support/make-entry.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeComponent, makeRecord, makeSite } from '../support/make-record.ts';

/** The website failed on 1 March 2021 from 10:00 to 12:00, or to 13:00; nobody kept the record on the 3rd. */
export const record: SiteRecord = makeRecord({
	now: '2021-03-04T12:00Z',
	site: makeSite({
		record_gaps: [{ from: '2021-03-03T00:00Z', to: '2021-03-04T00:00Z', why: 'Nobody wrote.' }],
	}),
	components: [makeComponent('website', '2021-02-28'), makeComponent('search', '2021-03-02')],
	entries: [
		makeIncident({
			mitigated: '2021-03-01T12:00Z/2021-03-01T13:00Z',
			cause: 'A cause.',
			updates: [says('2021-03-01T13:00Z', 'resolved')],
		}),
	],
	observations: new Map([
		[
			'website',
			[
				makeObservation('2021-02-28T23:00Z'),
				makeObservation('2021-03-01T10:00Z', 'major_outage', { p50: 900, p95: 2000 }),
				makeObservation('2021-03-01T11:00Z', 'partial_outage', { p50: 300, p95: 310 }),
				makeObservation('2021-03-01T12:00Z'),
				makeObservation(shift(at('2021-03-04T12:00Z'), -HOUR)),
			],
		],
	]),
});

export const subjects = subjectsOf(record, indexRecord(record));
export const website = componentSubject(subjects, 'website');
export const periods = periodsOf(website, record.now);
export const document = figuresDocument(
	website,
	periods,
	record,
	'https://status.example/schema.json',
);
