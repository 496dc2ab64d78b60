import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../../src/domain/incident/effect.ts';
import { DAY, HOUR } from '../../../../src/time/instant.ts';
import { declaredUptime } from '../../../../src/domain/uptime/declared-uptime.ts';
import type { Share } from '../../../../src/domain/uptime/share.ts';
import { span } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { effectsAt, makeSite } from '../../support/make-record.ts';
import { octoberOutage } from '../../support/october-outage.ts';

const { weights } = makeSite();
const day = span('00:00', '2021-03-02T00:00Z');

function uptime(effects: readonly Effect[], { covered = [day], window = day } = {}) {
	return declaredUptime(effects, covered, window, weights);
}

const down = (status: 'major_outage' | 'partial_outage' | 'degraded_performance') =>
	effectsAt(
		'2021-04-01T00:00Z',
		makeIncident({
			components: [{ id: 'website', status }],
			mitigated: '2021-03-01T12:00Z',
			updates: [says('2021-03-01T12:05Z', 'resolved')],
		}),
	);

/** A share as a number: exact enough to compare hours of a day. */
function part(share: Share | undefined): number {
	return share ? Number(share.part) / Number(share.whole) : Number.NaN;
}

describe('declaredUptime', () => {
	test('is the whole where nothing was declared', () => {
		const whole = uptime([]);
		expect(whole?.most.part).toBe(whole?.most.whole);
		expect(whole?.least).toEqual(whole?.most);
	});

	test('is exact: two hours of major outage leave 22 of 24', () => {
		const { least, most } = uptime(down('major_outage')) ?? {};
		expect(most).toEqual({ part: BigInt(22 * HOUR) * 1000n, whole: BigInt(24 * HOUR) * 1000n });
		expect(least).toEqual(most);
	});

	test('counts three tenths of a partial outage, and nothing of degraded performance', () => {
		expect(part(uptime(down('partial_outage'))?.most)).toBeCloseTo(1 - 0.6 / 24, 12);
		expect(part(uptime(down('degraded_performance'))?.most)).toBe(1);
	});

	test('counts nothing of planned work', () => {
		const window = span('2021-03-08T00:00Z', '2021-03-09T00:00Z');
		const effects = effectsAt('2021-04-01T00:00Z', makeMaintenance());
		expect(part(uptime(effects, { covered: [window], window })?.most)).toBe(1);
	});

	test('takes weights to a thousandth', () => {
		const fine = { ...weights, major_outage: 0.001 };
		const { most } = declaredUptime(down('major_outage'), [day], day, fine) ?? {};
		expect(most?.whole).toBe(BigInt(24 * HOUR) * 1000n);
		expect((most?.whole ?? 0n) - (most?.part ?? 0n)).toBe(BigInt(2 * HOUR));
	});

	test('is nothing at all where the record does not cover the window', () => {
		expect(uptime([], { covered: [] })).toBeUndefined();
		expect(
			uptime([], { covered: [span('2021-03-02T00:00Z', '2021-03-03T00:00Z')] }),
		).toBeUndefined();
	});

	test('divides by the covered part of the window, and tells the rest', () => {
		const covered = [span('2021-02-01T00:00Z', '2021-03-01T11:00Z')];
		const half = uptime(down('major_outage'), { covered });
		expect(half?.covered).toBe(11 * HOUR);
		expect(half?.notCovered).toBe(13 * HOUR);
		expect(part(half?.most)).toBeCloseTo(10 / 11, 12);
	});

	test('is nothing of the whole where all of it was down', () => {
		const window = span('10:00', '12:00');
		expect(uptime(down('major_outage'), { window })?.most.part).toBe(0n);
	});

	test('counts only the part of an outage that lies in the window', () => {
		const window = span('11:00', '15:00');
		expect(part(uptime(down('major_outage'), { window })?.most)).toBe(0.75);
	});

	test('is a range where times are uncertain: October 2020', () => {
		const october = span('2020-10-01T00:00Z', '2020-11-01T00:00Z');
		const effects = effectsAt('2026-11-24T00:00Z', octoberOutage()).filter(
			({ component }) => component === 'website',
		);
		const range = uptime(effects, { covered: [october], window: october });
		expect(range?.certain.major_outage).toBe((12 * 60 + 10) * 60_000);
		expect(range?.possible.major_outage).toBe((16 * 60 + 36) * 60_000);
		expect(part(range?.least)).toBeCloseTo(1 - 996 / (31 * 24 * 60), 12);
		expect(part(range?.most)).toBeCloseTo(1 - 730 / (31 * 24 * 60), 12);
	});

	test('only may fall while nobody closes an incident', () => {
		const effects = effectsAt('2021-04-01T00:00Z', makeIncident());
		const window = span('2021-03-02T00:00Z', '2021-03-03T00:00Z');
		const later = uptime(effects, { covered: [window], window });
		expect(part(later?.most)).toBe(1);
		expect(part(later?.least)).toBe(0);
	});

	test('has a leap day in February', () => {
		const window = span('2024-02-01T00:00Z', '2024-03-01T00:00Z');
		expect(uptime([], { covered: [window], window })?.covered).toBe(29 * DAY);
	});
});
