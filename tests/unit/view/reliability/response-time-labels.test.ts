import { describe, expect, test } from 'vitest';
import { summarizeResponseTimes } from '../../../../src/domain/reliability/response-times.ts';
import { HOUR, MINUTE } from '../../../../src/time/instant.ts';
import {
	delayText,
	leftOutText,
	summaryText,
	toldText,
} from '../../../../src/view/reliability/response-time-labels.ts';
import { spaced } from '../../support/spaced.ts';

const exactly = (length: number) => ({ least: length, most: length });

describe('delayText', () => {
	test('tells a range, and from when it runs', () => {
		const delay = { least: HOUR + 54 * MINUTE, most: 6 * HOUR + 20 * MINUTE };
		expect(spaced(delayText('first_public_update', delay))).toBe(
			'1 h 54 min to 6 h 20 min after it began',
		);
		expect(spaced(delayText('resolved', exactly(HOUR)))).toBe('1 h after it was mitigated');
	});

	test('says that nobody told', () => {
		expect(delayText('detected', undefined)).toBe('not told');
	});

	test('does not say that nothing passed where the word may have come before', () => {
		expect(delayText('resolved', exactly(0))).toBe('no later than it was mitigated');
	});
});

test('toldText says what figures stand on, and leaves out what is 0', () => {
	expect(toldText({ count: 3, notRecorded: 2 }, 1)).toBe('3 told, 2 not told, 1 left out');
	expect(toldText({ count: 3, notRecorded: 0 })).toBe('3 told');
	expect(toldText({ count: 0, notRecorded: 0 }, 4)).toBe('0 told, 4 left out');
});

test('leftOutText counts what was left out', () => {
	expect(leftOutText({ backfilled: 9, retracted: 0 })).toBe(
		'Left out are 9 incidents entered later from another record, and no false alarms.',
	);
	expect(leftOutText({ backfilled: 0, retracted: 0 })).toBe('No incident is left out.');
});

test('summaryText gives the figures, or says that there are none', () => {
	expect(
		spaced(summaryText(summarizeResponseTimes([exactly(MINUTE), exactly(HOUR), undefined]))),
	).toBe('Median 1 min, 90th percentile 1 h, longest 1 h: 2 told, 1 not told.');
	expect(summaryText(summarizeResponseTimes([undefined]))).toBe(
		'No data: none of 1 incident tells it.',
	);
});
