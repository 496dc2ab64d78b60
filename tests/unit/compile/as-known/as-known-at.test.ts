import { describe, expect, test } from 'vitest';
import { asKnownAt } from '../../../../src/compile/as-known/as-known-at.ts';
import { lengthOf } from '../../../../src/domain/incident/effect.ts';
import type { Incident, Maintenance } from '../../../../src/domain/incident/entry.ts';
import { HOUR, MINUTE } from '../../../../src/time/instant.ts';
import { noLaterThan } from '../../../../src/time/uncertain-time.ts';
import { at, span, time } from '../../support/at.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { effectsAt } from '../../support/make-record.ts';
import { octoberOutage } from '../../support/october-outage.ts';

const outage = octoberOutage();

/** The incident as it was known; every test here asks for instants after its first update. */
function known(incident: Incident, now: string): Incident {
	const cut = asKnownAt(incident, at(now));
	if (cut?.kind !== 'incident') throw new Error('Nothing was public yet.');
	return cut;
}

describe('asKnownAt, of the outage of 30 October 2020', () => {
	test('knows nothing a second before the first word', () => {
		expect(asKnownAt(outage, at('2020-10-30T12:22:59Z'))).toBeUndefined();
	});

	test('at 12:23:00 knows that it is down, and that it began by then', () => {
		const then = known(outage, '2020-10-30T12:23:00Z');
		expect(then.updates.map(({ status }) => status)).toEqual(['investigating']);
		expect(then.began).toEqual(noLaterThan(at('2020-10-30T12:23:00Z')));
		expect(then.components.map(({ id }) => id)).toEqual(['website', 'package-downloads']);
		expect(then.corrections).toEqual([]);
	});

	test('at 12:23:00 knows nothing that only the report tells', () => {
		const then = known(outage, '2020-10-30T12:23:00Z');
		const later = [
			'mitigated',
			'cause',
			'declared',
			'lost',
			'repairs',
			'notes',
			'sources',
			'postmortem',
		];
		expect(later.filter((field) => field in then)).toEqual([]);
		expect(then.body).toBeUndefined();
	});

	test('at 14:39:19 has a second word, and still the start of the first', () => {
		const then = known(outage, '2020-10-30T14:39:19Z');
		expect(then.updates).toHaveLength(2);
		expect(then.began).toEqual(noLaterThan(at('2020-10-30T12:23:00Z')));
	});

	test('a second before 18:15:24 does not know the corrected start, and then does', () => {
		expect(known(outage, '2020-10-30T18:15:23Z').began).toEqual(
			noLaterThan(at('2020-10-30T12:23:00Z')),
		);
		const then = known(outage, '2020-10-30T18:15:24Z');
		expect(then.began).toEqual(time('2020-10-30T06:03Z/2020-10-30T10:29Z'));
		expect(then.corrections?.map(({ of }) => of)).toEqual(['began']);
	});

	test('at 22:10:45 knows that it is over and why, and not since when', () => {
		const then = known(outage, '2020-10-30T22:10:45Z');
		expect(then.cause).toBe('A manual repair of statistics exhausted the database.');
		expect(then.mitigated).toBeUndefined();
		const [effect] = effectsAt('2020-10-30T22:10:45Z', then);
		expect(effect?.certain).toEqual(span('2020-10-30T10:29Z', '2020-10-30T18:15:24Z'));
		expect(effect?.possible).toEqual(span('2020-10-30T06:03Z', '2020-10-30T22:10:45Z'));
	});

	test('at 22:31:18 has every word, and an end no later than the first resolution', () => {
		const then = known(outage, '2020-10-30T22:31:18Z');
		expect(then.updates).toHaveLength(5);
		const effects = effectsAt('2020-10-30T22:31:18Z', then);
		expect(lengthOf(effects)?.most).toBe(16 * HOUR + 7 * MINUTE + 45_000);
	});

	test('a second before the postmortem still knows no end', () => {
		expect(known(outage, '2026-11-23T17:59:59Z').mitigated).toBeUndefined();
	});

	test('with the postmortem is the whole entry', () => {
		expect(asKnownAt(outage, at('2026-11-23T18:00:00Z'))).toBe(outage);
	});
});

describe('asKnownAt, of a re-opened incident', () => {
	const twice = makeIncident({
		components: [
			{ id: 'website', status: 'major_outage', to: '2021-03-01T11:00Z' },
			{ id: 'website', status: 'partial_outage', from: '2021-03-01T12:00Z' },
		],
		mitigated: '2021-03-01T13:00Z',
		cause: 'A full disk.',
		updates: [
			says('2021-03-01T10:05Z', 'investigating'),
			says('2021-03-01T11:05Z', 'resolved'),
			says('2021-03-01T12:05Z', 'investigating'),
			says('2021-03-01T13:05Z', 'resolved'),
		],
	});
	const spansAt = (now: string) =>
		effectsAt(now, known(twice, now)).map(({ certain, ongoing }) => ({ certain, ongoing }));

	test('does not know the first end while that is to come', () => {
		expect(spansAt('2021-03-01T10:30Z')).toEqual([
			{ certain: span('10:00', '10:30'), ongoing: true },
		]);
	});

	test('does not know the second span while that is to come', () => {
		expect(spansAt('2021-03-01T11:30Z')).toEqual([
			{ certain: span('10:00', '11:00'), ongoing: false },
		]);
	});

	test('knows of the second span while it lasts', () => {
		expect(spansAt('2021-03-01T12:30Z')).toEqual([
			{ certain: span('10:00', '11:00'), ongoing: false },
			{ certain: span('12:00', '12:30'), ongoing: true },
		]);
	});

	test('knows both in the end', () => {
		expect(spansAt('2021-03-01T13:05Z')).toEqual([
			{ certain: span('10:00', '11:00'), ongoing: false },
			{ certain: span('12:00', '13:00'), ongoing: false },
		]);
	});
});

describe('asKnownAt, of what lies in the future', () => {
	test('has an incident begin with its first word where its start is still to come', () => {
		const foreseen = makeIncident({
			began: '2021-03-01T11:00Z',
			updates: [says('2021-03-01T10:05Z', 'investigating')],
		});
		expect(known(foreseen, '2021-03-01T10:30Z').began).toEqual(
			noLaterThan(at('2021-03-01T10:05Z')),
		);
		expect(asKnownAt(foreseen, at('2021-03-01T11:00Z'))).toBe(foreseen);
	});

	test('knows what begins at this very instant, as it was told', () => {
		const told = makeIncident({
			began: '2021-03-01T10:05Z',
			components: [{ id: 'website', status: 'major_outage', from: '2021-03-01T10:05Z' }],
			updates: [
				says('2021-03-01T10:05Z', 'investigating'),
				says('2021-03-01T11:05Z', 'identified'),
			],
		});
		const then = known(told, '2021-03-01T10:05Z');
		expect(then.began).toEqual(time('2021-03-01T10:05Z'));
		expect(then.components).toEqual(told.components);
	});

	test('knows an end to the hour since the first update that can have given it', () => {
		const told = makeIncident({
			components: [{ id: 'website', status: 'major_outage', to: '2021-03-01T11Z' }],
			updates: [
				says('2021-03-01T10:05Z', 'investigating'),
				says('2021-03-01T12:05Z', 'identified'),
			],
		});
		expect(known(told, '2021-03-01T12:04Z').components[0]?.to).toBeUndefined();
		expect(known(told, '2021-03-01T12:05Z').components[0]?.to).toEqual(time('2021-03-01T11Z'));
	});

	test('does not know that an incident will be retracted', () => {
		const retracted = makeIncident({
			retracted: { at: '2021-03-01T12:00Z', why: 'A false alarm of the probe.' },
		});
		expect(known(retracted, '2021-03-01T11:59Z').retracted).toBeUndefined();
		expect(known(retracted, '2021-03-01T12:00Z').retracted?.why).toBe(
			'A false alarm of the probe.',
		);
	});

	const told = { what: 'Download counts', component: 'website', recovered: 'none' as const };

	test('does not know how long data will be lost, nor what else will be', () => {
		const losing = makeIncident({
			lost: [
				{ ...told, from: '2021-03-01', to: '2021-03-05' },
				{ ...told, from: '2021-03-07', to: '2021-03-08' },
			],
		});
		expect(known(losing, '2021-03-02T00:00Z').lost).toEqual([
			{ ...told, from: time('2021-03-01'), to: 'unknown' },
		]);
		expect(known(losing, '2021-03-05T00:00Z').lost).toEqual([
			{ ...told, from: time('2021-03-01'), to: time('2021-03-05') },
		]);
		expect(known(losing, '2021-03-06T23:59Z').lost).toHaveLength(1);
		expect(known(losing, '2021-03-07T00:00Z').lost).toHaveLength(2);
	});

	test('has a repair open until it was done', () => {
		const mended = makeIncident({
			repairs: [
				{
					id: 'alerts',
					category: 'detect',
					title: 'Alerts on the database',
					state: 'done',
					done: '2021-03-05',
					evidence: 'https://status.example/alerts',
				},
			],
		});
		expect(known(mended, '2021-03-04T23:59Z').repairs).toEqual([
			{ id: 'alerts', category: 'detect', title: 'Alerts on the database', state: 'open' },
		]);
		expect(asKnownAt(mended, at('2021-03-05T00:00Z'))).toBe(mended);
	});

	test.each(['before', 'now'])(
		'leaves a repair alone that was done %s, whatever else is to come',
		(when) => {
			const mended = makeIncident({
				repairs: [
					{
						id: 'alerts',
						category: 'detect',
						title: 'Alerts on the database',
						state: 'done',
						done: when === 'now' ? '2021-03-02T00:00Z' : '2021-03-01T10:00Z',
						evidence: 'https://status.example/alerts',
					},
				],
				postmortem: { at: '2021-03-01T12:00Z' },
				body: 'What happened.',
				retracted: { at: '2021-03-05T12:00Z', why: 'A false alarm of the probe.' },
			});
			expect(known(mended, '2021-03-02T00:00Z').repairs).toEqual(mended.repairs);
		},
	);
});

describe('asKnownAt, of planned work', () => {
	const work = makeMaintenance({
		actual: { from: '2021-03-08T10:10Z', to: '2021-03-08T11:40Z' },
		updates: [
			says('2021-03-01T09:00Z', 'scheduled'),
			says('2021-03-08T10:11Z', 'in_progress'),
			says('2021-03-08T11:45Z', 'completed'),
		],
	});
	const cut = (now: string) => asKnownAt(work, at(now)) as Maintenance;

	test('knows the plan, which lies in the future, from its announcement on', () => {
		expect(cut('2021-03-01T09:00Z').scheduled).toEqual(work.scheduled);
		expect(cut('2021-03-01T09:00Z').actual).toBeUndefined();
	});

	test('knows that it began once an update can have said so, and not when it will end', () => {
		expect(cut('2021-03-08T10:10Z').actual).toBeUndefined();
		expect(cut('2021-03-08T10:11Z').actual).toEqual({ from: time('2021-03-08T10:10Z') });
		expect(cut('2021-03-08T10:30Z').actual).toEqual({ from: time('2021-03-08T10:10Z') });
	});

	test('is the whole entry once it is completed', () => {
		expect(cut('2021-03-08T11:45Z')).toBe(work);
	});

	test('does not know an end that its file tells before its time', () => {
		const foretold = makeMaintenance({
			actual: { from: '2021-03-08T10:10Z', to: '2021-03-08T11:40Z' },
			updates: [says('2021-03-08T10:11Z', 'in_progress')],
		});
		const then = asKnownAt(foretold, at('2021-03-08T10:30Z')) as Maintenance;
		expect(then.actual).toEqual({ from: time('2021-03-08T10:10Z') });
	});

	test('knows that it began where the beginning is told to the hour', () => {
		const vague = makeMaintenance({
			actual: { from: '2021-03-08T10Z', to: '2021-03-08T12:00Z' },
			updates: [says('2021-03-08T10:11Z', 'in_progress'), says('2021-03-08T12:05Z', 'completed')],
		});
		const then = asKnownAt(vague, at('2021-03-08T10:30Z')) as Maintenance;
		expect(then.actual).toEqual({ from: time('2021-03-08T10Z') });
	});

	test('does not know the window as it was before that was corrected', () => {
		const corrected = makeMaintenance({
			actual: { from: '2021-03-08T10:10Z', to: '2021-03-08T11:40Z' },
			corrections: [{ at: '2021-03-09T08:00Z', of: 'actual', note: 'It was shorter.' }],
			updates: [says('2021-03-08T11:45Z', 'completed')],
		});
		const then = asKnownAt(corrected, at('2021-03-08T12:00Z')) as Maintenance;
		expect(then.actual).toBeUndefined();
	});

	test('has no window as it was where its file tells none', () => {
		const then = asKnownAt(
			makeMaintenance({
				updates: [says('2021-03-01T09:00Z', 'scheduled'), says('2021-03-08T12:00Z', 'completed')],
			}),
			at('2021-03-08T11:00Z'),
		) as Maintenance;
		expect(then.actual).toBeUndefined();
		expect(then.updates).toHaveLength(1);
	});

	test('is nothing before its announcement', () => {
		expect(asKnownAt(work, at('2021-03-01T08:59Z'))).toBeUndefined();
	});
});

describe('asKnownAt, of an announcement', () => {
	test('has the words so far', () => {
		const news = makeAnnouncement({
			updates: [
				says('2021-03-01T09:00Z', 'informational'),
				says('2021-03-02T09:00Z', 'informational'),
			],
		});
		expect(asKnownAt(news, at('2021-03-01T08:59Z'))).toBeUndefined();
		expect(asKnownAt(news, at('2021-03-01T12:00Z'))?.updates).toHaveLength(1);
		expect(asKnownAt(news, at('2021-03-02T09:00Z'))).toBe(news);
	});
});
