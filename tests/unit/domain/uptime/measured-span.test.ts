import { describe, expect, test } from 'vitest';
import type { MeasuredStatus } from '../../../../src/domain/observation/observation.ts';
import { spansOfComponent, spansOfGroup } from '../../../../src/domain/uptime/measured-span.ts';
import { span } from '../../support/at.ts';
import { observed } from '../../support/make-objective.ts';

const known = (start: string, end: string, status: MeasuredStatus = 'operational') => ({
	...span(start, end),
	status,
	known: true,
});

const atBest = (start: string, end: string, status: MeasuredStatus = 'operational') => ({
	...known(start, end, status),
	known: false,
});

describe('spansOfComponent', () => {
	test('are its observations, all of them known', () => {
		const found = [observed('10:00', '11:00'), observed('11:00', '11:30', 'partial_outage')];
		expect(spansOfComponent(found)).toEqual([
			known('10:00', '11:00'),
			known('11:00', '11:30', 'partial_outage'),
		]);
	});
});

describe('spansOfGroup', () => {
	test('is nothing where no member was ever observed', () => {
		expect(spansOfGroup([])).toEqual([]);
		expect(spansOfGroup([[], []])).toEqual([]);
	});

	test('of one member is that member, and members that were never observed do not count', () => {
		const website = [
			observed('10:00', '11:00', 'degraded_performance'),
			observed('12:00', '13:00'),
		];
		expect(spansOfGroup([website])).toEqual(spansOfComponent(website));
		expect(spansOfGroup([[], website, []])).toEqual(spansOfComponent(website));
	});

	test('is its worst member at each instant', () => {
		const website = [observed('10:00', '11:00'), observed('11:00', '12:00', 'partial_outage')];
		const search = [
			observed('10:00', '10:30', 'degraded_performance'),
			observed('10:30', '11:30'),
			observed('11:30', '12:00', 'major_outage'),
		];
		expect(spansOfGroup([website, search])).toEqual([
			known('10:00', '10:30', 'degraded_performance'),
			known('10:30', '11:00'),
			known('11:00', '11:30', 'partial_outage'),
			known('11:30', '12:00', 'major_outage'),
		]);
	});

	test('is one span where it stays the same, whoever is the worst member', () => {
		const website = [observed('10:00', '11:00', 'partial_outage'), observed('11:00', '12:00')];
		const search = [observed('10:00', '11:00'), observed('11:00', '12:00', 'partial_outage')];
		expect(spansOfGroup([website, search])).toEqual([known('10:00', '12:00', 'partial_outage')]);
	});

	test('is known only at best while a member that was observed before is not', () => {
		const website = [observed('10:00', '13:00', 'degraded_performance')];
		const search = [observed('10:00', '11:00'), observed('12:00', '13:00')];
		expect(spansOfGroup([website, search])).toEqual([
			known('10:00', '11:00', 'degraded_performance'),
			atBest('11:00', '12:00', 'degraded_performance'),
			known('12:00', '13:00', 'degraded_performance'),
		]);
	});

	test('is known all the same while a member is in a major outage: nothing is worse', () => {
		const website = [observed('10:00', '13:00', 'major_outage')];
		const search = [observed('10:00', '11:00')];
		expect(spansOfGroup([website, search])).toEqual([known('10:00', '13:00', 'major_outage')]);
	});

	test('does not wait for a member before that was first observed', () => {
		const website = [observed('10:00', '12:00')];
		const search = [observed('11:00', '12:00', 'partial_outage')];
		expect(spansOfGroup([website, search])).toEqual([
			known('10:00', '11:00'),
			known('11:00', '12:00', 'partial_outage'),
		]);
	});

	test('is known only at best once the observing of a member has ended', () => {
		const website = [observed('10:00', '12:00')];
		const search = [observed('10:00', '11:00')];
		expect(spansOfGroup([website, search])).toEqual([
			known('10:00', '11:00'),
			atBest('11:00', '12:00'),
		]);
	});

	test('is nothing while nobody looks', () => {
		const website = [observed('10:00', '11:00'), observed('12:00', '13:00')];
		const search = [observed('10:00', '11:00'), observed('12:00', '13:00')];
		expect(spansOfGroup([website, search])).toEqual([
			known('10:00', '11:00'),
			known('12:00', '13:00'),
		]);
	});
});
