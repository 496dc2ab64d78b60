import { describe, expect, test } from 'vitest';
import {
	type Entry,
	isAnnouncement,
	isIncident,
	isMaintenance,
} from '../../../../src/domain/incident/entry.ts';
import { progressOf } from '../../../../src/domain/incident/progress.ts';
import { shift } from '../../../../src/time/instant.ts';
import { at } from '../../support/at.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';

const progressAt = (entry: Entry, now: string) => progressOf(entry, at(now), 14);

describe('progressOf an incident', () => {
	const incident = makeIncident({ updates: [says('2021-03-01T10:05Z', 'investigating')] });

	test('is open from its first word on', () => {
		expect(progressAt(incident, '2021-03-01T10:05Z')).toBe('open');
	});

	test('is open exactly quiet_after days after its last word', () => {
		expect(progressAt(incident, '2021-03-15T10:05Z')).toBe('open');
	});

	test('is not closed a millisecond later', () => {
		expect(progressOf(incident, shift(at('2021-03-15T10:05Z'), 1), 14)).toBe('not_closed');
	});

	test('counts quiet days from the last word, not from the first', () => {
		const spoken = makeIncident({
			updates: [
				says('2021-03-01T10:05Z', 'investigating'),
				says('2021-03-10T10:05Z', 'identified'),
			],
		});
		expect(progressAt(spoken, '2021-03-24T10:05Z')).toBe('open');
		expect(progressAt(spoken, '2021-03-24T10:06Z')).toBe('not_closed');
	});

	test('is open while monitoring, even if impact has ended', () => {
		const monitored = makeIncident({
			mitigated: '2021-03-01T11:00Z',
			updates: [says('2021-03-01T11:05Z', 'monitoring')],
		});
		expect(progressAt(monitored, '2021-03-01T12:00Z')).toBe('open');
	});

	test('is resolved once its last word says so, for ever', () => {
		const resolved = makeIncident({ updates: [says('2021-03-01T11:05Z', 'resolved')] });
		expect(progressAt(resolved, '2021-03-01T11:05Z')).toBe('resolved');
		expect(progressAt(resolved, '2031-03-01T11:05Z')).toBe('resolved');
	});

	test('is open again when an update after the resolution says so', () => {
		const reopened = makeIncident({
			updates: [says('2021-03-01T11:05Z', 'resolved'), says('2021-03-01T12:05Z', 'investigating')],
		});
		expect(progressAt(reopened, '2021-03-01T13:00Z')).toBe('open');
	});

	test('is retracted whatever its updates say', () => {
		const retracted = makeIncident({
			retracted: { at: '2021-03-01T12:00Z', why: 'A false alarm of the probe.' },
		});
		expect(progressAt(retracted, '2021-03-01T12:00Z')).toBe('retracted');
	});
});

describe('progressOf planned work', () => {
	const work = makeMaintenance();

	test('is ahead until its window begins', () => {
		expect(progressAt(work, '2021-03-08T09:59Z')).toBe('ahead');
		expect(progressAt(work, '2021-03-08T10:00Z')).toBe('under_way');
	});

	test('is under way before its window once an update says so', () => {
		const early = makeMaintenance({
			updates: [says('2021-03-01T09:00Z', 'scheduled'), says('2021-03-08T09:50Z', 'in_progress')],
		});
		expect(progressAt(early, '2021-03-08T09:55Z')).toBe('under_way');
	});

	test('is not confirmed over from the end of its window on, without word of completion', () => {
		expect(progressAt(work, '2021-03-08T11:59Z')).toBe('under_way');
		expect(progressAt(work, '2021-03-08T12:00Z')).toBe('not_confirmed_over');
	});

	test('may begin at the earliest instant of an uncertain start and lasts to the latest of its end', () => {
		const days = makeMaintenance({ scheduled: { from: '2021-03-08', to: '2021-03-09' } });
		expect(progressAt(days, '2021-03-08T00:00Z')).toBe('under_way');
		expect(progressAt(days, '2021-03-09T23:59Z')).toBe('under_way');
		expect(progressAt(days, '2021-03-10T00:00Z')).toBe('not_confirmed_over');
	});

	test.each(['completed', 'cancelled'] as const)('is %s once an update says so', (status) => {
		const done = makeMaintenance({ updates: [says('2021-03-08T11:00Z', status)] });
		expect(progressAt(done, '2021-03-08T11:30Z')).toBe(status);
		expect(progressAt(done, '2021-04-08T11:30Z')).toBe(status);
	});

	test('without a planned end is under way for quiet_after days after its start', () => {
		const endless = makeMaintenance({
			scheduled: { from: '2021-03-30T10:00Z', to: 'unknown' },
			updates: [says('2021-03-01T09:00Z', 'scheduled')],
		});
		expect(progressAt(endless, '2021-03-30T10:00Z')).toBe('under_way');
		expect(progressAt(endless, '2021-04-13T10:00Z')).toBe('under_way');
		expect(progressAt(endless, '2021-04-13T10:01Z')).toBe('not_confirmed_over');
	});

	test('without a planned end counts quiet days from the latest instant at which it can have begun', () => {
		const vague = makeMaintenance({ scheduled: { from: '2021-03-30', to: 'unknown' } });
		expect(progressAt(vague, '2021-04-14T00:00Z')).toBe('under_way');
		expect(progressAt(vague, '2021-04-14T00:01Z')).toBe('not_confirmed_over');
	});

	test('without a planned end is under way for quiet_after days after its last word', () => {
		const endless = makeMaintenance({
			scheduled: { from: '2021-03-08T10:00Z', to: 'unknown' },
			updates: [says('2021-03-20T10:00Z', 'in_progress')],
		});
		expect(progressAt(endless, '2021-04-03T10:00Z')).toBe('under_way');
		expect(progressAt(endless, '2021-04-03T10:01Z')).toBe('not_confirmed_over');
	});

	test('is retracted like anything else', () => {
		const retracted = makeMaintenance({
			retracted: { at: '2021-03-02T12:00Z', why: 'Announced by mistake.' },
		});
		expect(progressAt(retracted, '2021-03-08T11:00Z')).toBe('retracted');
	});
});

describe('progressOf an announcement', () => {
	test('is news', () => {
		expect(progressAt(makeAnnouncement(), '2031-01-01T00:00Z')).toBe('news');
	});
});

describe('isIncident, isMaintenance and isAnnouncement', () => {
	test('tell the three kinds apart', () => {
		const entries: Entry[] = [makeIncident(), makeMaintenance(), makeAnnouncement()];
		expect(entries.map(isIncident)).toEqual([true, false, false]);
		expect(entries.map(isMaintenance)).toEqual([false, true, false]);
		expect(entries.map(isAnnouncement)).toEqual([false, false, true]);
	});
});
