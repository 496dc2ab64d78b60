import { describe, expect, test } from 'vitest';
import { incidentQuarters } from '../../../../src/domain/reliability/incident-quarters.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident, makeMaintenance } from '../../support/make-entry.ts';

const none = { none: 0, minor: 0, major: 0, critical: 0 };
const year = [span('2021-01-10T00:00Z', '2021-12-01T00:00Z')];
const now = at('2021-12-01T00:00Z');

describe('incidentQuarters', () => {
	test('counts incidents by impact, and names every quarter there was', () => {
		const entries = [
			makeIncident({ impact: 'critical' }),
			makeIncident({ impact: 'critical' }),
			makeIncident({ impact: 'minor', began: '2021-12-01T00:00Z' }),
			makeMaintenance(),
		];
		expect(incidentQuarters(entries, year, now)).toEqual([
			{ quarter: '2021-Q1', counts: { ...none, critical: 2 }, covered: 'whole' },
			{ quarter: '2021-Q2', counts: none, covered: 'whole' },
			{ quarter: '2021-Q3', counts: none, covered: 'whole' },
			{ quarter: '2021-Q4', counts: { ...none, minor: 1 }, covered: 'whole' },
		]);
	});

	test('counts an uncertain start in the quarter of its earliest instant', () => {
		const entries = [makeIncident({ began: '2021-03-31T23:00Z/2021-04-01T01:00Z' })];
		expect(incidentQuarters(entries, year, now)[0]?.counts).toEqual({ ...none, major: 1 });
	});

	test('does not count a false alarm', () => {
		const retracted = { at: '2021-03-02T10:00Z', why: 'A false alarm.' };
		const [first] = incidentQuarters([makeIncident({ retracted })], year, now);
		expect(first?.counts).toEqual(none);
	});

	test('says how much of a quarter the record covers', () => {
		const gaps = [
			span('2021-01-01T00:00Z', '2021-02-01T00:00Z'),
			span('2021-07-01T00:00Z', '2021-12-01T00:00Z'),
		];
		const quarters = incidentQuarters([], gaps, now);
		expect(quarters.map(({ covered }) => covered)).toEqual(['part', 'none', 'whole', 'whole']);
	});

	test('begins with an incident that lies before everything that is covered', () => {
		const quarters = incidentQuarters([makeIncident({ began: '2020-12-31T23:00Z' })], year, now);
		expect(quarters[0]).toEqual({
			quarter: '2020-Q4',
			counts: { ...none, major: 1 },
			covered: 'none',
		});
	});
});
