import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { ninetyDays } from '../../../../src/domain/status/ninety-days.ts';
import { HOUR } from '../../../../src/time/instant.ts';
import { componentSubject, subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';

const website = makeComponent('website');

function ninety({ site = makeSite(), now = '2021-03-01T12:00Z' } = {}) {
	const open = makeIncident({
		began: '2021-03-01T10:00Z',
		updates: [says('2021-03-01T10:05Z', 'investigating')],
	});
	const record = makeRecord({ now, entries: [open], components: [website], site });
	return ninetyDays(record, componentSubject(subjectsOf(record, indexRecord(record)), 'website'));
}

describe('ninetyDays', () => {
	test('are ninety days that end with today', () => {
		const { days } = ninety();
		expect(days).toHaveLength(90);
		expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2020-12-02', '2021-03-01']);
	});

	test('count an open outage up to now, and no further', () => {
		expect(ninety().uptime?.certain.major_outage).toBe(2 * HOUR);
	});

	test('tell the declared status of now', () => {
		expect(ninety().status).toBe('major_outage');
	});

	test('have no figure where nobody kept the record', () => {
		const gap = { from: '2020-01-01T00:00Z', why: 'Nobody kept the record.' };
		expect(ninety({ site: makeSite({ record_gaps: [gap] }) }).uptime).toBeUndefined();
	});
});
