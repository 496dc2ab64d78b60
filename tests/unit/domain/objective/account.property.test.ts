import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf } from '../../../../src/domain/incident/entry-times.ts';
import { ratioNumber } from '../../../../src/domain/objective/burn-rate.ts';
import type { LedgerLine } from '../../../../src/domain/objective/ledger.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { account, anyStory } from './arbitrary-story.ts';
import { walk } from './walk.ts';

const heads = ['certain', 'possible'] as const;

/** Who pays, as the walk names it. */
function nameOf(line: LedgerLine, isChecks: boolean): string {
	if (line.kind === 'entry') return line.entry.id;
	return isChecks ? 'run of checks' : `run ${line.span.start}`;
}

describe('accountOf', () => {
	test.each(['declared_availability', 'measured_availability', 'good_checks'] as const)(
		'of %s, spends and charges what a walk over every minute does',
		(indicator) => {
			fc.assert(
				fc.property(anyStory(indicator), fc.constantFrom(...heads), (story, head) => {
					const expected = walk(story, head);
					const { errorBudget } = account(story);
					expect(errorBudget?.whole ?? 0n).toBe(expected.whole);
					if (!errorBudget) return;
					expect(errorBudget.spent[head]).toBe(expected.lost);
					const paid = new Map<string, bigint>();
					for (const line of errorBudget.ledger) {
						const name = nameOf(line, indicator === 'good_checks');
						if (line.spent[head] > 0n) paid.set(name, (paid.get(name) ?? 0n) + line.spent[head]);
					}
					expect(paid).toEqual(expected.paid);
				}),
				{ numRuns: 80 },
			);
		},
	);

	test('charges all that was spent, each bit of it once', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const { errorBudget } = account(story);
				if (!errorBudget) return;
				for (const head of heads) {
					const charged = errorBudget.ledger.reduce((sum, { spent }) => sum + spent[head], 0n);
					expect(charged).toBe(errorBudget.spent[head]);
					expect(errorBudget.left[head]).toBe(errorBudget.budget - charged);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('knows no less spent as possible than as certain', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const { errorBudget } = account(story);
				if (errorBudget) expect(errorBudget.left.possible <= errorBudget.left.certain).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	test('leaves less than nothing just where less was good than the target', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const { errorBudget } = account(story);
				if (!errorBudget) return;
				const { whole, spent, left } = errorBudget;
				const millionths = BigInt(Math.round((story.told?.target ?? 0) * 1_000_000));
				for (const head of heads) {
					const isMissed = (whole - spent[head]) * 1_000_000n < whole * millionths;
					expect(left[head] < 0n).toBe(isMissed);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('never leaves more after one more outage', () => {
		fc.assert(
			fc.property(anyStory('declared_availability'), anyIncident, (story, more) => {
				const incident = makeIncident({ id: 'one-more' });
				const entries = [...story.record.entries, { ...more, id: incident.id }];
				const worse = { ...story, record: { ...story.record, entries } };
				const [before, after] = [account(story).errorBudget, account(worse).errorBudget];
				if (!before || !after) return;
				for (const head of heads) expect(after.left[head] <= before.left[head]).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	test('never leaves more after a worse measurement', () => {
		fc.assert(
			fc.property(anyStory('measured_availability', 'good_checks'), fc.nat(19), (story, which) => {
				const observations = new Map(
					[...story.record.observations].map(([id, own]) => [
						id,
						own.map((one, i) =>
							i === which
								? { ...one, status: 'major_outage' as const, failed: one.checks - one.slow }
								: one,
						),
					]),
				);
				const worse = { ...story, record: { ...story.record, observations } };
				const [before, after] = [account(story).errorBudget, account(worse).errorBudget];
				// A group’s member in a major outage makes time known that was not: other time is compared.
				if (!before || after?.whole !== before.whole) return;
				expect(after.left.certain <= before.left.certain).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	test('does not depend on the order of entries', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const entries = story.record.entries.toReversed();
				const turned = { ...story, record: { ...story.record, entries } };
				expect(account(turned).errorBudget?.ledger).toEqual(account(story).errorBudget?.ledger);
			}),
			{ numRuns: 200 },
		);
	});

	test('lists what spent budget by begin, newest first', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const ledger = account(story).errorBudget?.ledger ?? [];
				const begins = ledger.map((line) =>
					line.kind === 'entry' ? beginningOf(line.entry).earliest : line.span.start,
				);
				expect(begins).toEqual(begins.toSorted((a, b) => b - a));
			}),
			{ numRuns: 200 },
		);
	});

	test('burns at the rate of what was spent by the budget', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const { errorBudget } = account(story);
				if (!errorBudget || errorBudget.budget < 1_000_000n) return;
				for (const head of heads) {
					const { part, whole } = errorBudget.burnRate[head];
					const spentByBudget = Number(errorBudget.spent[head]) / Number(errorBudget.budget);
					expect(ratioNumber({ part, whole })).toBeCloseTo(spentByBudget, 4);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('of a shorter objective with the same end has the burn rates of a longer one', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const days = (window_days: number) =>
					account({ ...story, told: { ...story.told, window_days } });
				const [three, five] = [days(3), days(5)];
				expect(three.burnRates).toEqual(five.burnRates);
				const last = three.burnRates.at(-1)?.rate;
				expect(last).toEqual(three.errorBudget?.burnRate);
			}),
			{ numRuns: 100 },
		);
	});
});
