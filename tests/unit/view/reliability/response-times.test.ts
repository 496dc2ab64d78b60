import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Length } from '../../../../src/domain/incident/effect.ts';
import { summarizeResponseTimes } from '../../../../src/domain/reliability/response-times.ts';
import { DAY, HOUR, MINUTE } from '../../../../src/time/instant.ts';
import {
	entryResponseTimes,
	leftOutText,
	recordedText,
	responseTimeChart,
	responseTimeRows,
	responseTimeText,
	type ResponseTimeYear,
	summaryText,
} from '../../../../src/view/reliability/response-times.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { spaced } from '../../support/spaced.ts';

const exactly = (length: number) => ({ least: length, most: length });

describe('responseTimeText', () => {
	test('tells a range, and from when it runs', () => {
		const time = { least: HOUR + 54 * MINUTE, most: 6 * HOUR + 20 * MINUTE };
		expect(spaced(responseTimeText('first_public_update', time))).toBe(
			'1 h 54 min to 6 h 20 min after it began',
		);
		expect(spaced(responseTimeText('resolved', exactly(HOUR)))).toBe('1 h after it was mitigated');
	});

	test('marks a response time that is not recorded', () => {
		expect(responseTimeText('detected', undefined)).toBe('not told');
	});

	test('states only an upper bound where the update may have come before', () => {
		expect(responseTimeText('resolved', exactly(0))).toBe('no later than it was mitigated');
	});
});

test('recordedText counts the incidents that the figures rest on, and leaves out zeros', () => {
	expect(recordedText({ count: 3, notRecorded: 2 }, 1)).toBe('3 told, 2 not told, 1 left out');
	expect(recordedText({ count: 3, notRecorded: 0 })).toBe('3 told');
	expect(recordedText({ count: 0, notRecorded: 0 }, 4)).toBe('0 told, 4 left out');
});

test('leftOutText counts what was left out', () => {
	expect(leftOutText({ backfilled: 9, retracted: 0 })).toBe(
		'Left out are 9 incidents entered later from another record, and no false alarms.',
	);
	expect(leftOutText({ backfilled: 0, retracted: 0 })).toBe('No incident is left out.');
});

test('summaryText gives the figures, or says that there are none', () => {
	expect(
		spaced(
			summaryText('detected', summarizeResponseTimes([exactly(MINUTE), exactly(HOUR), undefined])),
		),
	).toBe('Median 1 min, 90th percentile 1 h, longest 1 h: 2 told, 1 not told.');
	expect(summaryText('detected', summarizeResponseTimes([undefined]))).toBe(
		'No data: none of 1 incident tells it.',
	);
});

test('summaryText has no delay of 0 min where the word may have come long before', () => {
	const before = summarizeResponseTimes([exactly(0), exactly(0), exactly(HOUR)]);
	expect(spaced(summaryText('resolved', before))).toBe(
		'Median no later than it was mitigated, 90th percentile 1 h, longest 1 h: 3 told.',
	);
	const [median] = responseTimeRows('first_public_update', before);
	expect(median).toEqual({ name: 'median', text: 'no later than it began' });
});

function year(key: string, ...times: (Length | undefined)[]): ResponseTimeYear {
	return { year: key, summary: summarizeResponseTimes(times), leftOut: 0 };
}

const anyLength = fc
	.tuple(fc.nat(4000 * DAY), fc.nat(400 * DAY))
	.map(([least, more]) => ({ least, most: least + more }));

describe('responseTimeChart', () => {
	test('is nothing where no year has a response time', () => {
		expect(responseTimeChart([year('2021', undefined)])).toBeUndefined();
	});

	test('passes over a year that does not tell it', () => {
		const chart = responseTimeChart([
			year('2020', undefined),
			year('2021', exactly(HOUR), undefined),
		]);
		expect(chart?.rows).toMatchObject([{ year: '2021', count: 1 }]);
	});

	test('draws an hour as far from a minute as sixty hours from an hour', () => {
		const chart = responseTimeChart([
			year('2021', exactly(HOUR)),
			year('2022', exactly(60 * HOUR)),
		]);
		const minute = chart?.ticks[0]?.x ?? 0;
		const [hour = 0, sixty = 0] = chart?.rows.map(({ median }) => median.x) ?? [];
		expect(hour - minute).toBeCloseTo(sixty - hour, 1);
	});

	test('draws nothing and a minute at the left, and both can be seen', () => {
		const chart = responseTimeChart([year('2021', exactly(0)), year('2022', exactly(MINUTE))]);
		const [none, minute] = chart?.rows.map(({ median }) => median) ?? [];
		expect(none).toEqual(minute);
		expect(none?.width).toBeGreaterThan(0);
	});

	test('reaches from the least to the most', () => {
		const chart = responseTimeChart([year('2021', { least: HOUR, most: DAY })]);
		const { x = 0, width = 0 } = chart?.rows[0]?.median ?? {};
		expect(x).toBeCloseTo(chart?.ticks[1]?.x ?? 0, 1);
		expect(x + width).toBeCloseTo(chart?.ticks[2]?.x ?? 0, 1);
	});

	test('keeps everything inside its frame', () => {
		fc.assert(
			fc.property(fc.array(anyLength, { minLength: 1, maxLength: 8 }), (times) => {
				const chart = responseTimeChart([year('2021', ...times)]);
				for (const { median, ninetieth } of chart?.rows ?? [])
					for (const { x, width } of [median, ninetieth]) {
						expect(x).toBeGreaterThanOrEqual(20);
						expect(width).toBeGreaterThan(0);
						expect(x + width).toBeLessThanOrEqual(100.02);
					}
			}),
			{ numRuns: 100 },
		);
	});
});

describe('entryResponseTimes', () => {
	test('names the response times that are recorded', () => {
		const incident = makeIncident({
			mitigated: '2021-03-01T11:00Z',
			updates: [says('2021-03-01T10:05Z', 'investigating'), says('2021-03-01T12:00Z', 'resolved')],
		});
		const times = entryResponseTimes(incident);
		expect(times?.leftOut).toBeUndefined();
		expect(times?.recorded.map(({ name, text }) => `${name}: ${spaced(text)}`)).toEqual([
			'First public word: 5 min after it began',
			'Mitigated: 1 h after it began',
			'Marked resolved: 1 h after it was mitigated',
		]);
	});

	test('says why an incident is left out', () => {
		const retracted = { at: '2021-03-02T10:00Z', why: 'A false alarm.' };
		expect(entryResponseTimes(makeIncident({ retracted }))).toEqual({
			leftOut: 'Left out of every delay: it was a false alarm.',
			recorded: [],
		});
	});

	test('is nothing for maintenance', () => {
		expect(entryResponseTimes(makeMaintenance())).toBeUndefined();
	});
});
