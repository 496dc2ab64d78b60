import { describe, expect, test } from 'vitest';
import type { ComponentDay } from '../../../../src/domain/status/component-day.ts';
import type { MeasuredDay } from '../../../../src/domain/status/measured-day.ts';
import { barRuns, barsSummary } from '../../../../src/view/uptime/uptime-bars.ts';

const days = ['2021-03-01', '2021-03-02', '2021-03-03'];
const declared = days.map((day): ComponentDay => ({
	day,
	certain: 'operational',
	possible: 'operational',
	unclosed: false,
	covered: 'all',
	entries: [],
}));

function measured(...told: readonly Partial<MeasuredDay>[]): MeasuredDay[] {
	return days.map((day, i) => ({ day, worst: 'operational', observed: 'all', ...told[i] }));
}

describe('a strip of what was measured', () => {
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
			measured: 'pa',
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

	test('is summed up in words', () => {
		expect(barsSummary(declared, measured({}, {}, { worst: 'major_outage' }))).toBe(
			'nothing declared, measured working on 2 days; nothing declared, measured failing on 1 day.',
		);
	});
});
