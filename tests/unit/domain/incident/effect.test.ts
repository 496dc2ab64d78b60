import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../../../src/domain/incident/effect.ts';
import { DAY, HOUR, MINUTE } from '../../../../src/time/instant.ts';
import { at, span, time } from '../../support/at.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { effectsAt } from '../../support/make-record.ts';
import { octoberOutage } from '../../support/october-outage.ts';

const resolved = [
	says('2021-03-01T10:05Z', 'investigating'),
	says('2021-03-01T14:00Z', 'resolved'),
];

describe('effectsOf a resolved incident', () => {
	test('lasts for each component from its beginning to its mitigation', () => {
		const incident = makeIncident({
			components: [
				{ id: 'website', status: 'major_outage' },
				{ id: 'search', status: 'partial_outage' },
			],
			mitigated: '2021-03-01T13:00Z',
			updates: resolved,
		});
		const effects = effectsAt('2021-04-01T00:00Z', incident);
		expect(effects.map(({ component, status }) => [component, status])).toEqual([
			['website', 'major_outage'],
			['search', 'partial_outage'],
		]);
		for (const effect of effects)
			expect(effect).toMatchObject({
				entry: incident,
				certain: span('10:00', '13:00'),
				possible: span('10:00', '13:00'),
				ongoing: false,
				lastUpdate: undefined,
			});
	});

	test('is certain from the latest start to the earliest end, possible the other way round', () => {
		const [effect] = effectsAt(
			'2021-04-01T00:00Z',
			makeIncident({
				began: '2021-03-01T10:00Z/2021-03-01T11:00Z',
				mitigated: '2021-03-01T13:00Z~30m',
				updates: resolved,
			}),
		);
		expect(effect?.certain).toEqual(span('11:00', '12:30'));
		expect(effect?.possible).toEqual(span('10:00', '13:30'));
	});

	test('is certain of nothing where the latest start reaches the earliest end', () => {
		const [effect] = effectsAt(
			'2021-04-01T00:00Z',
			makeIncident({ began: '2021-03-01T10Z', mitigated: '2021-03-01T11:00Z', updates: resolved }),
		);
		expect(effect?.certain).toBeUndefined();
		expect(effect?.possible).toEqual(span('10:00', '11:00'));
	});

	test('takes a component’s own start and end before those of the file', () => {
		const [effect] = effectsAt(
			'2021-04-01T00:00Z',
			makeIncident({
				components: [
					{
						id: 'website',
						status: 'major_outage',
						from: '2021-03-01T10:30Z',
						to: '2021-03-01T12:00Z',
					},
				],
				mitigated: '2021-03-01T13:00Z',
				updates: resolved,
			}),
		);
		expect(effect?.certain).toEqual(span('10:30', '12:00'));
	});

	test('ends at an unknown instant between the last word before the resolution and that', () => {
		const [effect] = effectsAt(
			'2021-04-01T00:00Z',
			makeIncident({ mitigated: 'unknown', updates: resolved }),
		);
		expect(effect?.certain).toEqual(span('10:00', '10:05'));
		expect(effect?.possible).toEqual(span('10:00', '14:00'));
	});

	test('ends no later than the first of several updates that say resolved', () => {
		const [effect] = effectsAt(
			'2021-04-01T00:00Z',
			makeIncident({
				mitigated: 'unknown',
				updates: [...resolved, says('2021-03-02T09:00Z', 'resolved')],
			}),
		);
		expect(effect?.possible).toEqual(span('10:00', '14:00'));
	});

	test('ends at an unknown instant after its latest start where nothing was said before the resolution', () => {
		const [effect] = effectsAt(
			'2021-04-01T00:00Z',
			makeIncident({
				began: '2021-03-01T10:00Z/2021-03-01T11:00Z',
				mitigated: 'unknown',
				updates: [says('2021-03-01T14:00Z', 'resolved')],
			}),
		);
		expect(effect?.end).toMatchObject({
			earliest: at('2021-03-01T11:00Z'),
			latest: at('2021-03-01T14:00Z'),
		});
		expect(effect?.certain).toBeUndefined();
	});

	test('may pass midnight and the year’s end', () => {
		const [effect] = effectsAt(
			'2021-04-01T00:00Z',
			makeIncident({
				began: '2020-12-31T23:30Z',
				mitigated: '2021-01-01T00:30Z',
				updates: [says('2021-01-01T01:00Z', 'resolved')],
			}),
		);
		expect(effect?.certain).toEqual(span('2020-12-31T23:30Z', '2021-01-01T00:30Z'));
	});
});

describe('effectsOf the outage of 30 October 2020', () => {
	test('begin somewhere in four hours and end to the minute, after the page said resolved', () => {
		const [effect] = effectsAt('2026-11-24T00:00Z', octoberOutage());
		expect(effect?.certain).toEqual(span('2020-10-30T10:29Z', '2020-10-30T22:39Z'));
		expect(effect?.possible).toEqual(span('2020-10-30T06:03Z', '2020-10-30T22:39Z'));
	});
});

describe('effectsOf an open incident', () => {
	test('lasts up to now', () => {
		const [effect] = effectsAt('2021-03-01T12:00Z', makeIncident());
		expect(effect).toMatchObject({ certain: span('10:00', '12:00'), ongoing: true });
	});

	test('is certain of nothing yet at the instant of its start, and ongoing', () => {
		const [effect] = effectsAt('2021-03-01T10:00Z', makeIncident());
		expect(effect).toMatchObject({ certain: undefined, possible: undefined, ongoing: true });
	});

	test('is not ongoing for a component whose end is known', () => {
		const effects = effectsAt(
			'2021-03-01T12:00Z',
			makeIncident({
				components: [
					{ id: 'website', status: 'major_outage' },
					{ id: 'search', status: 'major_outage', to: '2021-03-01T11:00Z' },
				],
			}),
		);
		expect(effects.map(({ component, ongoing }) => [component, ongoing])).toEqual([
			['website', true],
			['search', false],
		]);
	});

	test('is not ongoing once impact has ended, though nobody said resolved', () => {
		const [effect] = effectsAt(
			'2021-03-01T12:00Z',
			makeIncident({ mitigated: '2021-03-01T11:00Z' }),
		);
		expect(effect).toMatchObject({ certain: span('10:00', '11:00'), ongoing: false });
	});

	test('is not ongoing before its start', () => {
		const [effect] = effectsAt('2021-03-01T10:30Z', makeIncident({ began: '2021-03-01T11:00Z' }));
		expect(effect).toMatchObject({ certain: undefined, possible: undefined, ongoing: false });
	});
});

describe('effectsOf a re-opened incident', () => {
	const twice = makeIncident({
		components: [
			{ id: 'website', status: 'major_outage', to: '2021-03-01T11:00Z' },
			{ id: 'website', status: 'partial_outage', from: '2021-03-01T12:00Z' },
		],
		updates: [
			says('2021-03-01T10:05Z', 'investigating'),
			says('2021-03-01T11:05Z', 'resolved'),
			says('2021-03-01T12:05Z', 'investigating'),
		],
	});

	test('are two spans of one component, the second ongoing', () => {
		expect(effectsAt('2021-03-01T13:00Z', twice)).toMatchObject([
			{ certain: span('10:00', '11:00'), status: 'major_outage', ongoing: false },
			{ certain: span('12:00', '13:00'), status: 'partial_outage', ongoing: true },
		]);
	});
});

describe('effectsOf an incident that nobody closed', () => {
	const [effect] = effectsAt('2021-04-01T00:00Z', makeIncident());

	test('is certain up to its last word and possible up to now', () => {
		expect(effect?.certain).toEqual(span('10:00', '10:05'));
		expect(effect?.possible).toEqual(span('2021-03-01T10:00Z', '2021-04-01T00:00Z'));
	});

	test('asserts nothing now, and keeps its last update', () => {
		expect(effect).toMatchObject({ ongoing: false, lastUpdate: at('2021-03-01T10:05Z') });
	});

	test('has no last update where its end is known', () => {
		const [effect] = effectsAt(
			'2021-04-01T00:00Z',
			makeIncident({ mitigated: '2021-03-01T10:04Z' }),
		);
		expect(effect).toMatchObject({ certain: span('10:00', '10:04'), lastUpdate: undefined });
	});
});

describe('effectsOf planned work', () => {
	const eighth = (from: string, to: string) => span(`2021-03-08T${from}Z`, `2021-03-08T${to}Z`);

	test('lie ahead as planned', () => {
		const [effect] = effectsAt('2021-03-02T00:00Z', makeMaintenance());
		expect(effect).toMatchObject({
			status: 'under_maintenance',
			certain: eighth('10:00', '12:00'),
			ongoing: false,
		});
	});

	test('are as they were, once that is known', () => {
		const [effect] = effectsAt(
			'2021-03-09T00:00Z',
			makeMaintenance({
				actual: { from: '2021-03-08T10:10Z', to: '2021-03-08T12:30Z' },
				updates: [says('2021-03-08T12:35Z', 'completed')],
			}),
		);
		expect(effect?.certain).toEqual(eighth('10:10', '12:30'));
	});

	test('end by the word of completion where that comes before the planned end', () => {
		const [effect] = effectsAt(
			'2021-03-08T11:30Z',
			makeMaintenance({ updates: [says('2021-03-08T11:00Z', 'completed')] }),
		);
		expect(effect?.possible).toEqual(eighth('10:00', '11:00'));
	});

	test('end by the word of completion where the planned end is known to the day', () => {
		const [effect] = effectsAt(
			'2021-03-09T00:00Z',
			makeMaintenance({
				scheduled: { from: '2021-03-08T10:00Z', to: '2021-03-08' },
				updates: [says('2021-03-08T11:00Z', 'completed')],
			}),
		);
		expect(effect?.possible).toEqual(eighth('10:00', '11:00'));
	});

	test.each(['12:00', '15:00'])('end as planned where completion is announced at %s', (clock) => {
		const [effect] = effectsAt(
			'2021-03-09T00:00Z',
			makeMaintenance({ updates: [says(`2021-03-08T${clock}Z`, 'completed')] }),
		);
		expect(effect?.certain).toEqual(eighth('10:00', '12:00'));
	});

	test('last while they are said to go on, though their planned day may be over', () => {
		const work = makeMaintenance({
			scheduled: { from: '2021-03-08T10:00Z', to: '2021-03-09' },
			updates: [says('2021-03-01T09:00Z', 'scheduled'), says('2021-03-08T10:00Z', 'in_progress')],
		});
		expect(effectsAt('2021-03-09T12:00Z', work)).toMatchObject([{ ongoing: true }]);
	});

	test('only may last on that day while nobody has said that they began', () => {
		const work = makeMaintenance({
			scheduled: { from: '2021-03-08T10:00Z', to: '2021-03-09' },
			updates: [says('2021-03-01T09:00Z', 'scheduled')],
		});
		expect(effectsAt('2021-03-09T12:00Z', work)).toMatchObject([{ ongoing: false }]);
	});

	test('without a planned end last up to now while under way', () => {
		const [effect] = effectsAt(
			'2021-03-08T11:00Z',
			makeMaintenance({ scheduled: { from: '2021-03-08T10:00Z', to: 'unknown' } }),
		);
		expect(effect).toMatchObject({ certain: eighth('10:00', '11:00'), ongoing: true });
	});

	test('without a planned end are only possible once nobody speaks of them', () => {
		const [effect] = effectsAt(
			'2021-04-08T11:00Z',
			makeMaintenance({ scheduled: { from: '2021-03-08T10:00Z', to: 'unknown' } }),
		);
		expect(effect).toMatchObject({
			certain: undefined,
			possible: span('2021-03-08T10:00Z', '2021-04-08T11:00Z'),
			ongoing: false,
		});
	});

	test('without a planned end are certain of nothing where their start is vague, too', () => {
		const [effect] = effectsAt(
			'2021-04-08T11:00Z',
			makeMaintenance({ scheduled: { from: '2021-03-08', to: 'unknown' } }),
		);
		expect(effect?.end.earliest).toBe(at('2021-03-09T00:00Z'));
		expect(effect?.possible).toEqual(span('2021-03-08T00:00Z', '2021-04-08T11:00Z'));
	});

	test('without an end are certain of nothing once completed, and end by that word', () => {
		const [effect] = effectsAt(
			'2021-04-08T11:00Z',
			makeMaintenance({
				scheduled: { from: '2021-03-08T10:00Z', to: 'unknown' },
				updates: [says('2021-03-08T15:00Z', 'completed')],
			}),
		);
		expect(effect).toMatchObject({ certain: undefined, possible: eighth('10:00', '15:00') });
	});

	test('are none once cancelled', () => {
		const cancelled = makeMaintenance({ updates: [says('2021-03-02T00:00Z', 'cancelled')] });
		expect(effectsAt('2021-03-08T11:00Z', cancelled)).toEqual([]);
	});
});

describe('effectsOf what has none', () => {
	test('are none for an announcement', () => {
		expect(effectsAt('2021-03-01T12:00Z', makeAnnouncement())).toEqual([]);
	});

	test('are none for what was retracted', () => {
		const retracted = makeIncident({
			retracted: { at: '2021-03-01T11:00Z', why: 'A false alarm of the probe.' },
		});
		expect(effectsAt('2021-03-01T12:00Z', retracted)).toEqual([]);
	});
});

describe('the start of an effect', () => {
	test('keeps the precision and zone in which it was written', () => {
		const [effect] = effectsAt(
			'2021-03-03T00:00Z',
			makeIncident({ began: '2021-03-01', zone: 'America/Los_Angeles' }),
		);
		expect(effect?.start).toEqual(time('2021-03-01', 'America/Los_Angeles'));
	});
});

const later = '2026-11-24T00:00Z';
const closing = [says('2021-03-01T14:00Z', 'resolved')];

describe('lengthOf', () => {
	test('is unknown where there was no effect', () => {
		expect(lengthOf([])).toBeUndefined();
	});

	test('is one number where start and end are exact', () => {
		const effects = effectsAt(
			later,
			makeIncident({ mitigated: '2021-03-01T13:30Z', updates: closing }),
		);
		expect(lengthOf(effects)).toEqual({ least: 3.5 * HOUR, most: 3.5 * HOUR });
	});

	test('of the outage of 30 October 2020 is 12 h 10 min to 16 h 36 min', () => {
		expect(lengthOf(effectsAt(later, octoberOutage()))).toEqual({
			least: 12 * HOUR + 10 * MINUTE,
			most: 16 * HOUR + 36 * MINUTE,
		});
	});

	test('is never less than nothing', () => {
		const effects = effectsAt(
			later,
			makeIncident({ began: '2021-03-01', mitigated: '2021-03-01T13:00Z', updates: closing }),
		);
		expect(lengthOf(effects)).toEqual({ least: 0, most: 13 * HOUR });
	});

	test('runs from the first start of any component to the last end of any', () => {
		const effects = effectsAt(
			later,
			makeIncident({
				components: [
					{ id: 'website', status: 'major_outage', to: '2021-03-01T11:00Z' },
					{ id: 'search', status: 'major_outage', from: '2021-03-01T12:00Z' },
				],
				mitigated: '2021-03-01T13:00Z',
				updates: closing,
			}),
		);
		expect(lengthOf(effects)).toEqual({ least: 3 * HOUR, most: 3 * HOUR });
	});

	test('of an open incident grows with now', () => {
		const until = (now: string) => lengthOf(effectsAt(now, makeIncident()))?.least;
		expect(until('2021-03-01T10:00Z')).toBe(0);
		expect(until('2021-03-01T12:00Z')).toBe(2 * HOUR);
	});

	test('of one that nobody closed ends somewhere between its last update and now', () => {
		expect(lengthOf(effectsAt('2021-03-31T10:00Z', makeIncident()))).toEqual({
			least: 5 * MINUTE,
			most: 30 * DAY,
		});
	});
});
