import { describe, expect, test } from 'vitest';
import { timeByStatus, worstFirst } from '../../../../src/domain/uptime/status-span.ts';
import type { EffectStatus } from '../../../../src/schema/component-schema.ts';
import { HOUR } from '../../../../src/time/instant.ts';
import { span } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { effectsAt } from '../../support/make-record.ts';

const day = span('00:00', '2021-03-02T00:00Z');
const nothing = {
	major_outage: 0,
	partial_outage: 0,
	degraded_performance: 0,
	under_maintenance: 0,
};

/** An effect of 1 March 2021. */
function during(from: string, to: string, status: Exclude<EffectStatus, 'under_maintenance'>) {
	return effectsAt(
		'2021-04-01T00:00Z',
		makeIncident({
			components: [{ id: 'website', status }],
			began: `2021-03-01T${from}Z`,
			mitigated: `2021-03-01T${to}Z`,
			updates: [says('2021-03-01T23:00Z', 'resolved')],
		}),
	);
}

describe('timeByStatus', () => {
	test('of nothing is nothing', () => {
		expect(timeByStatus([], [day], 'certain')).toEqual(nothing);
	});

	test('counts one effect under its status', () => {
		expect(timeByStatus(during('10:00', '12:00', 'partial_outage'), [day], 'certain')).toEqual({
			...nothing,
			partial_outage: 2 * HOUR,
		});
	});

	test('counts overlapping effects of one status once', () => {
		const effects = [
			...during('10:00', '12:00', 'major_outage'),
			...during('11:00', '13:00', 'major_outage'),
		];
		expect(timeByStatus(effects, [day], 'certain').major_outage).toBe(3 * HOUR);
	});

	test('counts where statuses overlap under the worst only', () => {
		const effects = [
			...during('10:00', '14:00', 'degraded_performance'),
			...during('11:00', '12:00', 'major_outage'),
			...during('11:30', '12:30', 'partial_outage'),
		];
		expect(timeByStatus(effects, [day], 'certain')).toEqual({
			major_outage: HOUR,
			partial_outage: HOUR / 2,
			degraded_performance: 2.5 * HOUR,
			under_maintenance: 0,
		});
	});

	test('counts planned work apart', () => {
		const eighth = span('2021-03-08T00:00Z', '2021-03-09T00:00Z');
		const effects = effectsAt('2021-04-01T00:00Z', makeMaintenance());
		expect(timeByStatus(effects, [eighth], 'certain')).toEqual({
			...nothing,
			under_maintenance: 2 * HOUR,
		});
	});

	test('leaves out what lies where nobody kept the record', () => {
		const covered = [span('00:00', '11:00'), span('11:30', '12:00')];
		const effects = during('10:00', '14:00', 'major_outage');
		expect(timeByStatus(effects, covered, 'certain').major_outage).toBe(1.5 * HOUR);
		expect(timeByStatus(effects, [], 'certain')).toEqual(nothing);
	});

	test('chooses between what is certain and what is possible', () => {
		const effects = effectsAt(
			'2021-04-01T00:00Z',
			makeIncident({
				began: '2021-03-01T10:00Z/2021-03-01T11:00Z',
				mitigated: '2021-03-01T12:00Z/2021-03-01T14:00Z',
				updates: [says('2021-03-01T14:00Z', 'resolved')],
			}),
		);
		expect(timeByStatus(effects, [day], 'certain').major_outage).toBe(HOUR);
		expect(timeByStatus(effects, [day], 'possible').major_outage).toBe(4 * HOUR);
	});
});

describe('worstFirst', () => {
	test('ends with planned work', () => {
		expect(worstFirst).toEqual([
			'major_outage',
			'partial_outage',
			'degraded_performance',
			'under_maintenance',
		]);
	});
});
