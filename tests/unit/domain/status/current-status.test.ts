import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { shift } from '../../../../src/time/instant.ts';
import { statusAt } from '../../../../src/domain/status/current-status.ts';
import { at } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { effectsAt } from '../../support/make-record.ts';

/** The status at an instant, as the record has it at `now`: the same instant unless told. */
function status(entries: readonly Entry[], when: string, now = when) {
	return statusAt(effectsAt(now, ...entries), at(when), at(now));
}

const well = { certain: 'operational', possible: 'operational' };
const down = { certain: 'major_outage', possible: 'major_outage' };
const perhapsDown = { certain: 'operational', possible: 'major_outage' };

describe('statusAt', () => {
	test('is operational where nothing was declared', () => {
		expect(status([], '2021-03-01T10:00Z')).toEqual(well);
	});

	test('an outage counts at its start and no more at its end', () => {
		const over = makeIncident({
			mitigated: '2021-03-01T11:00Z',
			updates: [says('2021-03-01T11:05Z', 'resolved')],
		});
		const [now, end] = ['2021-03-02T00:00Z', at('2021-03-01T11:00Z')];
		expect(status([over], '2021-03-01T09:59Z', now)).toEqual(well);
		expect(status([over], '2021-03-01T10:00Z', now)).toEqual(down);
		expect(statusAt(effectsAt(now, over), shift(end, -1), at(now))).toEqual(down);
		expect(statusAt(effectsAt(now, over), end, at(now))).toEqual(well);
	});

	test('an open incident holds now, from the very instant of its start', () => {
		expect(status([makeIncident()], '2021-03-01T10:00Z')).toEqual(down);
		expect(status([makeIncident()], '2021-03-01T12:00Z')).toEqual(down);
	});

	test('an open incident that may not have begun yet is only possible', () => {
		const doubtful = makeIncident({ began: '2021-03-01T10:00Z/2021-03-01T12:00Z' });
		expect(status([doubtful], '2021-03-01T11:00Z')).toEqual(perhapsDown);
		expect(status([doubtful], '2021-03-01T12:00Z')).toEqual(down);
	});

	test('an open incident whose impact has ended says nothing of now', () => {
		const monitored = makeIncident({ mitigated: '2021-03-01T11:00Z' });
		expect(status([monitored], '2021-03-01T12:00Z')).toEqual(well);
	});

	test('one that nobody closed is certain up to its last word and possible from there on', () => {
		const now = '2021-04-01T00:00Z';
		expect(status([makeIncident()], '2021-03-01T10:04Z', now)).toEqual(down);
		expect(status([makeIncident()], '2021-03-01T10:05Z', now)).toEqual(perhapsDown);
		expect(status([makeIncident()], now)).toEqual(perhapsDown);
	});

	test('asserts nothing the millisecond after quiet_after days', () => {
		const last = at('2021-03-15T10:05Z');
		const quiet = shift(last, 1);
		expect(statusAt(effectsAt(last, makeIncident()), last, last)).toEqual(down);
		expect(statusAt(effectsAt(quiet, makeIncident()), quiet, quiet)).toEqual(perhapsDown);
	});

	test('is the worst of everything that lasts', () => {
		const slow = makeIncident({ components: [{ id: 'website', status: 'degraded_performance' }] });
		expect(status([slow, makeIncident(), slow], '2021-03-01T12:00Z')).toEqual(down);
	});

	test('work is under way inside its window', () => {
		const during = { certain: 'under_maintenance', possible: 'under_maintenance' };
		expect(status([makeMaintenance()], '2021-03-08T09:59Z')).toEqual(well);
		expect(status([makeMaintenance()], '2021-03-08T10:00Z')).toEqual(during);
		expect(status([makeMaintenance()], '2021-03-08T11:59Z')).toEqual(during);
		expect(status([makeMaintenance()], '2021-03-08T12:00Z')).toEqual(well);
	});

	test('work completed early is over', () => {
		const done = makeMaintenance({ updates: [says('2021-03-08T11:00Z', 'completed')] });
		expect(status([done], '2021-03-08T11:30Z')).toEqual(well);
	});

	test('a re-opened incident is well between its spans', () => {
		const twice = makeIncident({
			components: [
				{ id: 'website', status: 'major_outage', to: '2021-03-01T11:00Z' },
				{ id: 'website', status: 'major_outage', from: '2021-03-01T12:00Z' },
			],
		});
		const [now, seen] = ['2021-03-01T13:00Z', ['10:30', '11:30', '12:30']];
		expect(seen.map((clock) => status([twice], `2021-03-01T${clock}Z`, now))).toEqual([
			down,
			well,
			down,
		]);
	});
});
