import { describe, expect, test } from 'vitest';
import type { LostData } from '../../../../src/domain/incident/entry.ts';
import { correctedText, dataLossSpanText } from '../../../../src/view/incident/entry-labels.ts';
import { makeIncident } from '../../support/make-entry.ts';

/** How the loss from one time to another is told. */
function lost(from: string, to: string, zone = 'UTC'): string {
	const loss = { what: 'Counts', component: 'package-statistics', from, to, recovered: 'none' };
	const [read] = makeIncident({ zone, lost: [loss as never] }).lost as LostData[];
	return dataLossSpanText(read as LostData);
}

describe('dataLossSpanText', () => {
	test('counts whole days whole, both ends included', () => {
		expect(lost('2020-09-18', '2020-10-07')).toBe('18 September 2020 to 7 October 2020, 20 days');
	});

	test('counts the same days in the zone of their writer', () => {
		expect(lost('2020-09-18', '2020-10-07', 'America/Los_Angeles')).toBe(
			'18 September 2020 to 7 October 2020, 20 days',
		);
	});

	test('counts days across the end of summer time', () => {
		expect(lost('2020-10-31', '2020-11-02', 'America/Los_Angeles')).toBe(
			'31 October 2020 to 2 November 2020, 3 days',
		);
	});

	test('counts one day as one', () => {
		expect(lost('2020-09-18', '2020-09-18')).toBe('18 September 2020, 1 day');
	});

	test('counts nothing where an end is finer or coarser than a day', () => {
		expect(lost('2020-09-18T10:00Z', '2020-10-07')).toBe(
			'18 September 2020, 10:00 UTC to 7 October 2020',
		);
		expect(lost('2020-09', '2020-10')).toBe('September 2020 to October 2020');
	});

	test('says that the end is not known', () => {
		expect(lost('2020-09-18', 'unknown')).toBe('from 18 September 2020; until when is not known');
	});
});

describe('correctedText', () => {
	test.for([
		['began', 'Start'],
		['components', 'Affected components'],
		['cause', 'Cause'],
		['postmortem', 'Postmortem'],
		['lost_and_found', 'Lost and found'],
		['2020-10-30T12:23:00Z', 'The update of 2020-10-30, 12:23:00 UTC'],
	] as const)('calls %s “%s”', ([of, text]) => {
		expect(correctedText(of)).toBe(text);
	});
});
