import { describe, expect, test } from 'vitest';
import { followedEntry, followedRecord } from '../../../src/api/followed.ts';
import { makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { makeRecord } from '../support/make-record.ts';

const closed = makeIncident({
	mitigated: '2021-03-01T11:00Z',
	cause: 'A cache was full.',
	updates: [says('2021-03-01T10:05Z', 'investigating'), says('2021-03-01T11:30Z', 'resolved')],
	corrections: [
		{ at: '2021-03-03T09:00Z', of: 'mitigated', note: 'It was 11:10.' },
		{ at: '2021-03-03T09:00Z', of: 'mitigated', note: 'By the logs.' },
	],
	postmortem: { at: '2021-03-02T09:00Z' },
	body: 'Why it happened.',
});

describe('what a page shows', () => {
	test('of one entry is its newest word, be it an update, a postmortem or a correction', () => {
		expect(followedEntry(makeIncident())).toEqual({
			'data-entry': '2021-03-01-website-down',
			'data-newest': '2021-03-01T10:05:00Z',
		});
		expect(followedEntry(closed)).toMatchObject({ 'data-newest': '2021-03-03T09:00:00Z' });
	});

	test('of everything is how much was told: what readers of feeds get as one counts as one', () => {
		const record = makeRecord({ entries: [closed, makeMaintenance()], now: '2021-03-04T00:00Z' });
		expect(followedRecord(record, 'Nothing is declared.')).toEqual({
			'data-newest': '2021-03-03T09:00:00Z',
			'data-updates': 5,
			'data-heading': 'Nothing is declared.',
		});
	});

	test('of an empty record is nothing', () => {
		expect(followedRecord(makeRecord({ now: '2021-03-04T00:00Z', entries: [] }))).toMatchObject({
			'data-newest': '',
			'data-updates': 0,
		});
	});
});
