import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../../src/domain/observation/observation.ts';
import { HOUR } from '../../../../src/time/instant.ts';
import { measuredOver } from '../../../../src/domain/uptime/figures.ts';
import { isObserved, spansOfGroup } from '../../../../src/domain/uptime/measured-span.ts';
import { shareNumber } from '../../../../src/domain/uptime/share.ts';
import { span } from '../../support/at.ts';
import { observed } from '../../support/make-objective.ts';
import { makeSite } from '../../support/make-record.ts';

/** Two hours, in the second of which the search is not observed. */
const window = span('10:00', '12:00');
const search = [observed('10:00', '11:00')];

const { weights } = makeSite();

function figuresWith(website: readonly Observation[], weighing = weights) {
	const found = measuredOver(spansOfGroup([website, search]), window, weighing);
	if (!found) throw new Error('The first hour is observed.');
	const { uptime, least, most } = found;
	return { ...found, numbers: [least, uptime, most].map(shareNumber) };
}

describe('what is measured of a group while a member is not observed', () => {
	test('is nothing as long as all others work: that one may have been down', () => {
		const found = figuresWith([observed('10:00', '12:00')]);
		expect(found).toMatchObject({ observed: HOUR, notObserved: HOUR });
		expect(found.atBest.operational).toBe(HOUR);
		expect(found.numbers).toEqual([0.5, 1, 1]);
	});

	test('is a major outage if another is in one: nothing is worse', () => {
		const found = figuresWith([
			observed('10:00', '11:00'),
			observed('11:00', '12:00', 'major_outage'),
		]);
		expect(found).toMatchObject({ observed: 2 * HOUR, notObserved: 0 });
		expect(found.numbers).toEqual([0.5, 0.5, 0.5]);
	});

	test('is a partial outage if another is in one, which may have been a major one', () => {
		const found = figuresWith([
			observed('10:00', '11:00'),
			observed('11:00', '12:00', 'partial_outage'),
		]);
		expect(found).toMatchObject({ observed: 2 * HOUR, notObserved: 0 });
		expect(found.time.partial_outage).toBe(HOUR);
		expect(found.atBest.partial_outage).toBe(HOUR);
		expect(found.numbers).toEqual([0.5, 0.85, 0.85]);
	});

	test('is degraded performance if another is, which may have been any outage', () => {
		const website = [
			observed('10:00', '11:00'),
			observed('11:00', '12:00', 'degraded_performance'),
		];
		const found = figuresWith(website, { ...weights, degraded_performance: 0.1 });
		expect(found).toMatchObject({ observed: 2 * HOUR, notObserved: 0 });
		expect(found.time.degraded_performance).toBe(HOUR);
		expect(found.atBest.degraded_performance).toBe(HOUR);
		expect(found.numbers).toEqual([0.5, 0.95, 0.95]);
	});
});

describe('isObserved', () => {
	test('is what is known, and a fault that may have been worse', () => {
		const one = (status: Observation['status'], known: boolean) =>
			isObserved({ ...window, status, known });
		expect(one('operational', true)).toBe(true);
		expect(one('operational', false)).toBe(false);
		expect(one('degraded_performance', false)).toBe(true);
		expect(one('partial_outage', false)).toBe(true);
	});
});
