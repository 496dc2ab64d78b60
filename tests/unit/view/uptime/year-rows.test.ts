import { expect, test } from 'vitest';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { yearRows } from '../../../../src/view/uptime/uptime-rows.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { makeComponent, makeRecord } from '../../support/make-record.ts';

test('a year is told as far as the component was there and time has come', () => {
	const outage = makeIncident({
		began: '2020-12-31T12:00Z',
		mitigated: '2021-01-01T12:00Z',
		updates: [says('2021-01-01T12:00Z', 'resolved')],
	});
	const record = makeRecord({
		now: '2021-01-05T00:00Z',
		entries: [outage],
		observations: new Map([['website', [makeObservation('2021-01-04T00:00Z')]]]),
		components: [makeComponent('website', '2020-12-31')],
	});
	const { page } = subjectsOf(record, indexRecord(record));
	const rows = yearRows(page, ['2021', '2020', '2019'], record.now, record.site.weights);
	expect(rows.map(({ name, declared, observed }) => [name, declared, observed])).toEqual([
		['2021', '87.50%', '1.04%'],
		['2020', '50.00%', 'none'],
		['2019', 'not covered', 'none'],
	]);
});
