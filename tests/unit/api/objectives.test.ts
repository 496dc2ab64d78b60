import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectivesDocument, objectivesSchema } from '../../../src/api/objectives.ts';
import { objectiveAccounts } from '../../../src/domain/objective/objective-account.ts';
import { indexRecord } from '../../../src/domain/record/record-index.ts';
import { subjectsOf } from '../../../src/domain/uptime/subject.ts';
import { anyStory, type Story } from '../domain/objective/arbitrary-story.ts';
import { at } from '../support/at.ts';
import { makeIncident, says } from '../support/make-entry.ts';
import { makeObjective, observed } from '../support/make-objective.ts';
import { makeRecord } from '../support/make-record.ts';

const schema = 'https://status.example/api/v1/schemas/objectives.schema.json';

function published({ record, told }: Story) {
	const whole = { ...record, objectives: [makeObjective(told)] };
	const accounts = objectiveAccounts(whole, subjectsOf(whole, indexRecord(whole)));
	return objectivesDocument(accounts, whole, schema);
}

/** The website partly down for an hour, or a little more, of one day. */
function partlyDown() {
	return makeRecord({
		now: '2021-03-02T00:00Z',
		entries: [
			makeIncident({
				components: [{ id: 'website', status: 'partial_outage' }],
				began: '2021-03-01T10:00:01Z/2021-03-01T10:30Z',
				mitigated: '2021-03-01T11:00Z',
				updates: [says('2021-03-01T11:00Z', 'resolved')],
			}),
		],
		observations: new Map([
			[
				'website',
				[
					observed('09:00', '10:00', 'major_outage', { failed: 50 }),
					observed('10:00', '11:00', 'operational', { slow: 3 }),
				],
			],
		]),
	});
}

describe('objectivesDocument', () => {
	test('is what its schema describes, whatever happened', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const document = published(story);
				expect(objectivesSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
			}),
			{ numRuns: 100 },
		);
	});

	test('has lines that add up to what was spent, in whole numbers', () => {
		fc.assert(
			fc.property(anyStory('measured_availability'), (story) => {
				const [one] = published(story).objectives;
				if (one?.indicator !== 'measured_availability' || one.spent_microseconds === null) return;
				const sum = one.ledger.reduce((all, line) => all + line.spent_microseconds, 0);
				expect(sum).toBe(one.spent_microseconds);
				expect((one.budget_microseconds ?? 0) - sum).toBe(one.left_microseconds);
			}),
			{ numRuns: 100 },
		);
	});

	test('tells two accounts of what was declared', () => {
		const told = { target: 0.99, window_days: 1 };
		const [one] = published({
			record: { ...partlyDown(), now: at('2021-03-01T23:59:59Z') },
			told,
		}).objectives;
		expect(one).toMatchObject({
			target: 0.99,
			window_days: 1,
			proposed: false,
			from: '2021-03-01T00:00:00Z',
			to: '2021-03-01T23:59:59Z',
			covered_seconds: 86399,
			not_covered_seconds: 0,
			full_window_budget_seconds: 864,
			budget_seconds: 863.99,
			spent_seconds: { certain: 540, possible: 1079.7 },
			spent_microseconds: { certain: 540_000_000, possible: 1_079_700_000 },
			left_seconds: { certain: 323.99, possible: -215.71 },
			ledger: [
				{
					kind: 'incident',
					id: '2021-03-01-website-down',
					status: 'partial_outage',
					began: { earliest: '2021-03-01T10:00:01Z', latest: '2021-03-01T10:30:00Z' },
					from: '2021-03-01T10:00:01Z',
					to: '2021-03-01T11:00:00Z',
					spent_seconds: { certain: 540, possible: 1079.7 },
				},
			],
		});
	});

	test('tells one account of what was measured, with what nobody gave notice of', () => {
		const told = { indicator: 'measured_availability' as const, window_days: 2 };
		const [one] = published({ record: partlyDown(), told }).objectives;
		expect(one).toMatchObject({
			observed_seconds: 7200,
			not_observed_seconds: 79_200,
			uptime: 0.5,
			budget_seconds: 72,
			spent_seconds: 3600,
			left_seconds: -3528,
			ledger: [
				{ kind: 'incident', spent_seconds: 0 },
				{
					kind: 'without_notice',
					id: null,
					from: '2021-03-01T09:00:00Z',
					to: '2021-03-01T10:00:00Z',
					spent_seconds: 3600,
				},
			],
		});
	});

	test('counts checks in checks', () => {
		const told = { indicator: 'good_checks' as const, target: 0.9 };
		const [one] = published({ record: partlyDown(), told }).objectives;
		expect(one).toMatchObject({
			checks: 120,
			budget_checks: 12,
			spent_checks: 53,
			left_checks: -41,
			ledger: [
				{ kind: 'incident', spent_checks: 3 },
				{ kind: 'without_notice', spent_checks: 50 },
			],
		});
	});

	test('has null where there is no data, and never a whole target', () => {
		const told = { indicator: 'measured_availability' as const };
		const [one] = published({ record: makeRecord({ now: '2021-03-02T00:00Z' }), told }).objectives;
		expect(one).toMatchObject({ budget_seconds: null, spent_seconds: null, left_seconds: null });
		expect(one?.burn_rates.map(({ rate }) => rate)).toEqual([null, null, null, null]);
	});
});
