import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asKnownAt } from '../../../../src/compile/as-known/as-known-at.ts';
import { isContradicted } from '../../../../src/compile/as-known/components-known-at.ts';
import type { Incident } from '../../../../src/domain/incident/entry.ts';
import type { Instant } from '../../../../src/time/instant.ts';
import { at } from '../../support/at.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { minute, MINUTES } from '../../support/minutes.ts';

const instant = fc.nat(MINUTES).map(minute);
const END_OF_TIME = at('2100-01-01T00:00Z');

/** Every instant anywhere inside a value that lies after `now`, with the way to it. */
function later(value: unknown, now: Instant, way = ''): string[] {
	if (typeof value === 'number') return value > now ? [way] : [];
	if (typeof value !== 'object' || value === null) return [];
	if ('earliest' in value) return later(value.earliest, now, way);
	return Object.entries(value).flatMap(([key, inner]) => later(inner, now, `${way}/${key}`));
}

function known(incident: Incident, now: Instant): Incident | undefined {
	return asKnownAt(incident, now) as Incident | undefined;
}

/** The incident with updates that say nothing of components. */
function withoutReports(incident: Incident): Incident {
	const updates = incident.updates.map((update) => ({ ...update, components: [] }));
	return { ...incident, updates };
}

describe('what is known of any incident at any instant', () => {
	test('holds nothing dated later, anywhere', () => {
		fc.assert(
			fc.property(anyIncident, instant, (incident, now) => {
				expect(later(asKnownAt(incident, now), now)).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});

	test('is nothing before its first word, and something from there on', () => {
		fc.assert(
			fc.property(anyIncident, instant, (incident, now) => {
				const first = incident.updates[0]?.at ?? now;
				expect(asKnownAt(incident, now) === undefined).toBe(now < first);
			}),
			{ numRuns: 300 },
		);
	});

	test('is the entry itself once everything has happened, unless updates call what it leaves open operational', () => {
		fc.assert(
			fc.property(anyIncident, (incident) => {
				const known = asKnownAt(incident, END_OF_TIME);
				if (known !== incident) expect(isContradicted(incident)).toBe(true);
				expect({ ...known, components: [] }).toEqual({ ...incident, components: [] });
			}),
			{ numRuns: 300 },
		);
	});

	test('leaves the entry as it was', () => {
		fc.assert(
			fc.property(anyIncident, instant, (incident, now) => {
				const before = structuredClone(incident);
				asKnownAt(incident, now);
				expect(incident).toEqual(before);
			}),
			{ numRuns: 300 },
		);
	});

	test('is the same whether it is cut once, twice, or first to a later instant, where updates list no component', () => {
		fc.assert(
			fc.property(anyIncident.map(withoutReports), instant, instant, (incident, a, b) => {
				const [early, late] = a < b ? [a, b] : [b, a];
				const once = asKnownAt(incident, early);
				const between = asKnownAt(incident, late);
				expect(between && asKnownAt(between, early)).toEqual(once);
				expect(once && asKnownAt(once, early)).toEqual(once);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('what is known of any incident', () => {
	const fields = [
		'mitigated',
		'cause',
		'declared',
		'detected',
		'scope',
		'notes',
		'postmortem',
		'retracted',
		'body',
	] as const;

	test('stays known', () => {
		fc.assert(
			fc.property(anyIncident, instant, instant, (incident, a, b) => {
				const [early, late] = a < b ? [a, b] : [b, a];
				const [before, after] = [known(incident, early), known(incident, late)];
				if (!before || !after) return;
				for (const field of fields)
					if (before[field] !== undefined) expect(after[field]).toEqual(before[field]);
			}),
			{ numRuns: 500 },
		);
	});

	test('grows in every list, at the end of that of updates', () => {
		fc.assert(
			fc.property(anyIncident, instant, instant, (incident, a, b) => {
				const [early, late] = a < b ? [a, b] : [b, a];
				const [before, after] = [known(incident, early), known(incident, late)];
				if (!before || !after) return;
				expect(after.updates.slice(0, before.updates.length)).toEqual(before.updates);
				const isCorrected = incident.corrections?.some(({ of }) => of === 'components');
				const isReported = incident.updates.some(({ components }) => components?.length);
				if (!isCorrected && !isReported)
					expect(after.components.length).toBeGreaterThanOrEqual(before.components.length);
				for (const list of ['lost', 'repairs', 'corrections'] as const)
					expect(after[list]?.length ?? 0).toBeGreaterThanOrEqual(before[list]?.length ?? 0);
			}),
			{ numRuns: 500 },
		);
	});
});
