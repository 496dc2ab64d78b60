import { effectsOf } from '../../domain/incident/effect.ts';
import { progressOf } from '../../domain/incident/progress.ts';
import {
	type DeclaredOutage,
	reconcile,
	type Reconciliation,
} from '../../domain/reconciliation/reconcile.ts';
import type { Explanation } from '../../schema/explanation-schema.ts';
import { HOUR, type Instant, instant, MINUTE, toIso } from '../../time/instant.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import { monthOf } from '../../time/utc-calendar.ts';
import type { ObservationDocument } from '../observations/observation-document.ts';
import { dataRule, type ParsedContent, recordRule, type Rule } from './rule.ts';

/** The fields that say which components an entry affected, and when. */
const effectFields = [
	'components',
	'began',
	'mitigated',
	'scheduled',
	'actual',
	'updates',
	'retracted',
] as const;

/**
 * What was declared compared with what was measured, as of the real clock. `undefined` without a
 * clock, or where a file is invalid, since that may be the one that covers an outage.
 */
function reconciledAtClock(record: ParsedContent): Reconciliation | undefined {
	const { clock, site, entries, ids, groups, observations, explanations } = record;
	if (clock === undefined || !site || !observations || entries.length < ids.size) return undefined;
	const effects = entries.flatMap((entry) =>
		effectsOf(entry, progressOf(entry, clock, site.quiet_after), clock),
	);
	const own = Map.groupBy(effects, ({ component }) => component);
	const components = groups.flatMap((group) => group.components.map(({ id }) => id));
	return reconcile({
		byComponent: new Map(components.map((id) => [id, own.get(id) ?? []])),
		observations,
		explanations,
		reconcileAfter: site.measurements.reconcile_after,
	});
}

/** The line whose span contains an instant: in the file of the month in which it began, or the growing one. */
function findLine(files: readonly ObservationDocument[], component: string, at: Instant) {
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

function describeDeclared({ start, end, observed, effect }: DeclaredOutage) {
	const { entry, component, status } = effect;
	const seen = Math.floor(observed / MINUTE);
	return {
		file: entry.file,
		path: ['components', indexOf(effect)],
		message: `${component} was measured as operational in ${seen} minutes of this ${status} (${toIso(start)} to ${toIso(end)}), and never as anything else.`,
		advice:
			'Correct the status or its times, or say in explanations.yaml what the probes did not see.',
	};
}

/** Which of the entry's `components` an effect comes from; an id may be repeated with other times. */
function indexOf({ entry, component, start }: DeclaredOutage['effect']): number {
	const began = entry.kind === 'incident' ? entry.began : undefined;
	return entry.components.findIndex(({ id, from = began }) => id === component && from === start);
}

/** Whether it can explain anything at all; other rules report one that cannot. */
function isValid({ component, from, to }: Explanation, { groups }: ParsedContent): boolean {
	return (
		from < to && groups.some(({ components }) => components.some(({ id }) => id === component))
	);
}

/** Warnings where what was declared and what was measured disagree. */
export const reconciliationRules: readonly Rule[] = [
	// An outage that probes measured for long enough was felt by users, who look for it on the page.
	recordRule({
		name: 'measured-but-not-declared',
		description:
			'An outage measured for `reconcile_after` minutes is covered by an incident or maintenance, or explained.',
		severity: 'warning',
		needs: effectFields,
		clock: '2025-03-06T00:00:00Z',
		observations: { search: '2025-03-04T09:00Z,2025-03-04T09:20Z,major_outage,4,4,0,,' },
		good: 'components: [{ id: website, status: major_outage }, { id: search, status: major_outage }]',
		bad: 'components: [{ id: website, status: major_outage }]',
		find(record) {
			const found = reconciledAtClock(record)?.measuredOnly ?? [];
			return found
				.filter(({ explanations }) => explanations.length === 0)
				.flatMap(({ component, start, end, status }) => {
					const place = findLine(record.observationFiles, component, start);
					if (!place) return [];
					const minutes = Math.floor((end - start) / MINUTE);
					return {
						...place,
						message: `From here on ${component} was measured as ${status} for ${minutes} minutes (${toIso(start)} to ${toIso(end)}), and nothing declared covers that.`,
						advice: 'Write an incident for it, or say in explanations.yaml why there is none.',
					};
				});
		},
	}),
	recordRule({
		name: 'declared-but-not-measured',
		description:
			'A declared outage in which probes looked was seen by them as anything but operational, or is explained.',
		severity: 'warning',
		needs: effectFields,
		clock: '2025-03-06T00:00:00Z',
		observations: { search: '2025-03-04T09:00Z,2025-03-04T10:00Z,operational,12,0,0,,' },
		good: 'components: [{ id: website, status: major_outage }]',
		bad: 'components: [{ id: website, status: major_outage }, { id: search, status: major_outage }]',
		find(record) {
			const found = reconciledAtClock(record)?.declaredOnly ?? [];
			return found.filter(({ explanations }) => explanations.length === 0).map(describeDeclared);
		},
	}),
	// An explanation is shown beside a disagreement, and nowhere without one.
	dataRule('explanations', {
		name: 'explanation-explains-something',
		description:
			'An explanation meets an outage of its component that was measured and not declared, or declared and not measured.',
		severity: 'warning',
		needs: effectFields,
		clock: '2025-03-06T00:00:00Z',
		observations: { search: '2025-03-04T09:00Z,2025-03-04T09:20Z,major_outage,4,4,0,,' },
		good: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		bad: `explanations:
  - { component: search, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }
  - { component: website, from: 2025-03-04T09:00Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }`,
		find(record) {
			const idle = new Set(reconciledAtClock(record)?.idle);
			return record.explanations.flatMap((explanation, i) => {
				if (!idle.has(explanation) || !isValid(explanation, record)) return [];
				return {
					path: ['explanations', i],
					message: `Nothing that was declared or measured of ${explanation.component} in this span disagrees, so there is nothing to explain.`,
					advice: 'Correct the component or the span, or remove the explanation.',
				};
			});
		},
	}),
];
