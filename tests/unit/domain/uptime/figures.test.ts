import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../../src/domain/observation/observation.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import {
	figuresOver,
	rollingWindow,
	rollingWindows,
} from '../../../../src/domain/uptime/figures.ts';
import { shareNumber } from '../../../../src/domain/uptime/share.ts';
import { subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { DAY, HOUR } from '../../../../src/time/instant.ts';
import { partsWithin } from '../../../../src/time/interval.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { observed } from '../../support/make-objective.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';

describe('rollingWindow', () => {
	const window = (size: Parameters<typeof rollingWindow>[0], now: string) =>
		rollingWindow(size, at(now));

	test('of hours begins so many hours ago, to the second', () => {
		expect(window({ hours: 24 }, '2021-03-01T10:05:07Z')).toEqual(
			span('2021-02-28T10:05:07Z', '2021-03-01T10:05:07Z'),
		);
	});

	test('of days is of UTC days, today among them as far as it has come', () => {
		expect(window({ days: 7 }, '2021-03-01T10:05:07Z')).toEqual(
			span('2021-02-23T00:00Z', '2021-03-01T10:05:07Z'),
		);
		expect(window({ days: 1 }, '2021-03-01T10:05:07Z')).toEqual(
			span('00:00', '2021-03-01T10:05:07Z'),
		);
	});

	test('ends at midnight with the day that begins, of which nothing has come yet', () => {
		expect(window({ days: 7 }, '2021-03-01T00:00Z')).toEqual(
			span('2021-02-23T00:00Z', '2021-03-01T00:00Z'),
		);
		expect(window({ days: 7 }, '2021-02-28T23:59:59Z')).toEqual(
			span('2021-02-22T00:00Z', '2021-02-28T23:59:59Z'),
		);
	});

	test('counts a leap day as a day', () => {
		expect(window({ days: 2 }, '2024-03-01T12:00Z').start).toBe(at('2024-02-29T00:00Z'));
		expect(window({ days: 2 }, '2023-03-01T12:00Z').start).toBe(at('2023-02-28T00:00Z'));
	});

	test('knows nothing of days of 23 hours: clocks change in zones, not in UTC', () => {
		const { start } = window({ days: 2 }, '2021-03-28T12:00Z');
		expect(at('2021-03-28T12:00Z') - start).toBe(DAY + 12 * HOUR);
	});

	test('is there for a day, a week, a month and a quarter', () => {
		expect(rollingWindows).toEqual([{ hours: 24 }, { days: 7 }, { days: 30 }, { days: 90 }]);
	});
});

/** The website, down for two hours of 1 March 2021, told by staff and seen by a probe. */
function website(told: { since?: string; gap?: boolean; seen?: readonly Observation[] } = {}) {
	const from = '2021-03-01T00:00Z';
	const record = makeRecord({
		now: '2021-03-02T12:00Z',
		components: [makeComponent('website', told.since ?? '2021-02-01')],
		site: makeSite({ record_gaps: told.gap ? [{ from, why: 'Nobody wrote.' }] : [] }),
		entries: [
			makeIncident({
				mitigated: '2021-03-01T12:00Z',
				updates: [says('2021-03-01T12:05Z', 'resolved')],
			}),
		],
		observations: new Map([['website', told.seen ?? []]]),
	});
	return subjectsOf(record, indexRecord(record)).page;
}

const { weights } = makeSite();
const day = span('00:00', '2021-03-02T00:00Z');

describe('figuresOver', () => {
	test('tells side by side what was declared and what was measured', () => {
		const seen = [observed('10:00', '11:00', 'partial_outage'), observed('11:00', '13:00')];
		const { declared, measured } = figuresOver(website({ seen }), day, weights) ?? {};
		expect(declared && shareNumber(declared.least)).toBeCloseTo(22 / 24, 12);
		expect(declared?.most).toEqual(declared?.least);
		expect(measured && shareNumber(measured.uptime)).toBeCloseTo(1 - 0.3 / 3, 12);
		expect(measured).toMatchObject({ observed: 3 * HOUR, notObserved: 21 * HOUR });
	});

	test('holds the measured uptime between all unobserved time down and all of it up', () => {
		const seen = [observed('10:00', '11:00', 'partial_outage'), observed('11:00', '13:00')];
		const { measured } = figuresOver(website({ seen }), day, weights) ?? {};
		expect(measured && shareNumber(measured.least)).toBeCloseTo(1 - (0.3 + 21) / 24, 12);
		expect(measured && shareNumber(measured.most)).toBeCloseTo(1 - 0.3 / 24, 12);
	});

	test('has nothing measured where nobody looked: that is not 100%', () => {
		const { declared, measured } = figuresOver(website(), day, weights) ?? {};
		expect(declared).toBeDefined();
		expect(measured).toBeUndefined();
	});

	test('has nothing declared where nobody kept the record', () => {
		const subject = website({ gap: true, seen: [observed('10:00', '11:00')] });
		const { declared, measured } = figuresOver(subject, day, weights) ?? {};
		expect(declared).toBeUndefined();
		expect(measured && shareNumber(measured.uptime)).toBe(1);
	});

	test('begins with what it is of, if the window is longer', () => {
		const subject = website({ since: '2021-03-01T06:00Z', seen: [observed('05:00', '07:00')] });
		const found = figuresOver(subject, rollingWindow({ days: 90 }, day.end), weights);
		expect(found?.window).toEqual(span('06:00', '2021-03-02T00:00Z'));
		expect(found?.declared?.covered).toBe(18 * HOUR);
		expect(found?.measured).toMatchObject({ observed: HOUR, notObserved: 17 * HOUR });
	});

	test('is nothing where the window ends before what it is of begins', () => {
		const subject = website({ since: '2021-03-02T00:00Z' });
		expect(figuresOver(subject, day, weights)).toBeUndefined();
		expect(figuresOver(subject, span('2021-02-01T00:00Z', '00:00'), weights)).toBeUndefined();
	});
});

describe('measuredWithin', () => {
	const hours = [
		observed('10:00', '11:00'),
		observed('11:00', '12:00'),
		observed('14:00', '15:00'),
	];

	test('cuts the spans at the ends of the window, and keeps the others as they are', () => {
		const found = partsWithin(hours, span('10:30', '14:15'));
		expect(found.map(({ start, end }) => ({ start, end }))).toEqual([
			span('10:30', '11:00'),
			span('11:00', '12:00'),
			span('14:00', '14:15'),
		]);
		expect(found[1]).toBe(hours[1]);
	});

	test('leaves out spans that only touch the window', () => {
		expect(partsWithin(hours, span('12:00', '14:00'))).toEqual([]);
		expect(partsWithin(hours, span('11:00', '12:00'))).toEqual([hours[1]]);
	});
});
