import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { MINUTE } from '../../../../src/time/instant.ts';
import {
	declaredOnlyText,
	findDisagreements,
	measuredOnlyText,
} from '../../../../src/view/reliability/disagreements.ts';
import { span } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { effectsAt, makeRecord } from '../../support/make-record.ts';
import { spaced } from '../../support/spaced.ts';

describe('a disagreement in words', () => {
	test('says what was measured, from when to when, and for how long', () => {
		const outage = { ...span('10:00', '10:30'), status: 'major_outage' as const };
		expect(spaced(measuredOnlyText(outage))).toBe(
			'failing from 1 March 2021, 10:00 UTC to 10:30 UTC, for 30 min',
		);
	});

	test('names both days where it passes midnight', () => {
		const night = span('2021-03-01T23:50Z', '2021-03-02T00:10Z');
		expect(spaced(measuredOnlyText({ ...night, status: 'partial_outage' }))).toBe(
			'partly failing from 1 March 2021, 23:50 UTC to 2 March 2021, 00:10 UTC, for 20 min',
		);
	});

	test('says of what was declared how much of it was looked at', () => {
		const [effect] = effectsAt('2021-03-01T11:00Z', makeIncident());
		if (!effect) throw new Error('The incident has no effect.');
		const outage = { ...span('10:00', '11:00'), effect, observed: 20 * MINUTE };
		expect(spaced(declaredOnlyText(outage))).toBe(
			'failing from 1 March 2021, 10:00 UTC to 11:00 UTC; 20 min of that was observed, and working all through',
		);
	});
});

describe('findDisagreements', () => {
	const declared = makeIncident({
		components: [{ id: 'search', status: 'major_outage' }],
		mitigated: '2021-03-01T11:00Z',
		updates: [says('2021-03-01T11:00Z', 'resolved')],
	});
	const record = makeRecord({
		now: '2021-03-02T00:00Z',
		entries: [declared],
		observations: new Map([
			[
				'website',
				[
					makeObservation('2021-03-01T10:00Z', 'major_outage'),
					makeObservation('2021-03-01T13:00Z', 'partial_outage'),
				],
			],
			['search', [makeObservation('2021-03-01T10:00Z', 'operational')]],
		]),
	});
	const { measured, declared: declaredOnly } = findDisagreements(record, indexRecord(record));

	test('lists what was measured and not declared, newest first', () => {
		expect(measured.map(({ name, text }) => `${name} ${text.split(' from ')[0] ?? ''}`)).toEqual([
			'website partly failing',
			'website failing',
		]);
	});

	test('lists what was declared and not measured, with its entry', () => {
		expect(declaredOnly).toMatchObject([{ name: 'search', entry: { id: declared.id } }]);
	});
});
