import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { ratioNumber } from '../../../../src/domain/objective/burn-rate.ts';
import type { Observation } from '../../../../src/domain/observation/observation.ts';
import { DAY, MINUTE } from '../../../../src/time/instant.ts';
import { at, span } from '../../support/at.ts';
import { juneOutage } from '../../support/june-outage.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { observed } from '../../support/make-objective.ts';
import { makeRecord, makeSite } from '../../support/make-record.ts';
import { account, type Story } from './arbitrary-story.ts';

const NOW = '2021-03-02T00:00Z';

/** An incident of 1 March 2021 by clock times. */
function incident(id: string, from: string, to: string, status: Status = 'major_outage'): Entry {
	return makeIncident({
		id,
		components: [{ id: 'website', status }],
		began: `2021-03-01T${from}Z`,
		mitigated: `2021-03-01T${to}Z`,
		updates: [says('2021-03-01T23:00Z', 'resolved')],
	});
}
type Status = 'degraded_performance' | 'partial_outage' | 'major_outage';

function spendingOf(
	told: Story['told'],
	entries: readonly Entry[],
	observations: readonly Observation[] = [],
	now = NOW,
) {
	const record = makeRecord({ now, entries, observations: new Map([['website', observations]]) });
	const { errorBudget } = account({ record, told });
	if (!errorBudget) throw new Error('Something was seen.');
	return errorBudget;
}

/** Who pays how many minutes for certain, newest first. */
function charged(...given: Parameters<typeof spendingOf>): [string, number][] {
	return spendingOf(...given).ledger.map((line) => [
		line.kind === 'entry' ? line.entry.id : 'nobody',
		Number(line.spent.certain) / 1000 / MINUTE,
	]);
}

describe('the budget', () => {
	test('is what the target leaves of what was covered', () => {
		const { whole, budget, left } = spendingOf({ target: 0.99, window_days: 2 }, []);
		expect(whole).toBe(BigInt(DAY) * 1000n);
		expect(budget).toBe(BigInt(DAY) * 10n);
		expect(left).toEqual({ certain: budget, possible: budget });
	});

	test('is none where the record covers nothing of the window', () => {
		const site = makeSite({ record_gaps: [{ from: '2021-01-01T00:00Z', why: 'Nobody wrote.' }] });
		const { errorBudget, burnRates, fullBudget, window } = account({
			record: makeRecord({ now: NOW, site }),
			told: { window_days: 2 },
		});
		expect(errorBudget).toBeUndefined();
		expect(burnRates.map(({ rate }) => rate)).toEqual([undefined, undefined, undefined]);
		expect(fullBudget).toBe(BigInt(2 * DAY) * 10n);
		expect(window).toEqual(span('2021-03-01T00:00Z', NOW));
	});

	test('is none before the objective holds', () => {
		const record = makeRecord({ now: NOW });
		const { errorBudget, window } = account({
			record,
			told: { since: '2021-03-03T00:00Z' },
		});
		expect([errorBudget, window]).toEqual([undefined, undefined]);
	});

	test('is spent for certain by the milder of two spans that meet at an uncertain instant', () => {
		const record = makeRecord({ now: '2022-06-15T00:00Z', entries: [juneOutage()] });
		const { errorBudget } = account({ record, told: { since: '2022-06-01T00:00Z' } });
		const weighed = (BigInt(72 * 60 + 16) * 1_000_000n * 3n) / 10n;
		expect(errorBudget?.spent.certain).toBe(weighed);
		expect(errorBudget?.ledger.map(({ spent }) => spent.certain)).toEqual([weighed]);
	});

	test('begins when the objective does', () => {
		const before = incident('before', '10:00', '12:00');
		expect(charged({ since: '2021-03-01T11:30Z' }, [before])).toEqual([['before', 30]]);
		expect(charged({ since: '2021-03-01T12:00Z' }, [before])).toEqual([]);
	});

	test('may be overspent', () => {
		const { left } = spendingOf(
			{ target: 0.99, window_days: 1 },
			[incident('long', '10:00', '12:00')],
			[],
			'2021-03-01T20:00Z',
		);
		expect(left.certain).toBe(BigInt(12 * MINUTE - 120 * MINUTE) * 1000n);
	});
});

describe('the ledger of what was declared', () => {
	test('charges each instant to the worst, and the rest to the other', () => {
		const partly = incident('partly', '10:00', '13:00', 'partial_outage');
		const wholly = incident('wholly', '11:00', '12:00');
		expect(charged({}, [wholly, partly])).toEqual([
			['wholly', 60],
			['partly', 36],
		]);
	});

	test('charges the earlier of two that are as bad', () => {
		const [first, second] = [incident('b', '10:00', '12:00'), incident('a', '11:00', '13:00')];
		expect(charged({}, [second, first])).toEqual([
			['a', 60],
			['b', 120],
		]);
	});

	test('charges the one known to begin earlier, where two can', () => {
		const vague = makeIncident({
			id: 'a',
			began: '2021-03-01T10:00Z/2021-03-01T10:30Z',
			mitigated: '2021-03-01T12:00Z',
			updates: [says('2021-03-01T23:00Z', 'resolved')],
		});
		const exact = incident('b', '10:00', '12:00');
		expect(charged({}, [vague, exact])).toEqual([
			['a', 0],
			['b', 120],
		]);
	});

	test('charges by id where nothing else tells two apart', () => {
		const [a, b] = [incident('a', '10:00', '12:00'), incident('b', '10:00', '12:00')];
		expect(charged({}, [b, a])).toEqual([
			['a', 120],
			['b', 0],
		]);
		expect(charged({}, [a, b])).toEqual(charged({}, [b, a]));
	});

	test('has a line for what cost nothing: degraded, and planned work', () => {
		const work = makeMaintenance({
			updates: [says('2021-03-08T12:00Z', 'completed')],
		});
		const slow = incident('slow', '10:00', '12:00', 'degraded_performance');
		expect(charged({}, [work, slow], [], '2021-03-09T00:00Z')).toEqual([
			['2021-03-08-website-work', 0],
			['slow', 0],
		]);
	});

	test('leaves out what happened to others', () => {
		const other = makeIncident({ components: [{ id: 'search', status: 'major_outage' }] });
		expect(charged({}, [other])).toEqual([]);
		expect(charged({ of: 'all' }, [other])).toHaveLength(1);
	});

	test('keeps an account of what is certain and one of what is possible', () => {
		const vague = makeIncident({
			began: '2021-03-01T10:00Z/2021-03-01T11:00Z',
			mitigated: '2021-03-01T12:00Z/2021-03-01T14:00Z',
			updates: [says('2021-03-01T14:00Z', 'resolved')],
		});
		const { spent, ledger } = spendingOf({}, [vague]);
		expect(spent).toEqual({ certain: 3_600_000_000n, possible: 14_400_000_000n });
		expect(ledger.map((line) => line.spent)).toEqual([spent]);
	});
});

describe('the ledger of what was measured', () => {
	const told = { indicator: 'measured_availability' as const };

	test('charges the incident that was told of meanwhile, else the run of bad measurements', () => {
		const spans = [
			observed('09:00', '10:00'),
			observed('10:00', '11:00', 'partial_outage'),
			observed('11:00', '12:00', 'major_outage'),
			observed('13:00', '14:00', 'major_outage'),
		];
		expect(charged(told, [incident('told', '11:30', '12:30')], spans)).toEqual([
			['nobody', 60],
			['told', 30],
			['nobody', 48],
		]);
	});

	test('charges an incident before planned work, however mild', () => {
		const work = makeMaintenance({
			components: [{ id: 'website', status: 'major_outage' }],
			scheduled: { from: '2021-03-01T10:00Z', to: '2021-03-01T12:00Z' },
			updates: [says('2021-03-01T12:00Z', 'completed')],
		});
		const slow = incident('slow', '11:00', '12:00', 'degraded_performance');
		expect(charged(told, [slow, work], [observed('10:00', '12:00', 'major_outage')])).toEqual([
			['slow', 60],
			['2021-03-08-website-work', 60],
		]);
	});

	test('does not charge what nobody closed with what was measured after its last word', () => {
		const open = makeIncident({
			id: 'open',
			updates: [says('2021-03-01T10:30Z', 'investigating')],
		});
		const spans = [observed('10:00', '11:00', 'major_outage')];
		expect(charged(told, [open], spans, '2021-03-20T00:00Z')).toEqual([
			['nobody', 30],
			['open', 30],
		]);
		expect(charged(told, [open], spans)).toEqual([['open', 60]]);
	});
});

describe('an objective on checks', () => {
	const told = { indicator: 'good_checks' as const, target: 0.9 };

	test('counts failed and slow ones, and charges those of a span whole', () => {
		const spans = [
			observed('10:00', '11:00', 'major_outage', { checks: 60, failed: 5, slow: 2 }),
			observed('12:00', '13:00', 'operational', { checks: 40, slow: 1 }),
		];
		const { whole, budget, spent, ledger } = spendingOf(
			told,
			[incident('short', '10:59', '11:30')],
			spans,
		);
		expect([whole, budget, spent.certain]).toEqual([100n, 10n, 8n]);
		expect(ledger.map((line) => [line.kind, line.spent.certain])).toEqual([
			['undeclared', 1n],
			['entry', 7n],
		]);
	});

	test('counts a span when it closes, and not if it began before the objective', () => {
		const span = observed('2021-02-28T23:30Z', '2021-03-01T00:30Z', 'operational', { failed: 3 });
		const now = '2021-03-01T12:00Z';
		expect(spendingOf({ ...told, window_days: 1 }, [], [span], now).whole).toBe(60n);
		const since = { ...told, since: '2021-03-01T00:00Z' };
		expect(() => spendingOf(since, [], [span], now)).toThrow('Something was seen.');
	});

	test('says on the day of a span what was left after it, also where it closed at midnight', () => {
		const span = observed('23:00', '2021-03-02T00:00Z', 'operational', { failed: 3 });
		const { burnDown } = spendingOf(told, [], [span], '2021-03-04T00:00Z');
		expect(burnDown.days.map(({ end }) => end)).toEqual([at('2021-03-02T00:00Z')]);
	});
});

describe('burn rates', () => {
	test('are over one hour, six hours and three days, and 1 spends the budget in its time', () => {
		const record = makeRecord({
			now: '2021-03-01T12:00Z',
			entries: [incident('late', '11:30', '11:45')],
		});
		const { burnRates } = account({ record, told: { target: 0.75, window_days: 1 } });
		expect(burnRates.map(({ rate }) => rate && ratioNumber(rate.certain))).toEqual([
			1,
			1 / 6,
			1 / 12,
		]);
	});
});
