import { describe, expect, test } from 'vitest';
import { ledgerRows } from '../../../../src/view/objective/ledger-rows.ts';
import { account } from '../../domain/objective/arbitrary-story.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { observed } from '../../support/make-objective.ts';
import { makeRecord } from '../../support/make-record.ts';
import { spaced } from '../../support/spaced.ts';

const incident = makeIncident({
	mitigated: '2021-03-01T11:00Z',
	updates: [says('2021-03-01T20:00Z', 'resolved')],
	components: [{ id: 'website', status: 'partial_outage' }],
});

function rows(indicator: 'declared_availability' | 'measured_availability', spans: string[] = []) {
	const bad = spans.map((from) => observed(from, from.replace(':00', ':30'), 'major_outage'));
	const record = makeRecord({
		now: '2021-03-02T00:00Z',
		entries: [incident],
		observations: new Map([['website', bad]]),
	});
	return ledgerRows(account({ record, told: { indicator } }), record.site.weights).map(
		({ what, note, path, spent }) => [what, note, path, spaced(spent.certain)],
	);
}

describe('ledgerRows', () => {
	test('say what an incident did, what that weighs, and what it cost', () => {
		expect(rows('declared_availability')).toEqual([
			[
				'The website does not answer',
				'1 March 2021; partly failing: weight 0.3',
				'incidents/2021-03-01-website-down/',
				'18 min',
			],
		]);
	});

	test('say when something was measured that nobody told of', () => {
		expect(rows('measured_availability', ['10:00', '12:00'])).toEqual([
			['Measured outage without a notice', '1 March 2021, 12:00 to 12:30 UTC', undefined, '30 min'],
			[
				'The website does not answer',
				'1 March 2021; partly failing',
				'incidents/2021-03-01-website-down/',
				'30 min',
			],
		]);
	});

	test('sum the least of many runs in one line', () => {
		const hours = Array.from({ length: 20 }, (_, i) => `${String(i).padStart(2, '0')}:00`);
		const found = rows('measured_availability', hours);
		expect(found).toHaveLength(14);
		expect(found.at(-1)).toEqual([
			'Measured outage without a notice',
			'7 more that cost no more each; objectives.json has every one',
			undefined,
			'210 min',
		]);
	});
});
