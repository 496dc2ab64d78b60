import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { effectsOf } from '../../../../src/domain/incident/effect.ts';
import { progressOf } from '../../../../src/domain/incident/progress.ts';
import { entryMark, lastedText, undatedMark } from '../../../../src/view/incident/entry-text.ts';
import { noLaterThan } from '../../../../src/time/uncertain-time.ts';
import { at } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { QUIET_AFTER } from '../../support/make-record.ts';
import { spaced } from '../../support/spaced.ts';

/** An entry as it stands at an instant. */
function stateAt(entry: Entry, now: string) {
	const progress = progressOf(entry, at(now), QUIET_AFTER);
	return { progress, effects: effectsOf(entry, progress, at(now)) };
}

const dated = (entry: Entry, now: string) => {
	const { progress, effects } = stateAt(entry, now);
	return entryMark(progress, effects).text;
};
const undated = (entry: Entry, now: string) => {
	const { progress, effects } = stateAt(entry, now);
	return undatedMark(entry, progress, effects).text;
};

describe('the mark of an entry', () => {
	test('shows the current status where the page states an instant', () => {
		expect(dated(makeIncident(), '2021-03-01T12:00Z')).toBe('Failing');
		expect(dated(makeMaintenance(), '2021-03-08T11:00Z')).toBe('Under way');
	});

	test('shows the last update of an open incident where it states none', () => {
		expect(undated(makeIncident(), '2021-03-01T12:00Z')).toBe('Last word: failing');
		const vague = { ...makeIncident(), components: [] };
		expect(undated(vague, '2021-03-01T12:00Z')).toBe('Last word: investigating');
	});

	test('does not show an open incident as failing once its impact has ended', () => {
		const mitigated = makeIncident({
			mitigated: '2021-03-01T11:00Z',
			updates: [
				says('2021-03-01T10:05Z', 'investigating'),
				says('2021-03-01T11:05Z', 'monitoring'),
			],
		});
		expect(dated(mitigated, '2021-03-01T12:00Z')).toBe('Open');
		expect(undated(mitigated, '2021-03-01T12:00Z')).toBe('Last word: monitoring');
	});

	test('shows there that work is planned, whether or not its window has come', () => {
		expect(undated(makeMaintenance(), '2021-03-07T11:00Z')).toBe('Planned');
		expect(undated(makeMaintenance(), '2021-03-08T11:00Z')).toBe('Planned');
	});

	test('shows there that work has begun where staff published so', () => {
		const begun = makeMaintenance({
			updates: [says('2021-03-01T09:00Z', 'scheduled'), says('2021-03-08T10:02Z', 'in_progress')],
		});
		expect(undated(begun, '2021-03-08T11:00Z')).toBe('Begun');
	});

	test.for([
		[makeIncident(), '2021-04-01T12:00Z', 'Not closed'],
		[makeMaintenance(), '2021-03-09T12:00Z', 'Not confirmed over'],
		[
			makeIncident({ updates: [says('2021-03-01T11:00Z', 'resolved')] }),
			'2021-03-09T12:00Z',
			'Was failing',
		],
	] as const)(
		'is the same on both where the clock changes nothing more: %#',
		([entry, now, text]) => {
			expect([dated(entry, now), undated(entry, now)]).toEqual([text, text]);
		},
	);
});

describe('how long an open incident lasts', () => {
	const lasted = (entry: Entry, now: string) => {
		const { progress, effects } = stateAt(entry, now);
		return lastedText(entry, progress, effects);
	};

	test('is not counted, for that moves with the clock: it is said when it began', () => {
		expect(lasted(makeIncident(), '2021-03-01T12:00Z')).toBe('began 1 March 2021, 10:00 UTC');
		expect(lasted(makeIncident(), '2021-03-03T12:00Z')).toBe('began 1 March 2021, 10:00 UTC');
	});

	test('is no later than the first update where its start is not public yet', () => {
		const told = { ...makeIncident(), began: noLaterThan(at('2021-03-01T10:05Z')) };
		expect(lasted(told, '2021-03-01T12:00Z')).toBe('began no later than 1 March 2021, 10:05 UTC');
	});

	test('keeps the doubt of a start', () => {
		const about = makeIncident({ began: '2021-03-01T09:30Z~15m' });
		expect(lasted(about, '2021-03-01T12:00Z')).toBe('began about 1 March 2021, 09:30 UTC');
	});
});

describe('the length of planned work', () => {
	const length = (told: Parameters<typeof makeMaintenance>[0]) => {
		const work = makeMaintenance({
			...told,
			updates: [says('2021-03-01T09:00Z', 'scheduled'), says('2021-03-08T11:00Z', 'completed')],
		});
		const { progress, effects } = stateAt(work, '2021-04-01T00:00Z');
		return spaced(lastedText(work, progress, effects));
	};

	test('is that of its planned window where no other is known, however early it was completed', () => {
		expect(length({})).toBe('planned for 2 h');
	});

	test('is what it can have been where no end was planned', () => {
		const scheduled = { from: '2021-03-08T10:00Z', to: 'unknown' } as const;
		expect(length({ scheduled })).toBe('at most 1 h');
	});

	test('is that of the work as it was, once that is known', () => {
		const actual = { from: '2021-03-08T10:00Z', to: '2021-03-08T10:30Z' };
		expect(length({ actual })).toBe('30 min');
	});
});
