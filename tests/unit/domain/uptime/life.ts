import fc from 'fast-check';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { type Instant, MINUTE, shift } from '../../../../src/time/instant.ts';
import type { Interval } from '../../../../src/time/interval.ts';
import type { UncertainTime } from '../../../../src/time/uncertain-time.ts';
import { type Subject, subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { at } from '../../support/at.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';
import { FIRST, minute, MINUTES, minuteText } from '../../support/minutes.ts';
import { anyWatch } from './watch.ts';

/** A component or the page, with all that was told and seen of it up to now. */
export interface Life {
	readonly subject: Subject;
	readonly now: Instant;
}

const anyMinute = fc.nat(MINUTES);

const anyGap = fc.tuple(anyMinute, fc.integer({ min: 1, max: 1000 })).map(([from, length]) => ({
	from: minuteText(from),
	to: minuteText(from + length),
	why: 'Nobody wrote.',
}));

/** Since when a component is there: the first instant, some other minute, or not yet. */
const anySince = fc.oneof(fc.constant(0), anyMinute);

const ids = ['website', 'search'];

const lifeHere: fc.Arbitrary<Life> = fc
	.record({
		entries: fc.array(anyIncident, { maxLength: 4 }),
		watches: fc.tuple(anyWatch(), anyWatch()),
		sinces: fc.tuple(anySince, anySince),
		gap: fc.option(anyGap, { nil: undefined }),
		now: fc.oneof(anyMinute, fc.constant(MINUTES)),
		isPage: fc.boolean(),
	})
	.map(({ entries, watches, sinces, gap, now, isPage }) => {
		const record = makeRecord({
			now: minuteText(now),
			entries: entries.map((entry, i): Entry => ({ ...entry, id: `entry-${i}` })),
			components: ids.map((id, i) => makeComponent(id, minuteText(sinces[i] ?? 0))),
			site: makeSite({ record_gaps: gap ? [gap] : [], quiet_after: 1 }),
			observations: new Map(
				ids.map((id, i) => [id, (watches[i] ?? []).filter(({ end }) => end <= minute(now))]),
			),
		});
		const { page, components } = subjectsOf(record, indexRecord(record));
		return { subject: isPage ? page : (components.get('website') ?? page), now: record.now };
	});

/** Days on which three days may begin: a month, a leap day, no leap day or a year lies among them. */
const firsts = ['2021-02-27', '2024-02-28', '2023-02-27', '2023-12-30'];

/** Any life of up to three days, across the ends of days, months and years. */
export const anyLife: fc.Arbitrary<Life> = fc
	.tuple(lifeHere, fc.constantFrom(...firsts), fc.oneof(fc.constant(0), fc.nat(1439)))
	.map(([life, first, minutes]) => moved(life, at(`${first}T00:00Z`) - FIRST + minutes * MINUTE));

/** The same life at another time. */
function moved({ subject, now }: Life, by: number): Life {
	const span = <Span extends Interval>(one: Span): Span => ({
		...one,
		start: shift(one.start, by),
		end: shift(one.end, by),
	});
	const time = (one: UncertainTime): UncertainTime => ({
		...one,
		earliest: shift(one.earliest, by),
		latest: shift(one.latest, by),
	});
	return {
		now: shift(now, by),
		subject: {
			...subject,
			since: shift(subject.since, by),
			effects: subject.effects.map((effect) => ({
				...effect,
				start: time(effect.start),
				end: time(effect.end),
				certain: effect.certain && span(effect.certain),
				possible: effect.possible && span(effect.possible),
			})),
			coverage: subject.coverage.map(span),
			observations: subject.observations.map((watch) => watch.map(span)),
			measured: subject.measured.map(span),
		},
	};
}
