import { describe, expect, test } from 'vitest';
import { endOpenGap } from '../../../src/compile/open-gap.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { recordGaps } from '../../../src/domain/record/record.ts';
import { at, span } from '../support/at.ts';
import { makeAnnouncement, makeIncident } from '../support/make-entry.ts';
import { makeSite } from '../support/make-record.ts';
import { recordWith } from './rules/example-record.ts';

const why = 'Nobody wrote.';
const past = { from: '2019-01-01T00:00Z', to: '2019-02-01T00:00Z', why };
const open = { from: '2021-02-06T22:49:40Z', why };
const now = '2021-06-01T00:00Z';

function gapsWith(...entries: readonly Entry[]) {
	return recordGaps(endOpenGap(makeSite({ record_gaps: [past, open] }), entries), at(now));
}

const earlier = span(past.from, past.to);
const lasting = [earlier, span(open.from, now)];

describe('a gap in the record without an end', () => {
	test('ends with the first entry that is published in it', () => {
		const incident = makeIncident();
		const news = makeAnnouncement({ id: '2021-03-01-news' });
		expect(gapsWith(incident, news)).toEqual([earlier, span(open.from, '2021-03-01T09:00Z')]);
	});

	test('lasts while nothing is published in it', () => {
		expect(gapsWith()).toEqual(lasting);
		const before = makeIncident({
			began: '2021-01-01T10:00Z',
			updates: [{ at: '2021-01-01T10:05Z', status: 'investigating', message: 'It fails.' }],
		});
		expect(gapsWith(before)).toEqual(lasting);
	});

	test('is not ended by what was taken from another record', () => {
		expect(gapsWith(makeIncident({ backfilled: true }))).toEqual(lasting);
		expect(gapsWith(makeIncident({ notices: ['2021-03-01-website-down'] }))).toEqual(lasting);
	});

	test('has ended in the record that everything is made from', () => {
		const site = 'record_gaps: [{ from: 2025-01-01T00:00Z, why: Nobody wrote. }]';
		const { record } = recordWith(site, { of: 'site', beside: '' });
		expect(record?.site.record_gaps).toMatchObject([{ to: at('2025-03-01T09:30Z') }]);
	});
});
