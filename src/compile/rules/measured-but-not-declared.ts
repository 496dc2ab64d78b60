import { HOUR, type Instant, instant, MINUTE, toIso } from '../../time/instant.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import { monthOf } from '../../time/utc-calendar.ts';
import type { ObservationDocument } from '../observations/observation-document.ts';
import { effectFields, reconciledAtClock } from './reconciled-at-clock.ts';
import { recordRule } from './rule.ts';

/** What probes saw for long enough, users felt: they find it on the page, or why it is not there. */
export const measuredButNotDeclared = recordRule({
	name: 'measured-but-not-declared',
	description:
		'An outage measured for `reconcile_after` minutes is covered by an incident or maintenance, or explained.',
	severity: 'warning',
	needs: effectFields,
	examples: {
		clock: '2025-03-06T00:00:00Z',
		observations: { search: '2025-03-04T09:00Z,2025-03-04T09:20Z,major_outage,4,4,0,,' },
		good: 'components: [{ id: website, status: major_outage }, { id: search, status: major_outage }]',
		bad: 'components: [{ id: website, status: major_outage }]',
	},
	find(record) {
		const found = reconciledAtClock(record)?.measuredOnly ?? [];
		return found
			.filter(({ explanations }) => explanations.length === 0)
			.flatMap(({ component, start, end, status }) => {
				const place = placeOf(record.observationFiles, component, start);
				if (!place) return [];
				const minutes = Math.floor((end - start) / MINUTE);
				return [
					{
						...place,
						message: `From here on ${component} was measured as ${status} for ${minutes} minutes (${toIso(start)} to ${toIso(end)}), and nothing declared covers that.`,
						advice: 'Write an incident for it, or say in explanations.yaml why there is none.',
					},
				];
			});
	},
});

/** The line whose span holds an instant: it stands in the month in which it began, or is growing. */
function placeOf(files: readonly ObservationDocument[], component: string, at: Instant) {
	const months = [monthOf(at), monthOf(instant(at - HOUR)), undefined];
	for (const { file, data } of files.filter(
		(one) => one.component === component && months.includes(one.month),
	)) {
		const line = data.findIndex(([from = '', to = '']) => {
			const [start, end] = [parseUtcInstant(from), parseUtcInstant(to)];
			return start !== undefined && end !== undefined && start <= at && at < end;
		});
		if (line >= 0) return { file, path: [line, 'from'] };
	}
	return undefined;
}
