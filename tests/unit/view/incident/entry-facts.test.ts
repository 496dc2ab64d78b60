import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { activeWorkaround, factsOf } from '../../../../src/view/incident/entry-facts.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { effectsAt, makeComponent } from '../../support/make-record.ts';
import { octoberOutage } from '../../support/october-outage.ts';
import { spaced } from '../../support/spaced.ts';

const components = ['Website', 'Package downloads'].map((name) => ({
	...makeComponent(name.toLowerCase().replace(' ', '-')),
	name,
}));

/** The text of the fact with a label. */
function fact(entry: Entry, term: string, lasted?: string): string | undefined {
	const facts = factsOf(entry, effectsAt('2026-11-24T09:00Z', entry), components, lasted);
	return spaced(facts.find((one) => one.term === term)?.text);
}

const firstUpdate = (began: string, first: string) =>
	fact(makeIncident({ began, updates: [says(first, 'investigating')] }), 'First public word');

describe('the first public update', () => {
	test('is told with its delay', () => {
		expect(firstUpdate('2021-03-01T10:00Z', '2021-03-01T10:05Z')).toBe(
			'1 March 2021, 10:05 UTC; 5 min after it began',
		);
	});

	test('is told with a range where the start is uncertain', () => {
		expect(fact(octoberOutage(), 'First public word')).toBe(
			'30 October 2020, 12:23 UTC; 1 h 54 min to 6 h 20 min after it began',
		);
	});

	test('came at most so late where it may have come at once', () => {
		expect(firstUpdate('2021-03-01T10:00Z/2021-03-01T10:30Z', '2021-03-01T10:20Z')).toBe(
			'1 March 2021, 10:20 UTC; at most 20 min after it began',
		);
	});

	test('has no delay where it came with the start', () => {
		expect(firstUpdate('2021-03-01T10:05Z', '2021-03-01T10:05Z')).toBe('1 March 2021, 10:05 UTC');
	});

	test('has no delay where the record was entered later', () => {
		expect(fact(makeIncident({ backfilled: true }), 'First public word')).toBe(
			'1 March 2021, 10:05 UTC',
		);
	});

	test('has no delay of planned work', () => {
		expect(fact(makeMaintenance(), 'First public word')).toBe('1 March 2021, 09:00 UTC');
	});
});

describe('facts of an incident', () => {
	test('name the components by what they were', () => {
		expect(fact(octoberOutage(), 'Failing')).toBe('Website and package downloads');
	});

	test('tell the components that no update names from those that one names', () => {
		const named = { id: 'website', status: 'major_outage' } as const;
		const inferred = { id: 'package-downloads', status: 'major_outage', inferred: true } as const;
		expect(fact(makeIncident({ components: [named, inferred] }), 'Not named')).toBe(
			'Package downloads: inferred from what is named',
		);
		expect(fact(makeIncident({ components: [named] }), 'Not named')).toBeUndefined();
	});

	test('have start, declaration and end as precisely as they are known', () => {
		const incident = octoberOutage();
		expect(fact(incident, 'Began')).toBe('30 October 2020, between 06:03 and 10:29 UTC');
		expect(fact(incident, 'Declared')).toBe('30 October 2020, 10:29 UTC');
		expect(fact(incident, 'Mitigated')).toBe('30 October 2020, 22:39 UTC');
	});

	test('say that an end or a cause is not known', () => {
		const closed = makeIncident({
			mitigated: 'unknown',
			cause: 'unknown',
			updates: [says('2021-03-01T10:05Z', 'investigating'), says('2021-03-01T11:00Z', 'resolved')],
		});
		expect(fact(closed, 'Mitigated')).toBe('Not known');
		expect(fact(closed, 'Cause')).toBe('Not published');
	});

	test('leave out what nobody has told', () => {
		const terms = factsOf(makeIncident(), [], components, undefined).map(({ term }) => term);
		expect(terms).toEqual(['Impact', 'Began', 'First public word']);
	});

	test('name who noticed', () => {
		const seen = makeIncident({ detected: { at: '2021-03-01T10:02Z', by: 'user' } });
		expect(fact(seen, 'Detected')).toBe('1 March 2021, 10:02 UTC, by user');
	});
});

describe('facts of planned work', () => {
	test('have the window as it was planned', () => {
		expect(fact(makeMaintenance(), 'Planned')).toBe(
			'8 March 2021, 10:00 UTC to 8 March 2021, 12:00 UTC',
		);
	});

	test('say that no end was given', () => {
		const open = makeMaintenance({ scheduled: { from: '2021-03-08T10:00Z', to: 'unknown' } });
		expect(fact(open, 'Planned')).toBe('8 March 2021, 10:00 UTC, no end given');
	});
});

test('the name of an upstream service is text, beside where it leads', () => {
	const upstream = { name: 'A **cloud** [x](//evil.example)', link: 'https://cloud.example/' };
	const facts = factsOf(makeIncident({ upstream }), [], components, undefined);
	expect(facts.find(({ term }) => term === 'Upstream')).toEqual({
		term: 'Upstream',
		text: upstream.name,
		link: upstream.link,
	});
});

const workaround = 'Search again.';
const retracted = { at: '2021-03-01T12:00Z', why: 'It was our own test.' };
const shownFact = (entry: Entry) =>
	factsOf(entry, [], [], undefined).find(({ term }) => term === 'What users could do')?.text;

describe('a workaround', () => {
	test.for<[string, Entry]>([
		['an open incident', makeIncident({ workaround })],
		['planned work', makeMaintenance({ workaround })],
	])('of %s is advice, and no fact beside it', ([, entry]) => {
		expect(activeWorkaround(entry)).toBe(workaround);
		expect(shownFact(entry)).toBeUndefined();
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
		expect(shownFact(entry)).toBe(workaround);
	});

	test('that nobody has told is neither', () => {
		expect(activeWorkaround(makeIncident())).toBeUndefined();
		expect(shownFact(makeIncident())).toBeUndefined();
	});
});
