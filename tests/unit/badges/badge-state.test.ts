import { describe, expect, test } from 'vitest';
import { badgeState, componentState, pageState } from '../../../src/badges/badge-state.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { measuredNow } from '../../../src/domain/observation/measured-now.ts';
import {
	type MeasuredStatus,
	measuredStatuses,
} from '../../../src/domain/observation/observation.ts';
import { indexRecord } from '../../../src/domain/record/record-index.ts';
import { pageStatus } from '../../../src/domain/status/page-status.ts';
import {
	type ComponentStatus,
	componentStatuses,
	effectStatusSchema,
} from '../../../src/schema/component-schema.ts';
import { at } from '../support/at.ts';
import { makeIncident, says } from '../support/make-entry.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeRecord, makeSite } from '../support/make-record.ts';

const limits = makeSite().measurements;
const fresh = '2021-03-01T10:30Z';
const late = '2021-03-01T12:00Z';
const stale = '2021-03-01T13:30Z';
const forgotten = '2021-03-03T10:00Z';

/** What was found from 09:00 to 10:00 on 1 March 2021, as it stands at `now`. */
function found(status: MeasuredStatus, now: string) {
	return measuredNow([makeObservation('2021-03-01T09:00Z', status)], at(now), limits);
}

/** A page of two functions, `website` and `search`, at `now`. */
function page(
	now: string,
	measured: Readonly<Record<string, MeasuredStatus>> = {},
	entries: readonly Entry[] = [],
) {
	const observations = new Map(
		Object.entries(measured).map(([id, status]) => [
			id,
			[makeObservation('2021-03-01T09:00Z', status)],
		]),
	);
	const record = makeRecord({ now, observations, entries });
	return pageStatus(record, indexRecord(record));
}

const bothWork = { website: 'operational', search: 'operational' } as const;

describe('the state of a component', () => {
	test.each<[ComponentStatus, string, string]>([
		['operational', 'nothing declared', 'unknown'],
		['under_maintenance', 'maintenance', 'maintenance'],
		['degraded_performance', 'degraded', 'degraded'],
		['partial_outage', 'partly failing', 'partial-outage'],
		['major_outage', 'failing', 'major-outage'],
	])('declared %s and never measured is “%s”', (declared, text, tone) => {
		expect(badgeState(declared, undefined)).toEqual({ text, tone });
	});

	test.each<[MeasuredStatus, string, string]>([
		['operational', 'working', 'operational'],
		['degraded_performance', 'degraded, not declared', 'degraded'],
		['partial_outage', 'partly failing, not declared', 'partial-outage'],
		['major_outage', 'failing, not declared', 'major-outage'],
	])('lately measured %s is “%s”', (measured, text, tone) => {
		expect(badgeState('operational', found(measured, fresh))).toEqual({ text, tone });
		expect(badgeState('operational', found(measured, late))).toEqual({ text, tone });
	});

	test.for(measuredStatuses)('measured %s too long ago is unknown', (measured) => {
		for (const now of [stale, forgotten])
			expect(badgeState('operational', found(measured, now))).toEqual({
				text: 'unknown',
				tone: 'unknown',
			});
	});

	test.for(effectStatusSchema.options)('declared %s stands, whatever was measured', (declared) => {
		expect(badgeState(declared, found('operational', fresh)).tone).not.toBe('operational');
		expect(badgeState(declared, found('operational', stale)).text).not.toBe('unknown');
	});

	test('is green only where a recent measurement found it working and nothing is declared', () => {
		const cases = componentStatuses.flatMap((declared) =>
			measuredStatuses.flatMap((measured) =>
				[fresh, late, stale, forgotten].map((now) => ({ declared, measured, now })),
			),
		);
		const green = cases.filter(
			({ declared, measured, now }) =>
				badgeState(declared, found(measured, now)).tone === 'operational',
		);
		expect(green).toEqual([
			{ declared: 'operational', measured: 'operational', now: fresh },
			{ declared: 'operational', measured: 'operational', now: late },
		]);
	});
});

describe('the state of everything', () => {
	test('is working only where every function was lately found working', () => {
		expect(pageState(page(fresh, bothWork))).toEqual({ text: 'working', tone: 'operational' });
		expect(pageState(page(fresh, { website: 'operational' })).text).toBe('nothing declared');
	});

	test('is unknown where what was measured has grown stale', () => {
		expect(pageState(page(stale, bothWork))).toEqual({ text: 'unknown', tone: 'unknown' });
	});

	test('says that nothing is declared where nobody measures', () => {
		expect(pageState(page(fresh))).toEqual({ text: 'nothing declared', tone: 'unknown' });
	});

	test('counts the functions at the worst', () => {
		expect(pageState(page(fresh, bothWork, [makeIncident()]))).toEqual({
			text: '1 function: failing',
			tone: 'major-outage',
		});
		const both = { website: 'partial_outage', search: 'partial_outage' } as const;
		expect(pageState(page(fresh, both)).text).toBe('2 functions: partly failing, not declared');
	});

	test('does not let declared degradation hide a measured outage elsewhere', () => {
		const slow = makeIncident({
			components: [{ id: 'website', status: 'degraded_performance' }],
		});
		expect(pageState(page(fresh, { search: 'major_outage' }, [slow])).text).toBe(
			'1 function: failing, not declared',
		);
	});

	test('says that an incident is open which names no function, though all were found working', () => {
		const vague = { ...makeIncident(), components: [] };
		expect(pageState(page(fresh, bothWork, [vague]))).toEqual({
			text: 'an incident is open',
			tone: 'unknown',
		});
	});

	test('takes nothing from an incident that nobody closed', () => {
		const left = makeIncident({ updates: [says('2021-03-01T10:05Z', 'investigating')] });
		const later = page('2021-03-20T10:00Z', {}, [left]);
		expect(componentState(later, 'website').text).toBe('nothing declared');
		expect(pageState(later).text).toBe('nothing declared');
	});
});
