import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { HOUR, shift } from '../../../../src/time/instant.ts';
import { uptimeRows, yearRows } from '../../../../src/view/uptime/uptime-rows.ts';
import { at } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';

const now = '2021-03-02T00:00Z';
const entries = [
	makeIncident({
		mitigated: '2021-03-01T12:24Z',
		cause: 'A cause.',
		updates: [says('2021-03-01T12:30Z', 'resolved')],
	}),
];

/** The rows of the website; `hours` of the last day were observed, the first of them failing. */
function rowsOf(hours: number, site = makeSite()) {
	const observations = Array.from({ length: hours }, (_, i) =>
		makeObservation(
			shift(at('2021-03-01T00:00Z'), i * HOUR),
			i === 0 ? 'major_outage' : 'operational',
		),
	);
	const record = makeRecord({
		now,
		site,
		entries,
		components: [makeComponent('website', '2021-03-01')],
		observations: new Map([['website', observations]]),
	});
	const subject = subjectsOf(record, indexRecord(record)).page;
	return uptimeRows(subject, record.now, site.weights);
}

describe('uptimeRows', () => {
	test('tell both accounts of each window, and what share was observed', () => {
		expect(rowsOf(12)[0]).toEqual({
			name: '24 hours',
			declared: '90.00%',
			measured: '91.66%',
			range: '45.83 to 95.84%',
			observed: '50.00%',
		});
	});

	test('need no range where all was observed', () => {
		expect(rowsOf(24)[0]).toMatchObject({ measured: '95.83%', range: undefined });
	});

	test('begin no window before the component did', () => {
		expect(rowsOf(12).map(({ observed }) => observed)).toEqual(Array(5).fill('50.00%'));
	});

	test('say in words where there is nothing to tell', () => {
		const site = makeSite({ record_gaps: [{ from: '2021-02-01T00:00Z', why: 'Nobody wrote.' }] });
		expect(rowsOf(0, site)[0]).toEqual({
			name: '24 hours',
			declared: 'not covered',
			measured: 'no data',
			range: undefined,
			observed: 'none',
		});
	});
});

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
