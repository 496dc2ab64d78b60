import { wholeSpan } from '../../domain/incident/entry-times.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { progressOf } from '../../domain/incident/progress.ts';
import { latestUpdate } from '../../domain/incident/updates.ts';
import { isCertainlyAfter, type UncertainTime } from '../../time/uncertain-time.ts';
import { entryRule, type Rule } from './rule.ts';
import { isTime, timeText } from './times-of.ts';

/** One effect of an entry, with the bounds that it inherits where it has none of its own. */
interface Span {
	readonly id: string;
	readonly index: number;
	readonly from: UncertainTime;
	readonly to: UncertainTime | 'unknown' | undefined;
	/** The bounds that the file gives this effect itself. */
	readonly own: Entry['components'][number];
}

function spansOf(entry: Entry): Span[] {
	const whole = wholeOf(entry);
	if (!whole) return [];
	return entry.components.flatMap((own, index) => {
		const { id, from = whole.start, to = whole.end } = own;
		return [{ id, index, from, to, own }];
	});
}

/** When an entry as a whole took effect, as figures count it once nothing more is expected. */
function wholeOf(entry: Entry): { start: UncertainTime; end: Span['to'] } | undefined {
	const last = latestUpdate(entry).at;
	const progress = progressOf(entry, last, Number.POSITIVE_INFINITY);
	const whole = wholeSpan(entry, progress, last);
	if (!whole) return undefined;
	const isOver = progress === 'resolved' || progress === 'completed';
	const { start, end, implied } = whole;
	return { start, end: isOver && !isTime(end) ? implied : end };
}

/** The names of the fields that bound the effects of an entry. */
function boundNames(entry: Entry): { began: string; ended: string } {
	if (entry.kind === 'incident') return { began: 'began', ended: 'mitigated' };
	const window = entry.kind === 'maintenance' && entry.actual ? 'actual' : 'scheduled';
	return { began: `${window}.from`, ended: `${window}.to` };
}

/** The end that no effect may outlast; planned work that has begun may still outlast its plan. */
function outerEnd(entry: Entry): Span['to'] {
	if (entry.kind === 'incident') return entry.mitigated;
	if (entry.kind !== 'maintenance') return undefined;
	return entry.actual ? entry.actual.to : entry.scheduled.to;
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

function adviseOutlasting({ kind }: Entry): string {
	if (kind === 'incident') return 'Give “mitigated” the latest end of all, or correct this time.';
	return 'Give the window as it was in “actual”, or correct this time.';
}

/** Rules about what happened to each component, and when. */
export const effectRules: readonly Rule[] = [
	entryRule({
		name: 'effects-within-incident',
		description:
			'No component is affected before `began` or after `mitigated`, nor outside the window of planned work.',
		needs: ['began', 'mitigated', 'scheduled', 'actual', 'updates'],
		good: 'components: [{ id: website, status: major_outage, from: 2025-03-04T09:10Z }]',
		bad: 'components: [{ id: website, status: major_outage, from: 2025-03-04T08:10Z }]',
		find(entry) {
			const whole = wholeOf(entry);
			if (!whole) return [];
			const { began, ended } = boundNames(entry);
			const end = outerEnd(entry);
			return entry.components.flatMap(({ from, to }, i) => [
				...(from && isCertainlyAfter(whole.start, from)
					? [
							{
								path: ['components', i, 'from'],
								message: `This component was affected before “${began}” (${timeText(whole.start)}).`,
								advice: `Give “${began}” the earliest effect of all, or correct this time.`,
							},
						]
					: []),
				...(isTime(to) && isTime(end) && isCertainlyAfter(to, end)
					? [
							{
								path: ['components', i, 'to'],
								message: `This component was still affected after “${ended}” (${timeText(end)}).`,
								advice: adviseOutlasting(entry),
							},
						]
					: []),
			]);
		},
	}),
	// Where both bounds are its own, the order of times is at fault; where neither is, that of the entry.
	entryRule({
		name: 'effects-end-after-start',
		description:
			'No effect ends before it begins, also where it takes one of the two from the whole entry: it would count nothing.',
		needs: ['began', 'mitigated', 'scheduled', 'actual', 'updates'],
		good: 'components: [{ id: website, status: major_outage, to: 2025-03-04T09:10Z }]',
		bad: 'components: [{ id: website, status: major_outage, to: 2025-03-04T08:10Z }]',
		find(entry) {
			const { began, ended } = boundNames(entry);
			return spansOf(entry).flatMap(({ index, from, to, own }) => {
				if (!isTime(to) || !isCertainlyAfter(from, to)) return [];
				if (isTime(own.to) === (own.from !== undefined)) return [];
				return own.from
					? {
							path: ['components', index, 'from'],
							message: `This effect begins (${timeText(from)}) after the whole has ended (${timeText(to)}), so it would count nothing.`,
							advice: `Correct this time or “${ended}”, or give this effect a “to” of its own.`,
						}
					: {
							path: ['components', index, 'to'],
							message: `This effect ends (${timeText(to)}) before the whole begins (${timeText(from)}), so it would count nothing.`,
							advice: `Correct this time or “${began}”, or give this effect a “from” of its own.`,
						};
			});
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
		needs: ['began', 'mitigated', 'scheduled', 'actual', 'updates'],
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
