import fc from 'fast-check';
import { beginningOf } from '../../../../src/domain/incident/entry-times.ts';
import { type Entry, isIncident } from '../../../../src/domain/incident/entry.ts';
import { accountOf } from '../../../../src/domain/objective/objective-account.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import type { SiteRecord } from '../../../../src/domain/record/record.ts';
import { subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { type Indicator, indicators } from '../../../../src/schema/objective-schema.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { anyObservations } from '../../support/arbitrary-observations.ts';
import { anyWeights as weights } from '../../support/arbitrary-weights.ts';
import { makeMaintenance, says } from '../../support/make-entry.ts';
import { makeObjective } from '../../support/make-objective.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';
import { minute, MINUTES, minuteText } from '../../support/minutes.ts';

const work = fc
	.record({ from: fc.nat(MINUTES - 1), length: fc.nat(900), said: fc.nat(MINUTES) })
	.map(({ from, length, said }) =>
		makeMaintenance({
			scheduled: { from: minuteText(from), to: minuteText(from + length + 1) },
			updates: [says(minuteText(said), 'in_progress')],
		}),
	);

/** Some entries of which a few begin alike, so that only their ids tell them apart. */
const entries = fc
	.tuple(fc.array(anyIncident, { maxLength: 5 }), fc.array(work, { maxLength: 1 }), fc.nat(2))
	.map(([incidents, works, alike]): Entry[] =>
		[...incidents, ...works]
			.map((entry, i) => ({ ...entry, id: `entry-${(i * 7) % 5}-${i}` }))
			.map((entry, i, all) =>
				isIncident(entry) && i < alike && all[0] && isIncident(all[0])
					? { ...entry, began: all[0].began }
					: entry,
			)
			.sort((a, b) => beginningOf(b).earliest - beginningOf(a).earliest),
	);

const gap = fc.tuple(fc.nat(MINUTES), fc.integer({ min: 1, max: 2000 })).map(([from, length]) => ({
	from: minuteText(from),
	to: minuteText(from + length),
	why: 'Nobody wrote.',
}));

const members = ['website', 'search'];

/** While things happen, and so long after that some incidents are not closed. */
const now = fc.oneof(
	fc.integer({ min: 1, max: MINUTES }),
	fc.integer({ min: MINUTES, max: MINUTES + 3 * 24 * 60 }),
);

/** A record of three days, and an objective that may begin in them. */
export interface Story {
	readonly record: SiteRecord;
	readonly told: Parameters<typeof makeObjective>[0];
}

/** Any story; `indicator` chooses what the objective is held against. */
export function anyStory(...chosen: readonly Indicator[]): fc.Arbitrary<Story> {
	return fc
		.record({
			entries,
			observations: fc.tuple(anyObservations, anyObservations),
			gaps: fc.array(gap, { maxLength: 1 }),
			weights,
			now,
			of: fc.constantFrom('website', 'all'),
			indicator: fc.constantFrom(...(chosen.length > 0 ? chosen : indicators)),
			target: fc.integer({ min: 1, max: 999_999 }).map((n) => n / 1_000_000),
			days: fc.integer({ min: 1, max: 5 }),
			since: fc.oneof(fc.constant(0), fc.nat(MINUTES)),
		})
		.map(({ now, of, indicator, target, days, since, ...drawn }) => ({
			record: makeRecord({
				now: minuteText(now),
				entries: drawn.entries,
				components: members.map((id) => makeComponent(id)),
				site: makeSite({ weights: drawn.weights, record_gaps: drawn.gaps, quiet_after: 1 }),
				observations: new Map(
					members.map((id, i) => [
						id,
						(drawn.observations[i] ?? []).filter(({ end }) => end <= minute(now)),
					]),
				),
			}),
			told: { of, indicator, target, window_days: days, since: minuteText(since) },
		}));
}

/** A story's objective and what it is of. */
export function subjectOf({ record, told }: Story) {
	const { page, components } = subjectsOf(record, indexRecord(record));
	const objective = makeObjective(told);
	return { objective, subject: components.get(objective.of) ?? page };
}

/** What a story's objective comes to. */
export function account(story: Story) {
	const { objective, subject } = subjectOf(story);
	return accountOf(objective, subject, story.record.site.weights, story.record.now);
}
