import type { Entry } from '../../domain/incident/entry.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { entryRule } from './rule.ts';

/** A component that stands twice was affected twice: at different times. */
export const disjointSpans = entryRule({
	name: 'disjoint-spans',
	description: 'A component may stand in a file more than once, with spans that do not overlap.',
	needs: ['began', 'mitigated', 'scheduled', 'actual'],
	examples: {
		good: `components:
  - { id: website, status: major_outage, to: 2025-03-04T09:20Z }
  - { id: website, status: partial_outage, from: 2025-03-04T09:20Z }`,
		bad: `components:
  - { id: website, status: major_outage, to: 2025-03-04T09:20Z }
  - { id: website, status: partial_outage, from: 2025-03-04T09:10Z }`,
	},
	find(entry) {
		const spans = spansOf(entry);
		return spans.flatMap((span, j) => {
			const other = spans.slice(0, j).find((earlier) => overlaps(earlier, span));
			if (!other) return [];
			return [
				{
					path: ['components', span.index],
					message: `“${span.id}” stands twice, and its spans overlap: see components.${other.index + 1}.`,
					advice:
						'Give the earlier one a “to” and the later one a “from” that does not lie before it.',
				},
			];
		});
	},
});

interface Span {
	readonly id: string;
	readonly index: number;
	readonly from: UncertainTime;
	readonly to: UncertainTime | 'unknown' | undefined;
}

function spansOf(entry: Entry): Span[] {
	if (entry.kind === 'announcement') return [];
	const start = entry.kind === 'incident' ? entry.began : (entry.actual ?? entry.scheduled).from;
	const end = entry.kind === 'incident' ? entry.mitigated : (entry.actual ?? entry.scheduled).to;
	return entry.components.flatMap(({ id, from = start, to = end }, index) => [
		{ id, index, from, to },
	]);
}

/** Whether the two overlap whatever their times are; what has no end yet lasts. */
function overlaps(a: Span, b: Span): boolean {
	if (a.id !== b.id) return false;
	return a.from.latest < earliestEnd(b) && b.from.latest < earliestEnd(a);
}

function earliestEnd({ from, to }: Span): number {
	if (to === undefined) return Number.POSITIVE_INFINITY;
	return to === 'unknown' ? from.earliest : to.earliest;
}
