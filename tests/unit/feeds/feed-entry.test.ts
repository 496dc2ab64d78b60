import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { feedEntriesOf, newestFirst } from '../../../src/feeds/feed-entry.ts';
import { makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { octoberOutage } from '../support/october-outage.ts';

const ids = (entry: Entry) => feedEntriesOf(entry).map(({ id }) => id);

describe('feedEntriesOf', () => {
	test('tells each update, correction and postmortem once', () => {
		expect(ids(octoberOutage())).toEqual([
			'2020-10-30-gallery-outage/2020-10-30T12:23:00Z',
			'2020-10-30-gallery-outage/2020-10-30T14:39:19Z',
			'2020-10-30-gallery-outage/2020-10-30T18:15:24Z',
			'2020-10-30-gallery-outage/2020-10-30T22:10:45Z',
			'2020-10-30-gallery-outage/2020-10-30T22:31:18Z',
			'2020-10-30-gallery-outage/2020-10-30T18:15:24Z/correction/began',
			'2020-10-30-gallery-outage/2026-11-23T18:00:00Z/correction/mitigated',
			'2020-10-30-gallery-outage/2026-11-23T18:00:00Z/postmortem',
		]);
	});

	test('parts an update and a correction of one instant', () => {
		const own = ids(octoberOutage()).filter((id) => id.includes('T18:15:24Z'));
		expect(new Set(own).size).toBe(2);
	});

	test('parts two corrections of one instant', () => {
		const at = '2021-03-02T10:00:00Z';
		const corrected = makeIncident({
			corrections: [
				{ at, of: 'began', note: 'It began earlier.' },
				{ at, of: 'components', note: 'Search was affected too.' },
			],
		});
		expect(new Set(ids(corrected)).size).toBe(3);
	});

	test('tells two notes of one instant on one field as one, for they have one id', () => {
		const at = '2021-03-02T10:00:00Z';
		const corrected = makeIncident({
			corrections: [
				{ at, of: 'began', note: 'It began earlier.' },
				{ at, of: 'began', note: 'At 09:50 UTC.' },
			],
		});
		expect(feedEntriesOf(corrected).slice(1)).toMatchObject([
			{ lead: 'Start:', text: 'It began earlier.\n\nAt 09:50 UTC.' },
		]);
	});

	test('says in each title what changed', () => {
		expect(feedEntriesOf(octoberOutage()).map(({ title }) => title.split(':')[0])).toEqual([
			'Investigating',
			'Identified',
			'Identified',
			'Resolved',
			'Resolved',
			'Correction of start',
			'Correction of end',
			'Postmortem',
		]);
	});

	test('leads to the very update', () => {
		expect(feedEntriesOf(octoberOutage())[0]?.path).toBe(
			'incidents/2020-10-30-gallery-outage/#u20201030T122300Z',
		);
	});

	test('tells that a false alarm was retracted', () => {
		const alarm = makeIncident({ retracted: { at: '2021-03-01T11:00Z', why: 'A false alarm.' } });
		expect(feedEntriesOf(alarm).at(-1)).toMatchObject({
			id: '2021-03-01-website-down/2021-03-01T11:00:00Z/retracted',
			title: 'Retracted: The website does not answer',
			text: 'A false alarm.',
		});
	});

	test('keeps its ids when title, text and order of the file change', () => {
		const edited = makeIncident({
			title: 'Another title',
			updates: [{ at: '2021-03-01T10:05Z', status: 'identified', message: 'Other words.' }],
		});
		expect(ids(edited)).toEqual(ids(makeIncident()));
	});

	test('makes ids of the instant, however it was written', () => {
		const written = makeIncident({ updates: [says('2021-03-01T02:05:00-08:00', 'investigating')] });
		expect(ids(written)).toEqual(ids(makeIncident()));
	});
});

describe('newestFirst', () => {
	const told = [makeMaintenance(), makeIncident(), octoberOutage()].flatMap(feedEntriesOf);

	test('is newest first', () => {
		const times = newestFirst(told).map(({ at }) => at);
		expect(times).toHaveLength(10);
		expect(times).toEqual(times.toSorted((a, b) => b - a));
	});

	test('is the same whatever order the entries come in', () => {
		const tied = ['a', 'b', 'c'].map((id) => makeIncident({ id })).flatMap(feedEntriesOf);
		expect(newestFirst(tied)).toEqual(newestFirst(tied.toReversed()));
	});
});
