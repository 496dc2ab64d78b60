import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { componentDays } from '../../../../src/domain/status/component-day.ts';
import {
	componentEntries,
	componentEvents,
	dayEvents,
	measuredEvents,
} from '../../../../src/view/uptime/day-events.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { effectsAt, makeRecord } from '../../support/make-record.ts';

/** Events of the website in February and March 2021. */
function eventsOf(...entries: readonly Entry[]) {
	const window = span('2021-02-01T00:00Z', '2021-04-01T00:00Z');
	const effects = effectsAt('2021-04-01T00:00Z', ...entries);
	return dayEvents(componentDays(effects, [window], window), (entry) =>
		effects.filter((effect) => effect.entry === entry),
	);
}

/** The website down over a span. */
function down(id: string, began: string, mitigated: string, status = 'major_outage' as const) {
	return makeIncident({
		id,
		began,
		mitigated,
		components: [{ id: 'website', status }],
		updates: [says(mitigated, 'resolved')],
	});
}

describe('dayEvents', () => {
	test('names one day once', () => {
		const incident = down('a', '2021-03-01T10:00Z', '2021-03-01T11:00Z');
		expect(eventsOf(incident)).toMatchObject([
			{ entry: { id: 'a' }, days: '1 Mar', label: { was: 'failing' } },
		]);
	});

	test('joins the days of a month', () => {
		const [event] = eventsOf(down('a', '2021-03-17T10:00Z', '2021-03-18T11:00Z'));
		expect(event?.days).toBe('17 to 18 Mar');
	});

	test('names both months across a month’s end', () => {
		const [event] = eventsOf(down('a', '2021-02-28T23:00Z', '2021-03-01T01:00Z'));
		expect(event?.days).toBe('28 Feb to 1 Mar');
	});

	test('leaves out a day that begins at its very end', () => {
		const [event] = eventsOf(down('a', '2021-03-01T10:00Z', '2021-03-02T00:00Z'));
		expect(event?.days).toBe('1 Mar');
	});

	test('is newest first', () => {
		const older = down('older', '2021-03-01T10:00Z', '2021-03-01T11:00Z');
		const newer = down('newer', '2021-03-09T10:00Z', '2021-03-09T11:00Z');
		expect(eventsOf(newer, older).map(({ entry }) => entry.id)).toEqual(['newer', 'older']);
	});

	test('has the worst of what an entry did', () => {
		const worsening = makeIncident({
			components: [
				{ id: 'website', status: 'degraded_performance', to: '2021-03-01T11:00Z' },
				{ id: 'website', status: 'major_outage', from: '2021-03-01T11:00Z' },
			],
			mitigated: '2021-03-01T12:00Z',
			updates: [says('2021-03-01T12:00Z', 'resolved')],
		});
		expect(eventsOf(worsening)).toMatchObject([{ label: { was: 'failing' } }]);
	});

	test('is nothing on quiet days', () => {
		expect(eventsOf()).toEqual([]);
	});
});

describe('componentEvents', () => {
	const window = span('2021-04-01T00:00Z', '2021-04-03T00:00Z');
	const never = makeIncident({ id: 'never-closed', began: '2021-03-01T10:00Z' });
	const record = makeRecord({ now: '2021-04-02T12:00Z', entries: [never] });
	const index = indexRecord(record);

	test('list an older incident that was never closed, with its last update', () => {
		const effects = index.byComponent.get('website') ?? [];
		expect(componentEvents('website', componentDays(effects, [window], window), index)).toEqual({
			events: [],
			unclosed: [{ entry: never, lastUpdate: at('2021-03-01T10:05Z') }],
		});
	});

	test('list nothing for another component', () => {
		expect(componentEvents('search', componentDays([], [window], window), index)).toEqual({
			events: [],
			unclosed: [],
		});
	});
});

describe('measuredEvents', () => {
	const failing = [
		makeObservation('2021-03-01T10:00Z', 'major_outage'),
		makeObservation('2021-03-02T10:00Z', 'partial_outage'),
	];

	test('are newest first, each with whether it was declared', () => {
		const effects = effectsAt(
			'2021-04-01T00:00Z',
			down('a', '2021-03-01T10:30Z', '2021-03-01T11:00Z'),
		);
		expect(measuredEvents(failing, effects)).toMatchObject([
			{ worst: 'partial_outage', isDeclared: false },
			{ worst: 'major_outage', isDeclared: true },
		]);
	});
});

describe('componentEntries', () => {
	const [march, april] = [
		down('a', '2021-03-01T10:00Z', '2021-03-01T11:00Z'),
		down('b', '2021-04-01T10:00Z', '2021-04-01T11:00Z'),
	];
	const effects = effectsAt('2021-05-01T00:00Z', april, march);

	test('name every entry once', () => {
		expect(componentEntries([...effects, ...effects])).toEqual([april, march]);
	});

	test('keep to a window', () => {
		const window = span('2021-03-01T00:00Z', '2021-04-01T00:00Z');
		expect(componentEntries(effects, window)).toEqual([march]);
	});
});
