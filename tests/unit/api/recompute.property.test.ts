import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresDocument, type FiguresDocument } from '../../../src/api/figures.ts';
import { indexRecord } from '../../../src/domain/record/record-index.ts';
import { periodsOf } from '../../../src/domain/uptime/periods.ts';
import { subjectsOf } from '../../../src/domain/uptime/subject.ts';
import { MINUTE } from '../../../src/time/instant.ts';
import { anyIncident } from '../support/arbitrary-incident.ts';
import { makeComponent, makeRecord, makeSite } from '../support/make-record.ts';
import { MINUTES, minuteText } from '../support/minutes.ts';

/** Whatever may be published of a component and of two together, read back from its text. */
const anyDocuments = fc
	.record({
		entries: fc.array(anyIncident, { maxLength: 3 }),
		now: fc.integer({ min: 1500, max: MINUTES }),
		gap: fc.tuple(fc.nat(MINUTES - 2), fc.integer({ min: 1, max: 900 })),
	})
	.map(({ entries, now, gap: [from, length] }): FiguresDocument[] => {
		const record = makeRecord({
			now: minuteText(now),
			site: makeSite({
				record_gaps: [{ from: minuteText(from), to: minuteText(from + length), why: 'Why not.' }],
			}),
			entries,
			components: [
				makeComponent('website', '2021-02-27'),
				makeComponent('search', '2021-02-28T10Z'),
			],
		});
		const subjects = subjectsOf(record, indexRecord(record));
		return [subjects.page, ...subjects.components.values()].map((subject) => {
			const periods = periodsOf(subject, record.now);
			const made = figuresDocument(subject, periods, record, 'https://status.example/schema.json');
			return JSON.parse(JSON.stringify(made)) as FiguresDocument;
		});
	});

const statuses = [
	'major_outage',
	'partial_outage',
	'degraded_performance',
	'under_maintenance',
] as const;

/** Uptime as a reader who has only the document makes it, minute by minute. */
function walk(
	{ effects, not_covered: gaps, weights }: FiguresDocument,
	{ from, to }: { from: string; to: string },
	certainty: 'certain' | 'possible',
) {
	const [early, late] = certainty === 'certain' ? ['latest', 'earliest'] : ['earliest', 'latest'];
	const isIn = (at: number, start: string | null, end: string) =>
		Date.parse(start ?? '') <= at && at < Date.parse(end);
	let [covered, lost] = [0, 0];
	for (let at = Date.parse(from); at < Date.parse(to); at += MINUTE) {
		if (gaps.some((gap) => isIn(at, gap.from, gap.to))) continue;
		covered += 1;
		const there = effects.filter(({ start, end }) =>
			isIn(at, start[early as keyof typeof start], end[late as keyof typeof end]),
		);
		const worst = statuses.find((status) => there.some((effect) => effect.status === status));
		if (worst) lost += weights[worst] ?? 0;
	}
	return covered === 0 ? undefined : 1 - lost / covered;
}

describe('a published document', () => {
	test('holds all that each of its declared windows is made from', () => {
		fc.assert(
			fc.property(anyDocuments, (documents) => {
				for (const document of documents) {
					for (const window of document.windows) {
						const { least, most } = window.declared?.uptime ?? {};
						const [low, high] = (['possible', 'certain'] as const).map((certainty) =>
							walk(document, window, certainty),
						);
						if (least === undefined || most === undefined) expect(low).toBeUndefined();
						else {
							expect(low).toBeCloseTo(least, 9);
							expect(high).toBeCloseTo(most, 9);
						}
					}
				}
			}),
			{ numRuns: 25 },
		);
	});
});
