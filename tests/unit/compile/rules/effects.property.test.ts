import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectsOf } from '../../../../src/domain/incident/effect.ts';
import { progressOf } from '../../../../src/domain/incident/progress.ts';
import { coverageSince } from '../../../../src/domain/record/record.ts';
import { declaredTally } from '../../../../src/domain/uptime/declared-uptime.ts';
import { interval } from '../../../../src/time/interval.ts';
import { parseIso, toIso, instant, MINUTE } from '../../../../src/time/instant.ts';
import { recordWith } from './example-record.ts';

const midnight = parseIso('2025-03-04T00:00:00Z');
const wholeDay = interval(midnight, parseIso('2025-03-05T00:00:00Z'));

const minute = fc.integer({ min: 1, max: 1000 });
const status = fc.constantFrom('degraded_performance', 'partial_outage', 'major_outage');

/** Effects whose bounds mostly lie within the incident, and sometimes anywhere. */
const effectWithin = (first: number, last: number) => {
	const bound = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: first, max: last }) }, minute);
	return fc.record(
		{ id: fc.constant('website'), status, from: bound, to: bound },
		{ requiredKeys: ['id', 'status'] },
	);
};

const incident = fc.tuple(minute, minute, minute).chain((times) => {
	const [began, mitigated, resolved] = times.toSorted((a, b) => a - b) as typeof times;
	const components = fc.array(effectWithin(began, mitigated), { minLength: 1, maxLength: 2 });
	return fc.record({
		began: fc.constant(began),
		mitigated: fc.constant(mitigated),
		resolved: fc.constant(resolved),
		components,
	});
});
type Told = typeof incident extends fc.Arbitrary<infer T> ? T : never;

const at = (minutes: number) => toIso(instant(midnight + minutes * MINUTE));

function written({ began, mitigated, resolved, components }: Told): string {
	const effects = components.map(({ from, to, ...effect }) => ({
		...effect,
		...(from === undefined ? {} : { from: at(from) }),
		...(to === undefined ? {} : { to: at(to) }),
	}));
	const updates = [{ at: at(resolved), status: 'resolved', message: 'The pages open again.' }];
	return JSON.stringify({
		components: effects,
		began: at(began),
		mitigated: at(mitigated),
		updates,
	});
}

/** The minutes of outage and degradation that the file declares, as somebody adds them up by hand. */
function minutesDeclared({ began, mitigated, components }: Told): number {
	return components
		.map(({ from = began, to = mitigated }) => to - from)
		.reduce((sum, minutes) => sum + minutes, 0);
}

function minutesCounted(told: Told): number | undefined {
	const { record } = recordWith(written(told), {});
	if (!record || !wholeDay) return undefined;
	const [entry] = record.entries;
	const component = record.components.find(({ id }) => id === 'website');
	if (!entry || !component) throw new Error('This cannot happen: the record has both.');
	const progress = progressOf(entry, record.now, record.site.quiet_after);
	const coverage = coverageSince(component.since.earliest, record.site, record.now);
	const { certain } = declaredTally(effectsOf(entry, progress, record.now), coverage, wholeDay);
	return Object.values(certain).reduce((sum, time) => sum + time, 0) / MINUTE;
}

describe('whatever the gate accepts', () => {
	test('counts in the figures as long as its effects read', () => {
		let accepted = 0;
		fc.assert(
			fc.property(incident, (told) => {
				const counted = minutesCounted(told);
				if (counted === undefined) return;
				accepted += 1;
				expect(counted).toBe(minutesDeclared(told));
			}),
			{ numRuns: 400, seed: 11 },
		);
		expect(accepted).toBeGreaterThan(30);
	});
});
