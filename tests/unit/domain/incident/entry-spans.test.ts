import { describe, expect, test } from 'vitest';
import { entrySpans } from '../../../../src/domain/incident/entry-spans.ts';
import { statusAt } from '../../../../src/domain/status/current-status.ts';
import { timeByStatus } from '../../../../src/domain/uptime/status-span.ts';
import { SECOND } from '../../../../src/time/instant.ts';
import { at, span } from '../../support/at.ts';
import { juneOutage } from '../../support/june-outage.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { effectsAt } from '../../support/make-record.ts';

const now = '2026-12-01T00:00Z';
const effects = effectsAt(now, juneOutage());

type Spans = NonNullable<NonNullable<Parameters<typeof makeIncident>[0]>['components']>;

/** An incident that got worse at an instant that is known to the hour, with these spans of the website. */
function worsened(...components: Spans) {
	const updates = [
		says('2021-03-01T10:05Z', 'investigating'),
		says('2021-03-01T16:00Z', 'resolved'),
	];
	return effectsAt(now, makeIncident({ components, mitigated: '2021-03-01T15:00Z', updates }));
}

describe('two spans that meet at an uncertain instant', () => {
	test('are certain of the milder status throughout', () => {
		expect(statusAt(effects, at('2022-06-14T18:30Z'), at(now))).toEqual({
			certain: 'partial_outage',
			possible: 'major_outage',
		});
		expect(entrySpans(effects, 'certain')).toEqual([
			expect.objectContaining({
				status: 'partial_outage',
				...span('2022-06-14T17:52:47Z', '2022-06-14T19:05:03Z'),
			}),
		]);
	});

	test('are certain of it at now, too, while the second lasts', () => {
		const { mitigated: _notYet, updates, ...open } = juneOutage();
		const entry = { ...open, updates: updates.slice(0, 1) };
		const then = at('2022-06-14T18:30Z');
		expect(statusAt(effectsAt(then, entry), then, then)).toEqual({
			certain: 'partial_outage',
			possible: 'major_outage',
		});
	});

	test('count there for the least that was lost', () => {
		const june = span('2022-06-01T00:00Z', '2022-07-01T00:00Z');
		expect(timeByStatus(effects, [june], 'certain')).toMatchObject({
			partial_outage: (72 * 60 + 16) * SECOND,
			major_outage: 0,
		});
	});

	test('share their boundary, in whatever order the file has them', () => {
		const [mild, bad] = [
			{ id: 'website', status: 'partial_outage', to: '2021-03-01T12Z' },
			{ id: 'website', status: 'major_outage', from: '2021-03-01T12Z' },
		] as const;
		for (const all of [worsened(mild, bad), worsened(bad, mild)])
			expect(statusAt(all, at('2021-03-01T12:30Z'), at(now)).certain).toBe('partial_outage');
	});

	test('share no boundary where they are of different functions', () => {
		const all = worsened(
			{ id: 'website', status: 'partial_outage', to: '2021-03-01T12Z' },
			{ id: 'search', status: 'partial_outage', from: '2021-03-01T12Z' },
		);
		expect(statusAt(all, at('2021-03-01T12:30Z'), at(now)).certain).toBe('operational');
	});

	test('share no boundary where the second begins with the whole', () => {
		const all = effectsAt(
			now,
			makeIncident({
				components: [
					{ id: 'website', status: 'partial_outage', to: '2021-03-01T10Z' },
					{ id: 'website', status: 'major_outage' },
				],
				began: '2021-03-01T10Z',
				mitigated: '2021-03-01T15:00Z',
				updates: [says('2021-03-01T16:00Z', 'resolved')],
			}),
		);
		expect(statusAt(all, at('2021-03-01T10:30Z'), at(now)).certain).toBe('operational');
	});
});

describe('an instant that effects share', () => {
	test('is no later for one of them than the other allows', () => {
		const [website] = effectsAt(
			now,
			makeIncident({
				components: [
					{ id: 'website', status: 'major_outage' },
					{ id: 'search', status: 'major_outage', to: '2021-03-01T11:30Z' },
				],
				began: '2021-03-01T10:00Z/2021-03-01T13:00Z',
				mitigated: '2021-03-01T15:00Z',
				updates: [says('2021-03-01T16:00Z', 'resolved')],
			}),
		);
		expect(website?.certain).toEqual(span('11:30', '15:00'));
		expect(website?.start).toMatchObject({ precision: 'bounds' });
	});

	test('of a file that contradicts itself stays as it is written', () => {
		const [effect] = worsened({
			id: 'website',
			status: 'major_outage',
			from: '2021-03-01T09:00Z/2021-03-01T09:30Z',
		});
		expect(effect?.certain).toEqual(span('09:30', '15:00'));
	});
});
