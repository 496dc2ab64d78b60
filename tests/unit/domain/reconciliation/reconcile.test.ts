import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import type { Observation } from '../../../../src/domain/observation/observation.ts';
import { explanationSchema } from '../../../../src/schema/explanation-schema.ts';
import { reconcile } from '../../../../src/domain/reconciliation/reconcile.ts';
import { span } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { effectsAt } from '../../support/make-record.ts';
import { seen } from './make-observation.ts';

const now = '2021-03-20T00:00Z';

function reconciled(
	observations: readonly Observation[],
	entries: readonly Entry[] = [],
	explanations: readonly { component: string; from: string; to: string }[] = [],
) {
	return reconcile({
		byComponent: new Map([
			['website', effectsAt(now, ...entries).filter(({ component }) => component === 'website')],
			['search', []],
		]),
		observations: new Map([['website', observations]]),
		explanations: explanations.map((told) =>
			explanationSchema.parse({ why: 'A probe failed.', at: '2021-03-02T00:00Z', ...told }),
		),
		reconcileAfter: 10,
	});
}

/** An outage of the website from 10:00 to 11:00. */
const hour = makeIncident({
	mitigated: '2021-03-01T11:00Z',
	updates: [says('2021-03-01T11:05Z', 'resolved')],
});

describe('what was measured and not declared', () => {
	test('is an outage that nothing covers, under the worst that was measured in it', () => {
		const parts = [
			seen(span('09:00', '10:00')),
			seen(span('10:00', '10:20'), 'partial_outage'),
			seen(span('10:20', '10:30'), 'major_outage'),
			seen(span('10:40', '11:00')),
		];
		expect(reconciled(parts).measuredOnly).toEqual([
			{ ...span('10:00', '10:30'), status: 'major_outage', component: 'website', explanations: [] },
		]);
	});

	test('is not what is merely slow', () => {
		const parts = [seen(span('10:00', '11:00'), 'degraded_performance')];
		expect(reconciled(parts).measuredOnly).toEqual([]);
	});

	test('is told from the length that the site asks for on, and not below', () => {
		const short = [seen(span('10:00', '10:09'), 'major_outage')];
		expect(reconciled(short).measuredOnly).toEqual([]);
		const enough = [seen(span('10:00', '10:10'), 'major_outage')];
		expect(reconciled(enough).measuredOnly).toHaveLength(1);
	});

	test('is each part that sticks out of an incident far enough, by itself', () => {
		const long = [
			seen(span('09:40', '10:30'), 'partial_outage'),
			seen(span('10:30', '11:05'), 'major_outage'),
		];
		expect(reconciled(long, [hour]).measuredOnly).toMatchObject([
			{ ...span('09:40', '10:00'), status: 'partial_outage' },
		]);
	});

	test('is nothing that an uncertain incident may have been', () => {
		const unsure = makeIncident({
			began: '2021-03-01T08:00Z/2021-03-01T10:00Z',
			mitigated: '2021-03-01T11:00Z',
			updates: [says('2021-03-01T11:05Z', 'resolved')],
		});
		const parts = [seen(span('08:00', '08:40'), 'major_outage')];
		expect(reconciled(parts, [unsure]).measuredOnly).toEqual([]);
	});

	test('is nothing inside maintenance', () => {
		const work = makeMaintenance();
		const parts = [seen(span('2021-03-08T10:00Z', '2021-03-08T11:00Z'), 'major_outage')];
		expect(reconciled(parts, [work]).measuredOnly).toEqual([]);
	});

	test('is covered by an incident that nobody closed only up to its last word', () => {
		const parts = [seen(span('10:00', '10:55'), 'major_outage')];
		expect(reconciled(parts, [makeIncident()]).measuredOnly).toMatchObject([
			span('10:05', '10:55'),
		]);
	});
});

describe('what was declared and not measured', () => {
	test('is an outage in which all that was observed was operational', () => {
		const parts = [seen(span('09:30', '10:15')), seen(span('10:45', '11:30'))];
		expect(reconciled(parts, [hour]).declaredOnly).toMatchObject([
			{ ...span('10:00', '11:00'), component: 'website', observed: 30 * 60_000 },
		]);
	});

	test('is nothing where one observation found anything else', () => {
		const parts = [
			seen(span('10:00', '10:50')),
			seen(span('10:50', '10:51'), 'degraded_performance'),
		];
		expect(reconciled(parts, [hour]).declaredOnly).toEqual([]);
	});

	test('is nothing where nobody looked, although somebody did just before and after', () => {
		const parts = [seen(span('09:00', '10:00')), seen(span('11:00', '12:00'))];
		expect(reconciled(parts, [hour]).declaredOnly).toEqual([]);
		expect(reconciled([], [hour]).declaredOnly).toEqual([]);
	});

	test('is neither maintenance nor what is merely degraded', () => {
		const slow = makeIncident({ components: [{ id: 'website', status: 'degraded_performance' }] });
		const parts = [
			seen(span('10:00', '10:30')),
			seen(span('2021-03-08T10:00Z', '2021-03-08T10:30Z')),
		];
		expect(reconciled(parts, [makeMaintenance(), slow]).declaredOnly).toEqual([]);
	});

	test('asks of an incident that nobody closed only up to its last word', () => {
		const later = [seen(span('10:05', '10:30'))];
		expect(reconciled(later, [makeIncident()]).declaredOnly).toEqual([]);
		const before = [seen(span('10:00', '10:02'))];
		expect(reconciled(before, [makeIncident()]).declaredOnly).toMatchObject([
			{ ...span('10:00', '10:05'), observed: 120_000 },
		]);
	});
});

describe('an explanation', () => {
	const outage = [seen(span('10:00', '10:30'), 'major_outage')];
	const of = (component: string, from: string, to: string) => ({
		component,
		from: `2021-03-01T${from}Z`,
		to: `2021-03-01T${to}Z`,
	});

	test('stands beside what it meets in part', () => {
		const { measuredOnly, idle } = reconciled(outage, [], [of('website', '10:29', '12:00')]);
		expect(measuredOnly[0]?.explanations).toMatchObject([{ why: 'A probe failed.' }]);
		expect(idle).toEqual([]);
	});

	test('stands beside a declared outage as well', () => {
		const quiet = [seen(span('10:00', '10:30'))];
		const { declaredOnly } = reconciled(quiet, [hour], [of('website', '10:00', '11:00')]);
		expect(declaredOnly[0]?.explanations).toHaveLength(1);
	});

	test('of another time or component explains nothing', () => {
		const told = [of('website', '10:30', '12:00'), of('search', '10:00', '10:30')];
		const { measuredOnly, idle } = reconciled(outage, [], told);
		expect(measuredOnly[0]?.explanations).toEqual([]);
		expect(idle.map(({ component }) => component)).toEqual(['website', 'search']);
	});
});

test('a component that nobody observed disagrees with nothing', () => {
	expect(reconciled([], [hour])).toEqual({ measuredOnly: [], declaredOnly: [], idle: [] });
});
