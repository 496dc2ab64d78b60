import type { Entry } from '../../domain/incident/entry.ts';
import { isCertainlyAfter, type UncertainTime } from '../../time/uncertain-time.ts';
import { entryRule, type Rule } from './rule.ts';
import { isTime, timeText } from './times-of.ts';

const tooEarly = (i: number, began: UncertainTime) => ({
	path: ['components', i, 'from'],
	message: `This component was affected before the incident began (${timeText(began)}).`,
	advice: 'Give “began” the earliest effect of all, or correct this time.',
});

const tooLate = (i: number, mitigated: UncertainTime) => ({
	path: ['components', i, 'to'],
	message: `This component was still affected when the incident was mitigated (${timeText(mitigated)}).`,
	advice: 'Give “mitigated” the latest end of all, or correct this time.',
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

/** Whether the two overlap whichever instants are chosen; one without an end continues. */
function overlaps(a: Span, b: Span): boolean {
	if (a.id !== b.id) return false;
	return a.from.latest < earliestEnd(b) && b.from.latest < earliestEnd(a);
}

function earliestEnd({ from, to }: Span): number {
	if (to === undefined) return Number.POSITIVE_INFINITY;
	return to === 'unknown' ? from.earliest : to.earliest;
}

/** Rules about what happened to each component, and when. */
export const effectRules: readonly Rule[] = [
	entryRule({
		name: 'effects-within-incident',
		description: 'No component is affected before `began` or after `mitigated`.',
		needs: ['began', 'mitigated'],
		good: 'components: [{ id: website, status: major_outage, from: 2025-03-04T09:10Z }]',
		bad: 'components: [{ id: website, status: major_outage, from: 2025-03-04T08:10Z }]',
		find(entry) {
			if (entry.kind !== 'incident') return [];
			const { began, mitigated } = entry;
			return entry.components.flatMap(({ from, to }, i) => [
				...(from && isCertainlyAfter(began, from) ? [tooEarly(i, began)] : []),
				...(isTime(to) && isTime(mitigated) && isCertainlyAfter(to, mitigated)
					? [tooLate(i, mitigated)]
					: []),
			]);
		},
	}),
	entryRule({
		name: 'effect-fits-kind',
		description: 'Only planned work puts a component under maintenance.',
		good: 'components: [{ id: website, status: partial_outage }]',
		bad: 'components: [{ id: website, status: under_maintenance }]',
		find(entry) {
			if (entry.kind !== 'incident') return [];
			return entry.components.flatMap(({ status }, i) =>
				status === 'under_maintenance'
					? {
							path: ['components', i, 'status'],
							message: 'An incident is not planned, and “under_maintenance” says that it is.',
							advice:
								'Use degraded_performance, partial_outage or major_outage; or make this “kind: maintenance”.',
						}
					: [],
			);
		},
	}),
	entryRule({
		name: 'disjoint-spans',
		description: 'A component may stand in a file more than once, with spans that do not overlap.',
		needs: ['began', 'mitigated', 'scheduled', 'actual'],
		good: `components:
  - { id: website, status: major_outage, to: 2025-03-04T09:20Z }
  - { id: website, status: partial_outage, from: 2025-03-04T09:20Z }`,
		bad: `components:
  - { id: website, status: major_outage, to: 2025-03-04T09:20Z }
  - { id: website, status: partial_outage, from: 2025-03-04T09:10Z }`,
		find(entry) {
			const spans = spansOf(entry);
			return spans.flatMap((span, j) => {
				const other = spans.slice(0, j).find((earlier) => overlaps(earlier, span));
				if (!other) return [];
				return {
					path: ['components', span.index],
					message: `“${span.id}” stands twice, and its spans overlap: see components.${other.index + 1}.`,
					advice:
						'Give the earlier one a “to” and the later one a “from” that does not lie before it.',
				};
			});
		},
	}),
];
