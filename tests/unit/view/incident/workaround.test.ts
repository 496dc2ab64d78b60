import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { activeWorkaround, factsOf } from '../../../../src/view/incident/entry-facts.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';

const workaround = 'Search again.';
const retracted = { at: '2021-03-01T12:00Z', why: 'It was our own test.' };
const fact = (entry: Entry) =>
	factsOf(entry, [], [], undefined).find(({ term }) => term === 'What users could do')?.text;

describe('a workaround', () => {
	test.for<[string, Entry]>([
		['an open incident', makeIncident({ workaround })],
		['planned work', makeMaintenance({ workaround })],
	])('of %s is advice, and no fact beside it', ([, entry]) => {
		expect(activeWorkaround(entry)).toBe(workaround);
		expect(fact(entry)).toBeUndefined();
	});

	const resolved = {
		workaround,
		mitigated: 'unknown' as const,
		cause: 'unknown',
		updates: [says('2021-03-01T13:00Z', 'resolved')],
	};
	const completed = {
		workaround,
		actual: { from: '2021-03-08T10:00Z', to: '2021-03-08T11:00Z' },
		updates: [says('2021-03-08T11:05Z', 'completed')],
	};
	const cancelled = { workaround, updates: [says('2021-03-07T11:05Z', 'cancelled')] };
	test.for<[string, Entry]>([
		['a resolved incident', makeIncident(resolved)],
		['a retracted incident', makeIncident({ workaround, retracted })],
		['a resolved incident that was retracted', makeIncident({ ...resolved, retracted })],
		['completed work', makeMaintenance(completed)],
		['cancelled work', makeMaintenance(cancelled)],
	])('of %s is a fact, and no advice', ([, entry]) => {
		expect(activeWorkaround(entry)).toBeUndefined();
		expect(fact(entry)).toBe(workaround);
	});

	test('that nobody has told is neither', () => {
		expect(activeWorkaround(makeIncident())).toBeUndefined();
		expect(fact(makeIncident())).toBeUndefined();
	});
});
