import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { daysBetween, endOf, startOf } from '../../../../src/time/utc-calendar.ts';
import {
	type DayRun,
	recentDays,
	runText,
	spanOfDaysText,
} from '../../../../src/view/now/recent-days.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { at } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { effectsAt, makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';
import { LAST, minutesOf } from '../../support/minutes.ts';

/** The days from 27 February to 3 March 2021, in a record at the end of the last. */
function daysOf(
	entries: readonly Entry[],
	{ gap, since, now = '2021-03-03T23:59Z' }: { gap?: Gap; since?: string; now?: string } = {},
) {
	const site = makeSite({ record_gaps: gap ? [{ ...gap, why: 'Nobody kept it.' }] : [] });
	const components = [makeComponent('website', since), makeComponent('search', since)];
	const record = makeRecord({ now, entries, site, components });
	const days = daysBetween(at('2021-02-27T00:00Z'), at(now));
	const begun = entries.filter(({ id }) => !id.includes('older'));
	return recentDays(days, begun, { record, index: indexRecord(record) });
}
type Gap = { readonly from: string; readonly to?: string };

/** Each run of days with its text, newest first; days on which an entry begins are left out. */
function textsOf(...given: Parameters<typeof daysOf>): [days: string, text: string][] {
	return daysOf(...given).flatMap((part) => {
		if (part.kind === 'day') return [];
		const text = runText(part).map((one) => (typeof one === 'string' ? one : `[${one.id}]`));
		return [[`${part.from} to ${part.to}`, text.join('').trim()]];
	});
}

function isCalledQuiet(run: DayRun): boolean {
	return runText(run).some((one) => typeof one === 'string' && one.includes('without'));
}

/** An incident of before these days. */
const older = (given: Parameters<typeof makeIncident>[0]) =>
	makeIncident({ id: 'older', began: '2021-02-01T10:00Z', ...given });

const resolved = [
	says('2021-02-01T10:05Z', 'investigating'),
	says('2021-03-20T00:00Z', 'resolved'),
];

describe('recentDays', () => {
	test('has the newest day first, and days on which nothing was in effect as one', () => {
		const incident = makeIncident({
			mitigated: '2021-03-01T11:00Z',
			updates: [says('2021-03-01T11:05Z', 'resolved')],
		});
		expect(daysOf([incident]).map((part) => (part.kind === 'day' ? part.day : part.to))).toEqual([
			'2021-03-03',
			'2021-03-01',
			'2021-02-28',
		]);
		expect(textsOf([incident])).toEqual([
			['2021-03-02 to 2021-03-03', '2 days without a declared incident.'],
			['2021-02-27 to 2021-02-28', '2 days without a declared incident.'],
		]);
	});

	test('puts an entry on the earliest day on which it can have begun', () => {
		const incident = makeIncident({ began: '2021-02-28T23:00Z/2021-03-01T10:00Z' });
		expect(daysOf([incident]).find(({ kind }) => kind === 'day')).toMatchObject({
			day: '2021-02-28',
		});
	});

	test('does not call a day quiet on which an older incident was in effect', () => {
		const failing = older({ mitigated: '2021-03-02T08:00Z', updates: resolved });
		expect(textsOf([failing])).toEqual([
			['2021-03-03 to 2021-03-03', '1 day without a declared incident.'],
			['2021-02-27 to 2021-03-02', 'In effect on these 4 days: [older].'],
		]);
	});

	test('nor one on which it may have been', () => {
		const vague = older({ mitigated: '2021-02-27T08:00Z/2021-02-28T08:00Z', updates: resolved });
		expect(textsOf([vague])).toEqual([
			['2021-03-01 to 2021-03-03', '3 days without a declared incident.'],
			['2021-02-28 to 2021-02-28', 'Possibly in effect on this day: [older].'],
			['2021-02-27 to 2021-02-27', 'In effect on this day: [older].'],
		]);
	});

	test('nor one on which an incident of no function by name was', () => {
		const told = older({ mitigated: '2021-03-04T08:00Z', updates: resolved });
		const unnamed = { ...told, components: [] };
		expect(textsOf([unnamed])).toEqual([
			['2021-02-27 to 2021-03-03', 'In effect on these 5 days: [older].'],
		]);
	});

	test('nor the day that has only begun while an incident is open', () => {
		const open = older({ updates: [says('2021-02-26T10:05Z', 'investigating')] });
		expect(textsOf([open], { now: '2021-02-28T00:00Z' })).toEqual([
			['2021-02-27 to 2021-02-28', 'In effect on these 2 days: [older].'],
		]);
	});

	test('counts incidents that nobody closed apart, from the day after their last update', () => {
		const quiet = older({ updates: [says('2021-01-20T10:00Z', 'investigating')] });
		expect(textsOf([quiet])).toEqual([
			[
				'2021-02-27 to 2021-03-03',
				'5 days with nothing new declared. 1 older incident was never closed and may have lasted.',
			],
		]);
	});

	test('knows nothing of planned work before it begins', () => {
		const work = makeMaintenance({ id: 'older-plan' });
		expect(textsOf([work])).toEqual([
			['2021-02-27 to 2021-03-03', '5 days without a declared incident.'],
		]);
	});

	test('separates days that the record does not cover', () => {
		expect(textsOf([], { gap: { from: '2021-02-28T12:00Z', to: '2021-03-02T00:00Z' } })).toEqual([
			['2021-03-02 to 2021-03-03', '2 days without a declared incident.'],
			['2021-03-01 to 2021-03-01', '1 day that the record does not cover.'],
			['2021-02-27 to 2021-02-28', '2 days without a declared incident.'],
		]);
	});

	test('counts today as not covered where a gap is still open', () => {
		expect(textsOf([], { gap: { from: '2021-02-01T00:00Z' } })).toEqual([
			['2021-02-27 to 2021-03-03', '5 days that the record does not cover.'],
		]);
	});

	test('calls no day quiet up to the first on which there was a component', () => {
		expect(textsOf([], { since: '2021-03-01' })).toEqual([
			['2021-03-02 to 2021-03-03', '2 days without a declared incident.'],
			['2021-02-27 to 2021-03-01', 'The record begins on 1 March 2021.'],
		]);
		expect(textsOf([], { since: '2021-03-03' })).toEqual([
			['2021-02-27 to 2021-03-03', 'The record begins on 3 March 2021.'],
		]);
		expect(textsOf([makeIncident()], { since: '2021-03-01' }).at(-1)).toEqual([
			'2021-02-27 to 2021-02-28',
			'The record begins on 1 March 2021.',
		]);
	});

	test('calls a day quiet only if no effect touches it at any minute, nor may', () => {
		fc.assert(
			fc.property(fc.array(anyIncident, { maxLength: 3 }), (incidents) => {
				const entries = incidents.map((one, i) => ({ ...one, id: `older-${i}` }));
				const effects = effectsAt(LAST, ...entries);
				for (const part of daysOf(entries, { now: '2021-03-02T00:00Z' })) {
					if (part.kind === 'day' || !isCalledQuiet(part)) continue;
					for (const t of minutesOf(startOf(part.from), Math.min(endOf(part.to), LAST)))
						for (const { start, end } of effects)
							expect(start.earliest <= t && t < end.latest).toBe(false);
				}
			}),
			{ numRuns: 200 },
		);
	});
});

describe('spanOfDaysText', () => {
	test('is one day where there is one', () => {
		expect(spanOfDaysText('2021-03-01', '2021-03-01')).toBe('1 March 2021');
	});

	test('names a year once', () => {
		expect(spanOfDaysText('2026-10-24', '2026-11-23')).toBe('24 October to 23 November 2026');
	});

	test('names both years across a year’s end', () => {
		expect(spanOfDaysText('2025-12-31', '2026-01-02')).toBe('31 December 2025 to 2 January 2026');
	});
});

describe('runText', () => {
	test('names several entries as a sentence does', () => {
		const entries = ['a', 'b', 'c'].map((id) =>
			makeIncident({ id: `older-${id}`, began: '2021-02-01', updates: resolved }),
		);
		expect(textsOf(entries)[0]?.[1]).toContain('[older-a], [older-b] and [older-c].');
	});
});
