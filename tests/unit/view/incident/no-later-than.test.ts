import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../../../src/domain/incident/effect.ts';
import { responseTimesOf } from '../../../../src/domain/reliability/response-times.ts';
import { noLaterThan } from '../../../../src/time/uncertain-time.ts';
import { factsOf } from '../../../../src/view/incident/entry-facts.ts';
import { incidentChart } from '../../../../src/view/incident/incident-chart.ts';
import { rangeText } from '../../../../src/view/text/length-text.ts';
import { uncertainDayText, uncertainText } from '../../../../src/view/text/time-text.ts';
import { HOUR } from '../../../../src/time/instant.ts';
import { at } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { effectsAt, makeComponent } from '../../support/make-record.ts';
import { spaced } from '../../support/spaced.ts';

/** An incident of 10:05 to 13:05, of which the start was not public yet. */
const incident = {
	...makeIncident({
		mitigated: '2021-03-01T13:05Z',
		cause: 'A full disk.',
		updates: [says('2021-03-01T10:05Z', 'investigating'), says('2021-03-01T13:10Z', 'resolved')],
	}),
	began: noLaterThan(at('2021-03-01T10:05Z')),
};
const effects = effectsAt('2021-03-02T00:00Z', incident);
const website = makeComponent('website');

describe('a start that was not public yet', () => {
	test('reads “no later than” the instant that bounds it', () => {
		expect(uncertainText(incident.began)).toBe('no later than 1 March 2021, 10:05 UTC');
	});

	test('is on its day or earlier in lists', () => {
		expect(uncertainDayText(incident.began)).toBe('1 March 2021 or earlier');
	});

	test('bounds a length from below only', () => {
		expect(lengthOf(effects)).toEqual({ least: 3 * HOUR, most: Infinity });
		expect(spaced(rangeText({ least: 3 * HOUR, most: Infinity }))).toBe('at least 3 h');
	});

	test('has no response time counted from it', () => {
		const { first_public_update, mitigated, resolved } = responseTimesOf(incident);
		expect([first_public_update, mitigated]).toEqual([undefined, undefined]);
		expect(resolved).toEqual({ least: 300_000, most: 300_000 });
	});

	test('is a fact without a delay', () => {
		const facts = factsOf(incident, effects, [website], undefined);
		const text = (term: string) => facts.find((one) => one.term === term)?.text;
		expect(text('Began')).toBe('No later than 1 March 2021, 10:05 UTC');
		expect(text('First public word')).toBe('1 March 2021, 10:05 UTC');
	});

	test('has a delay without a bound where something else was known to be earlier', () => {
		const earlier = { ...incident, began: noLaterThan(at('2021-03-01T09:05Z')) };
		const facts = factsOf(earlier, effects, [website], undefined);
		const text = facts.find(({ term }) => term === 'First public word')?.text;
		expect(spaced(text ?? '')).toBe('1 March 2021, 10:05 UTC; at least 1 h after it began');
	});

	test('is drawn as the latest that it can be, and written so beside it', () => {
		const chart = incidentChart(incident, effects, [website]);
		expect(chart?.marks[0]).toMatchObject({ label: 'Began', clock: '10:05 or earlier' });
		expect(chart?.table[0]).toEqual(['Began', 'no later than 1 March 2021, 10:05 UTC']);
	});
});
