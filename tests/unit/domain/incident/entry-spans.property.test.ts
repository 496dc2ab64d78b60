import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../../src/domain/incident/effect.ts';
import { statusAt } from '../../../../src/domain/status/current-status.ts';
import { declaredSpans, timeByStatus } from '../../../../src/domain/uptime/status-span.ts';
import { MINUTE } from '../../../../src/time/instant.ts';
import { contains } from '../../../../src/time/interval.ts';
import {
	anyShortIncident,
	choicesOf,
	fileOf,
	lastMinute,
	type ShortIncident,
	statusesOver,
} from '../../support/consistent-choices.ts';
import { effectsAt } from '../../support/make-record.ts';
import { minute } from '../../support/minutes.ts';

const now = minute(lastMinute);
const minutes = Array.from({ length: lastMinute }, (_, t) => t);
const kinds = ['certain', 'possible'] as const;
const incidents = fc.array(anyShortIncident, { minLength: 1, maxLength: 2 });

/** Whose status is asked for: that of one component, or of all at once. */
const anyPart = fc.constantFrom('website', 'search', 'all');
const isIn = (part: string) => (id: string) => part === 'all' || id === part;

function effectsOn(part: string, all: readonly ShortIncident[]): Effect[] {
	const files = all.map((incident, i) => fileOf(incident, `incident-${i}`));
	return effectsAt(now, ...files).filter(({ component }) => isIn(part)(component));
}

describe('what is certain and what is possible', () => {
	test('at every minute is what holds for every consistent choice, and for some', () => {
		fc.assert(
			fc.property(incidents, anyPart, (all, part) => {
				const effects = effectsOn(part, all);
				const choices = all.map((incident) => choicesOf(incident, isIn(part)));
				for (const t of [...minutes, lastMinute])
					expect([t, statusAt(effects, minute(t), now)]).toEqual([t, statusesOver(choices, t)]);
			}),
			{ numRuns: 2000 },
		);
	});

	test('in spans and in sums is the same as minute by minute', () => {
		fc.assert(
			fc.property(incidents, anyPart, (all, part) => {
				const effects = effectsOn(part, all);
				const choices = all.map((incident) => choicesOf(incident, isIn(part)));
				const window = { start: minute(0), end: now };
				for (const kind of kinds) {
					const spans = declaredSpans(effects, [window], kind);
					const expected = minutes.map((t) => statusesOver(choices, t)[kind]);
					expect(
						minutes.map((t) => spans.find((span) => contains(span, minute(t)))?.status),
					).toEqual(expected.map((status) => (status === 'operational' ? undefined : status)));
					for (const [status, time] of Object.entries(timeByStatus(effects, [window], kind)))
						expect(time).toBe(expected.filter((one) => one === status).length * MINUTE);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
