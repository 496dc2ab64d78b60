import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import type { Interval } from '../../../../src/time/interval.ts';
import { componentDays, lastDays } from '../../../../src/domain/status/component-day.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { effectsAt } from '../../support/make-record.ts';

const window = span('2021-02-27T00:00Z', '2021-03-03T00:00Z');

function days(
	entries: readonly Entry[],
	{ now = '2021-03-03T00:00Z', covered = [window] as readonly Interval[], within = window } = {},
) {
	return componentDays(effectsAt(now, ...entries), covered, within);
}

const resolved = [says('2021-03-01T14:00Z', 'resolved')];

describe('componentDays', () => {
	test('has every day of the window, past the end of the month', () => {
		expect(days([]).map(({ day }) => day)).toEqual([
			'2021-02-27',
			'2021-02-28',
			'2021-03-01',
			'2021-03-02',
		]);
	});

	test('has the leap day', () => {
		const leap = span('2024-02-28T00:00Z', '2024-03-01T00:00Z');
		expect(days([], { within: leap }).map(({ day }) => day)).toEqual(['2024-02-28', '2024-02-29']);
	});

	test('of a day without anything is operational and has no entries', () => {
		expect(days([])[0]).toEqual({
			day: '2021-02-27',
			certain: 'operational',
			possible: 'operational',
			unclosed: false,
			covered: 'all',
			entries: [],
		});
	});

	test('lays an outage on both days where it passes midnight', () => {
		const night = makeIncident({
			began: '2021-02-28T23:59Z',
			mitigated: '2021-03-01T00:01Z',
			updates: resolved,
		});
		expect(days([night]).map(({ certain }) => certain)).toEqual([
			'operational',
			'major_outage',
			'major_outage',
			'operational',
		]);
	});

	test('leaves the day out on whose first instant an outage ended', () => {
		const evening = makeIncident({
			began: '2021-02-28T22:00Z',
			mitigated: '2021-03-01T00:00Z',
			updates: resolved,
		});
		expect(days([evening]).map(({ entries }) => entries.length)).toEqual([0, 1, 0, 0]);
	});

	test('tells the certain from the possible', () => {
		const doubtful = makeIncident({
			began: '2021-02-28T22:00Z/2021-03-01T02:00Z',
			mitigated: '2021-03-01T10:00Z',
			updates: resolved,
		});
		expect(
			days([doubtful])
				.slice(1, 3)
				.map(({ certain, possible }) => [certain, possible]),
		).toEqual([
			['operational', 'major_outage'],
			['major_outage', 'major_outage'],
		]);
	});

	test('takes the worst of a day, and names its entries oldest first', () => {
		const slow = makeIncident({
			id: '2021-03-01-slow',
			components: [{ id: 'website', status: 'degraded_performance' }],
			began: '2021-03-01T01:00Z',
			mitigated: '2021-03-01T02:00Z',
			updates: resolved,
		});
		const down = makeIncident({ mitigated: '2021-03-01T11:00Z', updates: resolved });
		const day = days([down, slow])[2];
		expect(day?.certain).toBe('major_outage');
		expect(day?.entries).toEqual([slow, down]);
	});

	test('names a re-opened incident once', () => {
		const twice = makeIncident({
			components: [
				{ id: 'website', status: 'major_outage', to: '2021-03-01T11:00Z' },
				{ id: 'website', status: 'major_outage', from: '2021-03-01T12:00Z' },
			],
			mitigated: '2021-03-01T13:00Z',
			updates: resolved,
		});
		expect(days([twice])[2]?.entries).toEqual([twice]);
	});

	test('says how much of a day the record covers', () => {
		const covered = [
			span('2021-02-28T12:00Z', '2021-03-01T00:00Z'),
			span('2021-03-01T00:00Z', '2021-03-02T00:00Z'),
		];
		expect(days([], { covered }).map((day) => day.covered)).toEqual([
			'none',
			'part',
			'all',
			'none',
		]);
	});

	test('has what nobody closed on its days up to its last word, and says so of the later ones', () => {
		const quiet = makeIncident({ began: '2021-02-28T10:00Z' });
		const seen = days([quiet], { now: '2021-04-01T00:00Z' });
		expect(seen.map(({ certain, unclosed }) => [certain, unclosed])).toEqual([
			['operational', false],
			['major_outage', false],
			['major_outage', false],
			['operational', true],
		]);
		expect(seen[3]).toMatchObject({ possible: 'operational', entries: [] });
	});

	test('does not count the part of a day that lies outside the window', () => {
		const now = '2021-03-01T10:00Z';
		const work = makeMaintenance({
			scheduled: { from: '2021-03-01T09:00Z/2021-03-01T11:00Z', to: '2021-03-01T12:00Z' },
			updates: [says('2021-02-27T00:00Z', 'scheduled')],
		});
		const today = days([work], { now, within: lastDays(2, at(now)) }).at(-1);
		expect(today).toMatchObject({ certain: 'operational', possible: 'under_maintenance' });
	});

	test('does not show work that lies ahead today', () => {
		const now = '2021-03-08T09:00Z';
		const today = days([makeMaintenance()], { now, within: lastDays(1, at(now)) })[0];
		expect(today).toMatchObject({ day: '2021-03-08', possible: 'operational', entries: [] });
	});
});

describe('lastDays', () => {
	test('ends with today so far, now included', () => {
		const now = at('2021-03-01T10:00Z');
		expect(lastDays(1, now)).toEqual({ start: at('2021-03-01T00:00Z'), end: now + 1 });
	});

	test('counts today among its days', () => {
		const keys = days([], { within: lastDays(90, at('2021-03-01T10:00Z')) }).map(({ day }) => day);
		expect(keys).toHaveLength(90);
		expect([keys[0], keys[89]]).toEqual(['2020-12-02', '2021-03-01']);
	});

	test('is a new day at midnight', () => {
		const keys = days([], { within: lastDays(2, at('2021-03-01T00:00Z')) }).map(({ day }) => day);
		expect(keys).toEqual(['2021-02-28', '2021-03-01']);
	});
});
