import type { Entry } from '../../domain/incident/entry.ts';
import {
	type DeclaredOutage,
	type MeasuredOutage,
	reconcile,
} from '../../domain/reconciliation/reconcile.ts';
import type { RecordIndex } from '../../domain/record/record-index.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import type { Explanation } from '../../schema/explanation-schema.ts';
import type { Interval } from '../../time/interval.ts';
import { dayOf } from '../../time/utc-calendar.ts';
import { measuredLabels, statusLabels } from '../now/status-labels.ts';
import { lengthText } from '../text/length-text.ts';
import { clockText, instantText } from '../text/time-text.ts';

/** A disagreement between the declared and the measured record, as the page lists it. */
interface ListedDisagreement {
	/** When it began, in milliseconds. */
	readonly start: number;
	/** The component’s name. */
	readonly name: string;
	/** What one of the two records holds. */
	readonly text: string;
	/** The entry that declares it; `undefined` for a measurement. */
	readonly entry: Entry | undefined;
	/** Explanations by staff. */
	readonly explanations: readonly Explanation[];
}

/** Every disagreement, newest first. */
export interface Disagreements {
	/** Outages that were measured and not declared. */
	readonly measured: readonly ListedDisagreement[];
	/** Outages that were declared and not measured. */
	readonly declared: readonly ListedDisagreement[];
}

/** Compares the declared with the measured record. */
export function findDisagreements(
	{ components, observations, explanations, site }: SiteRecord,
	{ byComponent }: Pick<RecordIndex, 'byComponent'>,
): Disagreements {
	const reconcileAfter = site.measurements.reconcile_after;
	const found = reconcile({ byComponent, observations, explanations, reconcileAfter });
	const nameOf = (id: string) => components.find((one) => one.id === id)?.name ?? id;
	const measured = found.measuredOnly.map((one) => ({
		...{ start: one.start, name: nameOf(one.component), explanations: one.explanations },
		...{ text: measuredOnlyText(one), entry: undefined },
	}));
	const declared = found.declaredOnly.map((one) => ({
		...{ start: one.start, name: nameOf(one.component), explanations: one.explanations },
		...{ text: declaredOnlyText(one), entry: one.effect.entry },
	}));
	return { measured: measured.toSorted(newestFirst), declared: declared.toSorted(newestFirst) };
}

function newestFirst(a: ListedDisagreement, b: ListedDisagreement): number {
	return b.start - a.start;
}

/** `failing from 1 March 2021, 10:00 UTC to 10:30 UTC, for 30 min` */
export function measuredOnlyText(outage: MeasuredOutage): string {
	const length = lengthText(outage.end - outage.start);
	return `${measuredLabels[outage.status].was} ${spanText(outage)}, for ${length}`;
}

/** `failing from … to …; 20 min of that were observed, and all of them were working` */
export function declaredOnlyText({ effect, observed, ...span }: DeclaredOutage): string {
	const seen = lengthText(observed);
	return `${statusLabels[effect.status].was} ${spanText(span)}; ${seen} of that was observed, and working all through`;
}

/** An interval; the day is written once where both ends lie on it. */
function spanText({ start, end }: Interval): string {
	const to = dayOf(start) === dayOf(end) ? clockText(end) : instantText(end);
	return `from ${instantText(start)} to ${to}`;
}
