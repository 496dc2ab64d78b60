import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComponentDay } from '../../../../src/domain/status/component-day.ts';
import type { MeasuredDay } from '../../../../src/domain/status/measured-day.ts';
import { componentStatuses } from '../../../../src/schema/component-schema.ts';
import { DAY, shift } from '../../../../src/time/instant.ts';
import { dayOf } from '../../../../src/time/utc-calendar.ts';
import { barRuns, barsSummary, declaredDayText } from '../../../../src/view/uptime/uptime-bars.ts';
import { at } from '../../support/at.ts';

/** A quiet day of March 2021, `index` days after its first. */
function makeDay(index: number, given: Partial<ComponentDay> = {}): ComponentDay {
	return {
		day: dayOf(shift(at('2021-03-01T00:00Z'), index * DAY)),
		certain: 'operational',
		possible: given.certain ?? 'operational',
		unclosed: false,
		covered: 'all',
		entries: [],
		...given,
	};
}

const anyDays = fc
	.array(
		fc.record({
			certain: fc.constantFrom(...componentStatuses),
			possible: fc.constantFrom(...componentStatuses),
			unclosed: fc.boolean(),
			covered: fc.constantFrom('all' as const, 'part' as const, 'none' as const),
		}),
		{ minLength: 1, maxLength: 90 },
	)
	.map((days) => days.map((given, i) => makeDay(i, given)));

describe('barRuns', () => {
	test('draws alike days as one', () => {
		expect(barRuns([makeDay(0), makeDay(1), makeDay(2)])).toMatchObject([
			{
				x: 0,
				width: 3,
				ground: 'line',
				certain: undefined,
				text: '1 Mar to 3 Mar: nothing declared',
			},
		]);
	});

	test('draws a day of outage apart, in the tone of its status', () => {
		const days = [makeDay(0), makeDay(1, { certain: 'major_outage' }), makeDay(2)];
		expect(barRuns(days)).toMatchObject([
			{ x: 0, width: 1 },
			{ x: 1, width: 1, certain: 'major-outage', possible: undefined, text: '2 Mar: failing' },
			{ x: 2, width: 1 },
		]);
	});

	test('draws what is only possible as doubt', () => {
		const [run] = barRuns([makeDay(0, { possible: 'partial_outage' })]);
		expect(run).toMatchObject({
			certain: undefined,
			possible: 'partial-outage',
			text: '1 Mar: possibly partly failing',
		});
	});

	test('draws days that nobody covered as a gap', () => {
		const [run] = barRuns([makeDay(0, { covered: 'none' })]);
		expect(run).toMatchObject({ ground: 'gap', text: '1 Mar: not covered by the record' });
	});

	test('draws nothing of no days', () => {
		expect(barRuns([])).toEqual([]);
	});

	test('covers all days, each once', () => {
		fc.assert(
			fc.property(anyDays, (days) => {
				const covered = barRuns(days).flatMap(({ x, width }) =>
					Array.from({ length: width }, (_, i) => x + i),
				);
				expect(covered).toEqual(days.map((_, i) => i));
			}),
		);
	});

	test('leaves no two neighbours alike', () => {
		fc.assert(
			fc.property(anyDays, (days) => {
				const looks = barRuns(days).map(({ x }) => {
					const { certain, possible, unclosed, covered } = days[x] as ComponentDay;
					return JSON.stringify([certain, possible, unclosed, covered === 'none']);
				});
				expect(looks.some((look, i) => look === looks[i - 1])).toBe(false);
			}),
		);
	});
});

describe('declaredDayText', () => {
	test('says both what is certain and what may have been worse', () => {
		expect(
			declaredDayText(makeDay(0, { certain: 'partial_outage', possible: 'major_outage' })),
		).toBe('partly failing, possibly failing');
	});

	test('adds an older incident that nobody closed', () => {
		expect(declaredDayText(makeDay(0, { unclosed: true }))).toBe(
			'nothing declared, an older incident not closed',
		);
	});

	test('says that an outage was declared on a day outside the record too', () => {
		expect(declaredDayText(makeDay(0, { certain: 'major_outage', covered: 'none' }))).toBe(
			'failing, not covered by the record',
		);
	});
});

describe('barsSummary', () => {
	test('counts the days on which each thing was said', () => {
		const days = [makeDay(0), makeDay(1), makeDay(2, { certain: 'major_outage' })];
		expect(barsSummary(days)).toBe('nothing declared on 2 days; failing on 1 day.');
	});

	test('says “all” where there is one thing to say', () => {
		expect(barsSummary([makeDay(0), makeDay(1)])).toBe('nothing declared on all 2 days.');
	});
});

const days = ['2021-03-01', '2021-03-02', '2021-03-03'];
const declared = days.map((day): ComponentDay => ({
	day,
	certain: 'operational',
	possible: 'operational',
	unclosed: false,
	covered: 'all',
	entries: [],
}));

function measured(...given: readonly Partial<MeasuredDay>[]): MeasuredDay[] {
	return days.map((day, i) => ({ day, worst: 'operational', observed: 'all', ...given[i] }));
}

describe('uptime bars with measurements', () => {
	test('draws days that look alike in both accounts as one', () => {
		expect(barRuns(declared, measured())).toMatchObject([
			{
				width: 3,
				observed: 'all',
				measured: undefined,
				text: '1 Mar to 3 Mar: nothing declared, measured working',
			},
		]);
	});

	test('hangs a measured fault below, which nobody need have declared', () => {
		expect(barRuns(declared, measured({}, { worst: 'partial_outage' }))[1]).toMatchObject({
			x: 1,
			certain: undefined,
			measured: 'partial-outage',
			text: '2 Mar: nothing declared, measured partly failing',
		});
	});

	test('tells days on which nobody looked, or only at times', () => {
		const runs = barRuns(
			declared,
			measured({ worst: undefined, observed: 'none' }, { observed: 'part' }),
		);
		expect(runs.map(({ text, observed }) => [observed, text])).toEqual([
			['none', '1 Mar: nothing declared, not observed'],
			['part', '2 Mar: nothing declared, measured working, observed in part'],
			['all', '3 Mar: nothing declared, measured working'],
		]);
	});

	test('are summed up in a sentence', () => {
		expect(barsSummary(declared, measured({}, {}, { worst: 'major_outage' }))).toBe(
			'nothing declared, measured working on 2 days; nothing declared, measured failing on 1 day.',
		);
	});
});
